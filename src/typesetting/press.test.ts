import { expect, it, vi } from 'vitest';
import { askPress } from './press.ts';

it('tells the press nothing of the environment that it has no need of', async () => {
  // A press that saw this could not start.
  vi.stubEnv('NODE_OPTIONS', '--require ./no-such-lantern.cjs');
  const bytes = new TextEncoder().encode('Hello');
  expect(await askPress({ kind: 'read paper', fileName: 'a.txt', bytes })).toMatchObject({
    content: { kind: 'written' },
  });
  vi.unstubAllEnvs();
});
