import { describe, expect, it } from 'vitest';
import type { Actor } from '../../kernel/scope.ts';
import { mayPrint } from '../packs/index.ts';
import { mayImport, mayPublish } from './policy.ts';

const clerkAt = (bodyId: string | null): Actor => ({
  kind: 'person',
  id: 'one',
  name: 'Clerk',
  holdings: [{ role: 'clerk', bodyId }],
});

describe.each([
  ['publish', mayPublish],
  ['print', mayPrint],
])('who may %s', (_deed, may) => {
  it('the clerk of the board may', () => {
    expect(may(clerkAt('this'), 'this')).toEqual({ ok: true, value: true });
    expect(may(clerkAt(null), 'this')).toEqual({ ok: true, value: true });
  });

  it('the clerk of another board may not', () => {
    expect(may(clerkAt('other'), 'this')).toMatchObject({ ok: false });
  });

  it('the public may not, and is told why', () => {
    expect(may({ kind: 'public' })).toMatchObject({ ok: false, reason: expect.stringContaining('clerk') });
  });
});

describe('who may bring in published files', () => {
  it.each([
    [clerkAt(null), true],
    [clerkAt('this'), false],
    [{ kind: 'public' } as Actor, false],
  ])('%j: %s', (actor, may) => {
    expect(mayImport(actor).ok).toBe(may);
  });
});
