import type { ClosedPeriod } from '../../../kernel/closed-period.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readDate, readTime } from '../../../kernel/typed-line.ts';
import { dateWords, longDateWords } from '../../../kernel/words-of-time.ts';
import { whyClosed } from './closed-periods.ts';
import type { ProposedMeeting } from './year.ts';

/** One meeting of the year as typed. `keep` is empty where the clerk leaves it out. */
export type YearRow = {
  keep: string;
  date: string;
  time: string;
  venue: string;
  kind: string;
  moved: string;
};

export type RowErrors = Partial<Record<'date' | 'time' | 'kind', string>>;

export type NewMeeting = {
  date: string;
  time: string;
  venue: string | null;
  kind: 'ordinary' | 'takeover' | 'special';
};

const kinds = ['ordinary', 'takeover', 'special'] as const;

export const yearRowOf = (
  meeting: ProposedMeeting,
  usual: { time: string; venue: string | null },
): YearRow => ({
  keep: 'yes',
  date: meeting.date,
  time: usual.time,
  venue: usual.venue ?? '',
  kind: meeting.kind,
  moved: meeting.moved ?? '',
});

const readRow = (row: YearRow, today: string): Result<NewMeeting, RowErrors> => {
  const date = readDate(row.date);
  const time = readTime(row.time);
  const kind = kinds.find((one) => one === row.kind);
  const day = date.ok ? date.value : null;
  if (day !== null && day >= today && time.ok && time.value !== null && kind)
    return ok({ date: day, time: time.value, venue: row.venue.trim() || null, kind });
  return refused({
    ...(!date.ok && { date: date.reason }),
    ...(date.ok && day === null && { date: 'Give the date, or leave this meeting out.' }),
    ...(day !== null && day < today && { date: `${dateWords(day)} is over.` }),
    ...(!(time.ok && time.value !== null) && { time: 'Give the time like 6pm, 1.30pm or 18:00.' }),
    ...(!kind && { kind: 'Choose what kind of meeting it is.' }),
  });
};

type Checks = {
  avoid: { periods: readonly ClosedPeriod[]; august: boolean };
  existing: readonly string[];
};

/** The meetings that the clerk keeps, by date, or what is wrong in each row (by its place). */
export const readYear = (
  rows: readonly YearRow[],
  today: string,
): Result<NewMeeting[], Map<number, RowErrors>> => {
  const errors = new Map<number, RowErrors>();
  const kept: NewMeeting[] = [];
  for (const [place, row] of rows.entries()) {
    if (row.keep === '') continue;
    const read = readRow(row, today);
    if (!read.ok) errors.set(place, read.reason);
    else if (kept.some(({ date }) => date === read.value.date))
      errors.set(place, { date: `${dateWords(read.value.date)} stands here twice.` });
    else kept.push(read.value);
  }
  return errors.size > 0 ? refused(errors) : ok(kept);
};

/** What a clerk should look at before accepting, though it may be meant so: a sentence for each. */
export const doubts = (meetings: readonly NewMeeting[], { avoid, existing }: Checks): string[] => [
  ...meetings.flatMap(({ date }) => {
    const why = whyClosed(date, avoid);
    return why ? [`${longDateWords(date)}: ${why}.`] : [];
  }),
  ...meetings
    .filter(({ date }) => existing.includes(date))
    .map(({ date }) => `${longDateWords(date)}: the board meets on this day already.`),
];
