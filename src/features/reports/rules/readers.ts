import type { ReportState } from './states.ts';

/** What somebody is to a report. One may be several of these at once. */
export type Reader = {
  author: boolean;
  /** The clerk or the lead officer of its board. */
  runs: boolean;
  /** The chair, a member or a co-opted representative of its board. */
  sits: boolean;
  /** A young people's representative of its board, or the supporter of one. */
  young: boolean;
};

type Shown = {
  state: ReportState;
  clearedVersion: number | null;
  latestVersion: number | null;
  /** The day by which the young people have the reports of its meeting; null where that has no date. */
  youngDue: string | null;
};

/** Its author, the clerk and the lead officer see all of a report: drafts, versions, answers. */
export const seesAll = (reader: Reader): boolean => reader.author || reader.runs;

/**
 * The version that young people get: the cleared one, or, from the day on by which they have to have it, the newest that
 * was handed in; null where there is none for them yet.
 */
export const versionForYoung = (report: Shown, today: string): number | null => {
  if (report.state === 'withdrawn') return null;
  if (report.clearedVersion !== null) return report.clearedVersion;
  const due = report.youngDue !== null && today >= report.youngDue;
  return report.state === 'handed in' && due ? report.latestVersion : null;
};

/** The version that somebody may read who does not see all; null for none. */
export const versionFor = (report: Shown, reader: Reader, today: string): number | null => {
  if (report.state === 'withdrawn') return null;
  if (seesAll(reader)) return report.latestVersion;
  if (reader.sits && report.clearedVersion !== null) return report.clearedVersion;
  return reader.young ? versionForYoung(report, today) : null;
};
