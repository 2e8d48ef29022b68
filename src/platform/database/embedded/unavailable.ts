import { ToMend } from '../../../kernel/to-mend.ts';
/** The embedded database cannot be used; the message says in plain words why, and how to mend it. */
export class DatabaseUnavailable extends ToMend {
  override readonly name = 'DatabaseUnavailable';
}

const full = (folder: string): string =>
  `The disk that holds ${folder} is full. Make room, or set HEARTH_DATA to a folder on another disk.`;

const notWritable = (folder: string): string =>
  `Hearth may not read and write in ${folder}. Give the account that runs Hearth the right to do so, or set HEARTH_DATA to another folder.`;

const byCode: Record<string, (folder: string) => string> = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOSPC: full,
  EDQUOT: full,
  ENOTDIR: (folder) => `${folder} is not a folder. Set HEARTH_DATA to a folder.`,
  EEXIST: (folder) => `${folder} is not a folder. Set HEARTH_DATA to a folder.`,
};

/** Puts what the file system refused into words; what is already in words, or unknown, stays as it is. */
export const inPlainWords = (error: unknown, folder: string): unknown => {
  if (!(error instanceof Error) || error instanceof DatabaseUnavailable || !('code' in error)) return error;
  const words = byCode[String(error.code)];
  return words ? new DatabaseUnavailable(`${words(folder)} (${error.message})`, { cause: error }) : error;
};

/** The last complaint in what PostgreSQL's programs printed, without its time stamp. */
const lastComplaint = (output: string): string => {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const complaint =
    lines.findLast((line) => /\b(FATAL|PANIC|error):/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return complaint.replace(/^.*?\b(?=FATAL:|PANIC:)/, '');
};

/** Why a program of PostgreSQL failed, from what it printed. `doing` completes "PostgreSQL could not …". */
export const fromOutput = (doing: string, output: string, folder: string): DatabaseUnavailable => {
  if (/No space left on device|Disk quota exceeded/i.test(output))
    return new DatabaseUnavailable(full(folder));
  return new DatabaseUnavailable(`PostgreSQL could not ${doing} in ${folder}: ${lastComplaint(output)}`);
};
