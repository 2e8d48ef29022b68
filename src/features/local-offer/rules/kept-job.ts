import { readNeededDay, readOneOf, readWhole, readWords, together } from '../../../kernel/read-typed.ts';
import { type Result, refused } from '../../../kernel/result.ts';
import type { Mistake, Typed } from '../../../kernel/typed-form.ts';

export const jobKinds = ['job', 'apprenticeship'] as const;
export type JobKind = (typeof jobKinds)[number];

/** What everybody reads of jobs that are kept for care leavers alone; `openUntil` (ISO) is the last day to apply. */
export type JobWords = { kind: JobKind; title: string; howToApply: string; openUntil: string };

/** How many are kept, and how many of them are filled. */
export type JobCounts = { offered: number; filled: number };
export type JobFields = JobWords & JobCounts;

const mostLetters = 120;
const mostLettersToApply = 1000;
const mostCounted = 10_000;

/** Reads what is kept, for how long, and how much of it is filled. */
export const readJob = (typed: Typed): Result<JobFields, Mistake> => {
  const read = together({
    kind: readOneOf(typed, 'kind', jobKinds, 'Choose one.'),
    title: readWords(typed, 'title', 'Say what the work is.', mostLetters),
    howToApply: readWords(typed, 'howToApply', 'Say how to apply.', mostLettersToApply),
    openUntil: readNeededDay(typed, 'openUntil', 'Say until when one can apply.'),
    offered: readWhole(typed, 'offered', { from: 1, to: mostCounted }),
    filled: readWhole(typed, 'filled', { from: 0, to: mostCounted }),
  });
  return read.ok && read.value.filled > read.value.offered
    ? refused({ field: 'filled', text: 'No more can be filled than are kept.' })
    : read;
};

export const isAllFilled = ({ offered, filled }: JobCounts): boolean => filled >= offered;

/** Whether one can apply on a day (ISO). `endedOn` is the day on which who keeps it left the covenant, if they did. */
export const isOpenOn = (
  { openUntil, allFilled, endedOn }: { openUntil: string; allFilled: boolean; endedOn: string | null },
  today: string,
): boolean => !allFilled && openUntil >= today && (endedOn === null || endedOn > today);
