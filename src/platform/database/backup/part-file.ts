import { constants } from 'node:fs';
import { access, type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BackupRefused, inWords } from './refused.ts';

const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );

const refuseToOverwrite = async (file: string): Promise<void> => {
  if (await exists(file))
    throw new BackupRefused(`${file} is there already and was left alone. Give another name.`);
};

/** The name of a new file is on the disk only when its folder is. Some systems cannot open folders, and need not. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
};

const openPart = async (part: string): Promise<FileHandle> => {
  try {
    return await open(part, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new BackupRefused(
        `${part} is there: another backup is being made, or one broke off. Remove it if none is.`,
      );
    }
    throw error;
  }
};

/**
 * Writes a new file that is there whole and safe on the disk, or not at all: beside its place first, readable by its
 * owner alone. Throws BackupRefused where it cannot be written, or something is there already.
 */
export const writeWhole = async <Value>(
  file: string,
  write: (handle: FileHandle) => Promise<Value>,
): Promise<Value> => {
  const part = `${file}.part`;
  try {
    await refuseToOverwrite(file);
    const handle = await openPart(part);
    try {
      const value = await write(handle);
      await handle.sync();
      await handle.close();
      await refuseToOverwrite(file);
      await rename(part, file);
      await syncFolder(dirname(file));
      return value;
    } catch (error) {
      await handle.close().catch(() => undefined);
      await rm(part, { force: true });
      throw error;
    }
  } catch (error) {
    throw inWords(error, file, 'written');
  }
};
