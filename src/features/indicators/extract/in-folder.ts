import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file as somebody sent it. */
export type SentFile = { name: string; bytes: Uint8Array };

/** A name that is safe as the name of a file, and still tells the reader which one it is. */
const safeName = (name: string, place: number): string =>
  `${place + 1} ${name.replaceAll(/[^\w .()-]+/g, '_').slice(-100)}`;

/** Puts files that were sent into a folder of their own while they are read; they are gone afterwards, whatever happens. */
export const inFolder = async <Answer>(
  files: readonly SentFile[],
  read: (folder: string) => Promise<Answer>,
): Promise<Answer> => {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-sent-'));
  try {
    for (const [place, { name, bytes }] of files.entries())
      await writeFile(join(folder, safeName(name, place)), bytes, { mode: 0o600 });
    return await read(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
