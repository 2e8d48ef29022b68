import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { keepFile } from '../../platform/files/files.ts';
import type { PaperReading } from '../../typesetting/paper-reading.ts';
import { readPaper } from '../../typesetting/read-paper.ts';
import { addPaper, findMeeting, type MeetingPaper } from '../meetings/index.ts';
import { listDetailsFor } from './details.ts';

/** A file as it came, and what was read of it. */
export type FileRead = { name: string; bytes: Uint8Array; reading: PaperReading };

/** Reads files as papers. Slow files are read elsewhere, so no transaction need be open for it. */
export const readPapers = (files: { name: string; bytes: Uint8Array }[]): Promise<FileRead[]> =>
  Promise.all(files.map(async ({ name, bytes }) => ({ name, bytes, reading: await readPaper(name, bytes) })));

const titleOf = (fileName: string): string =>
  fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim() || fileName;

const paperOf = async (tx: Tx, scope: Scope, { name, bytes, reading }: FileRead): Promise<MeetingPaper> => {
  const { content } = reading;
  const file = { sha256: await keepFile(tx, scope, bytes), name };
  if (content.kind !== 'written') return { title: titleOf(name), kind: 'other', content: null, file };
  for (const image of content.images.values()) await keepFile(tx, scope, image);
  return { title: titleOf(name), kind: 'report', content: content.blocks, file };
};

/** What the clerk should know of a file that was read: that it cannot be printed, or what was left out of it. */
const remarksOn = ({ name, reading }: FileRead): string[] => [
  ...(reading.content.kind === 'unreadable'
    ? [
        `${name} was added, but cannot be printed: ${reading.content.reason}. The pack will say so in its place.`,
      ]
    : []),
  ...reading.warnings.map((warning) => `${name}: ${warning}`),
];

/** Adds papers to a meeting, at an item or (null) at the meeting as a whole. Answers what the clerk should know. */
export const addPapers = async (
  tx: Tx,
  scope: Scope,
  place: { meetingId: string; itemId: string | null },
  files: FileRead[],
): Promise<string[]> => {
  const before = await findMeeting(tx, scope, place.meetingId);
  if (!before) return [];
  const last = Math.max(-1, ...before.papers.map((paper) => paper.position));
  for (const [index, file] of files.entries()) {
    await addPaper(tx, scope, { ...place, position: last + 1 + index }, await paperOf(tx, scope, file));
  }
  const after = await findMeeting(tx, scope, place.meetingId);
  if (after) await listDetailsFor(tx, scope, after);
  return files.flatMap(remarksOn);
};
