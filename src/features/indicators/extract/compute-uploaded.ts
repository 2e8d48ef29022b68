import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CountingStep } from '../rules/counting-steps.ts';
import { type Computed, computeIndicators } from './compute.ts';

const problemsKept = 200;

/** A name that is safe as the name of a file, and still tells the reader which one it is. */
const safeName = (name: string, place: number): string =>
  `${place + 1} ${name.replaceAll(/[^\w .()-]+/g, '_').slice(-100)}`;

/**
 * Counts an extract that was sent as files. They lie in a folder of their own while they are read, and are gone
 * afterwards, whatever happens.
 */
export const computeUploaded = async (
  files: readonly { name: string; bytes: Uint8Array }[],
  asked: { at: string; months: number; takenOn: string; tell?: (step: CountingStep) => void },
): Promise<Computed> => {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-sent-'));
  try {
    for (const [place, { name, bytes }] of files.entries())
      await writeFile(join(folder, safeName(name, place)), bytes, { mode: 0o600 });
    return await computeIndicators(folder, { ...asked, problems: problemsKept });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
