import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import { findPerson } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { findMeeting } from '../meetings/index.ts';
import { reportAskedFor, reportMoved } from './events.ts';
import { tellAuthor } from './notify.ts';
import { findReport } from './queries.ts';
import { moveReportsTo, putReport } from './store.ts';

type Commission = {
  meetingId: string;
  itemId: string | null;
  title: string;
  authorId: string;
  /** ISO; null where it is due at no special day. */
  due: string | null;
};

/** Asks somebody for a report for a meeting. Answers its id. */
export const commissionReport = async (
  tx: Tx,
  scope: Scope,
  { meetingId, itemId, title, authorId, due }: Commission,
): Promise<Result<string>> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return refused('There is no such meeting.');
  if (title.trim() === '') return refused('Give the report a title.');
  if (itemId !== null && !meeting.items.some((item) => item.id === itemId))
    return refused('Choose an item of the agenda of this meeting.');
  if (!(await findPerson(tx, scope, authorId))) return refused('Choose who writes the report.');
  const id = newId();
  await putReport(tx, scope, {
    id,
    meetingId,
    itemId,
    title: title.trim(),
    authorId,
    due,
  });
  await record(tx, scope, reportAskedFor(id));
  const report = await findReport(tx, scope, meetingId, id);
  if (report)
    await tellAuthor(tx, scope, report, {
      key: 'asked for',
      subject: `You are asked for a report: ${report.title}`,
      paragraphs: [
        `Please write the report “${report.title}” for the ${report.meetingTitle}${due ? `, by ${dateWords(due)}` : ''}.`,
        'You can write it in Hearth, or upload a Word file, a PDF or slides.',
      ],
    });
  return ok(id);
};

/** Takes the reports of a meeting along where its record goes into another one. */
export const moveReports = async (tx: Tx, scope: Scope, from: string, to: string): Promise<void> => {
  for (const id of await moveReportsTo(tx, scope, from, to)) await record(tx, scope, reportMoved(id));
};
