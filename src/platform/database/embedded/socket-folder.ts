import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { canEnter, type RunAs } from './run-as.ts';
import { DatabaseUnavailable } from './unavailable.ts';

// The kernel takes 107 bytes for the whole path of a socket (103 on macOS); the file's own name is 14 of them.
const longestPath = 85;

const places = (): string[] => [...new Set([tmpdir(), '/tmp'])];

/**
 * Makes a new folder for the socket of one server: short, and closed (mode 0700) to all but the account of the server
 * and root. Its name cannot be foreseen, so nobody can put one there first; others learn it from the lock file.
 */
export const makeSocketFolder = async (runAs: RunAs): Promise<string> => {
  const refusals: string[] = [];
  for (const place of places()) {
    if (Buffer.byteLength(join(place, 'hearth-XXXXXX')) > longestPath) {
      refusals.push(`${place}: the path is too long`);
      continue;
    }
    const { succeeded, output } = await canEnter(runAs, [place]);
    if (!succeeded) {
      refusals.push(`${place}: ${output.trim()}`);
      continue;
    }
    try {
      const folder = await mkdtemp(join(place, 'hearth-'));
      if (runAs.filesOf) await chown(folder, runAs.filesOf.uid, runAs.filesOf.gid);
      return folder;
    } catch (error) {
      refusals.push(String(error));
    }
  }
  throw new DatabaseUnavailable(
    `There is no folder for the socket of the embedded PostgreSQL. Set TMPDIR to a short path that can be written to. (${refusals.join('; ')})`,
  );
};

/** Removes a socket folder that no server uses any more. Leaves any folder alone that was not made here. */
export const removeSocketFolder = async (folder: string): Promise<void> => {
  if (!places().includes(dirname(folder)) || !/^hearth-\w{6}$/.test(basename(folder))) return;
  await rm(folder, { recursive: true, force: true });
};
