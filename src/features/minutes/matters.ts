import { narrativeBlocks } from '../../kernel/narrative.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { type Matter, mattersArising, matterWords } from '../actions/index.ts';
import {
  addPaper,
  changePaper,
  listMeetings,
  type RecordedMeeting,
  restorePaper,
} from '../meetings/index.ts';
import { mattersWritten } from './events.ts';
import { mattersPaperOf } from './queries.ts';
import { isNotesItem } from './rules/agreeing.ts';
import { plainLines } from './rules/corrections.ts';
import { putMattersPaper } from './store.ts';

/** The day of the last meeting of the same board before this one, or null. */
const lastMeetingBefore = async (
  tx: Tx,
  scope: Scope,
  { bodyId, date }: Pick<RecordedMeeting, 'bodyId' | 'date'>,
): Promise<string | null> =>
  (await listMeetings(tx, scope))
    .filter((one) => one.bodyId === bodyId && one.date !== null && (date === null || one.date < date))
    .reduce<string | null>((last, one) => (last === null || (one.date ?? '') > last ? one.date : last), null);

/** What arises at a meeting: what is open at its board, and what was closed since the meeting before. */
export const mattersArisingOf = async (
  tx: Tx,
  scope: Scope,
  meeting: Pick<RecordedMeeting, 'bodyId' | 'date'>,
  today: string,
): Promise<Matter[]> =>
  mattersArising(tx, scope, meeting.bodyId, { since: await lastMeetingBefore(tx, scope, meeting), today });

/** The same as text that the clerk can edit: each matter an entry of a list. */
export const mattersText = (matters: readonly Matter[], today: string): string =>
  matters.length === 0
    ? 'Nothing is open from earlier meetings.'
    : [
        `How things stood on ${dateWords(today)}:`,
        ...matters.map((matter) => `- ${matterWords(matter, today)}`),
      ].join('\n');

/** The agenda item under which matters arising are told, or null where the agenda has none. */
export const notesItemOf = (meeting: RecordedMeeting): RecordedMeeting['items'][number] | null =>
  meeting.items.find(({ title }) => isNotesItem(title)) ?? null;

const paperOf = (words: string) => ({
  title: 'Matters arising',
  kind: 'other',
  content: narrativeBlocks(words),
  file: null,
});

/**
 * Puts what is open, as the clerk left it, before a meeting: a paper at its item on the notes, or at the meeting as a
 * whole. Written again, the same paper is changed. `seen` is the version that the clerk saw, 0 for none.
 */
export const writeMatters = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  { typed, seen }: { typed: string; seen: number },
): Promise<Result<true>> => {
  const words = plainLines(typed);
  if (words === '') return refused('Write what is to stand in the paper.');
  const before = await mattersPaperOf(tx, scope, meeting.id, 'hold');
  if ((before?.version ?? 0) !== seen)
    return refused('Somebody else has changed this paper since you opened it. Both texts are below.');
  const place = {
    meetingId: meeting.id,
    itemId: notesItemOf(meeting)?.id ?? null,
    position: meeting.papers.find(({ id }) => id === before?.paperId)?.position ?? meeting.papers.length,
  };
  const paperId = before?.paperId ?? (await addPaper(tx, scope, place, paperOf(words)));
  if (before) {
    await changePaper(tx, scope, before.paperId, place, paperOf(words));
    if (!meeting.papers.some(({ id }) => id === before.paperId))
      await restorePaper(tx, scope, meeting.id, before.paperId);
  }
  await putMattersPaper(tx, scope, { meeting_id: meeting.id, paper_id: paperId, words, version: seen + 1 });
  await record(tx, scope, mattersWritten(meeting.id, sha256Of(words)));
  return ok(true);
};
