import type { RecordedMeeting } from '../features/meetings/index.ts';
import { commissionReport } from '../features/reports/index.ts';
import { form, type Got, type TestApp } from './app.ts';
import { recordedMeeting } from './builders.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

/** A report that somebody was asked for, with its author and the lead officer of the board. */
export type AskedReport = {
  meeting: RecordedMeeting;
  id: string;
  path: string;
  author: Person;
  lead: Person;
};

/** Asks a new author for a report for the first item of a meeting in three weeks. */
export const askedReport = async (
  home: TestApp,
  { date = '2026-03-31', due = '2026-03-13' }: { date?: string | null; due?: string | null } = {},
): Promise<AskedReport> => {
  const meeting = await recordedMeeting(home, { date });
  const author = await home.as('report author');
  const lead = await home.as('lead officer');
  const asked = await home.inScope((tx, scope) =>
    commissionReport(tx, scope, {
      meetingId: meeting.id,
      itemId: meeting.items[0]?.id ?? null,
      title: 'A home for everyone',
      authorId: author.personId,
      due,
    }),
  );
  if (!asked.ok) throw new Error(asked.reason);
  const path = `/board/meetings/${meeting.id}/reports/${asked.value}`;
  return { meeting, id: asked.value, path, author, lead };
};

/** A report that keeps the Golden Rules, as its author types it. */
export const goodReport: Record<string, string> = {
  purpose: 'To tell the Board about two new homes.',
  divisions: 'All divisions',
  contact: 'Head of Homes, 01632 960123',
  summary: 'We opened two homes.',
  recommendation: 'The Board is asked to note the report.',
  whyItMatters: 'It matters because young people want to live near their friends.',
  whatChanged: 'Two homes opened in May.',
  impact: 'Ten of us moved closer to school.',
  whatNext: 'We open a third home in July.',
  detail: 'The homes have a garden each.',
  risk: 'None.',
  youngSummary: 'There are two new homes.',
  interactive: 'A poll',
  talkMinutes: '10',
};

/** Saves a draft as its form does; `revision` is the save that it began with. */
export const saved = (
  { path, author }: Pick<AskedReport, 'path' | 'author'>,
  sections: Record<string, string> = goodReport,
  revision = 0,
): Promise<Got> => author('POST', `${path}/write`, form({ ...sections, revision: String(revision) }));

/** The same, handed in. */
export const handedIn = async (
  home: TestApp,
  sections: Record<string, string> = goodReport,
  when: Parameters<typeof askedReport>[1] = {},
): Promise<AskedReport> => {
  const report = await askedReport(home, when);
  for (const got of [await saved(report, sections), await report.author('POST', `${report.path}/hand-in`)])
    if (got.statusCode !== 303) throw new Error(`answered with ${got.statusCode}: ${got.body}`);
  return report;
};
