import { describe, expect, it } from 'vitest';
import { mayPrint } from '../packs/index.ts';
import { mayPublish } from './policy.ts';

describe.each([
  ['publish', mayPublish],
  ['print', mayPrint],
])('who may %s', (_deed, may) => {
  it('the clerk may', () => {
    expect(may({ kind: 'clerk', name: 'clerk' })).toEqual({ ok: true, value: true });
  });

  it('the public may not, and is told why', () => {
    expect(may({ kind: 'public' })).toMatchObject({ ok: false, reason: expect.stringContaining('clerk') });
  });
});
