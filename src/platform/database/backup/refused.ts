import { ToMend } from '../../../kernel/to-mend.ts';
/** A backup cannot be made or used; the message says in plain words why, and what was left alone. */
export class BackupRefused extends ToMend {}

const byCode: Record<string, string> = {
  EACCES: 'this account may not do that there',
  EPERM: 'this account may not do that there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the room given to this account on the disk is full',
  EFBIG: 'the disk takes no file as long as this one',
  EIO: 'the disk is damaged or gone',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
};

/** Puts what the file system refused into words; anything else stays as it is. `doing` completes "… could not be". */
export const inWords = (error: unknown, file: string, doing: 'read' | 'written'): unknown => {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const words = byCode[String(error.code)];
  return words ? new BackupRefused(`${file} could not be ${doing}: ${words}.`, { cause: error }) : error;
};
