import { passagesOf } from '../../kernel/passages.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { plainEnglish } from '../../platform/plain-english/plain-english.ts';
import { findMeeting } from '../meetings/index.ts';
import { dueToYoung } from './deadlines.ts';
import { answersOf } from './queries.ts';
import type { Report, ReportFile } from './report.ts';
import { reportBlocks } from './report-blocks.ts';
import { type AnsweredPoint, withAnswers } from './rules/answers.ts';
import { checkReport } from './rules/golden-rules/golden-rules.ts';
import type { Point } from './rules/golden-rules/look.ts';
import type { Sections } from './rules/sections.ts';
import { vocabularyOf } from './word-queries.ts';

/** What is checked: a draft or a version, with the names of the files that go with it. */
export type Checked = { sections: Sections; file: ReportFile | null; attached: string[] };

/** The points of the Golden Rules, as they stand today. */
const pointsOf = async (
  tx: Tx,
  scope: Scope,
  report: Report,
  { sections, file, attached }: Checked,
  today: string,
): Promise<Point[]> => {
  const meeting = await findMeeting(tx, scope, report.meetingId);
  const blocks = reportBlocks(sections, file);
  return checkReport({
    blocks,
    sections,
    file,
    attached,
    words: plainEnglish(passagesOf(blocks), await vocabularyOf(tx, scope)),
    slot: meeting?.items.find(({ id }) => id === report.itemId)?.minutesAllotted ?? null,
    youngDue: await dueToYoung(tx, scope, report.meetingId),
    // A report that came in time stays in time while it is mended.
    today: report.handedInOn ?? today,
  });
};

/** The same, with what the author answered. */
export const answeredPoints = async (
  tx: Tx,
  scope: Scope,
  report: Report,
  checked: Checked,
  today: string,
): Promise<{ open: AnsweredPoint[]; changed: AnsweredPoint[] }> =>
  withAnswers(await pointsOf(tx, scope, report, checked, today), await answersOf(tx, scope, report.id));
