import { findDates, isoDate } from '../../../kernel/local-date.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';

export const lineKinds = ['resolution', 'action', 'promise', 'declaration', 'feedback', 'deferral'] as const;
/** A promise is an offer that somebody made at the table. */
export type LineKind = (typeof lineKinds)[number];

/** A line as typed; `due` is a date in any way people write it. */
export type LineForm = { text: string; who: string; due: string; leftRoom: string };

export type LineFields = { text: string; who: string | null; due: string | null; leftRoom: boolean | null };

export type LineErrors = Partial<Record<keyof LineForm, string>>;

const missing: Record<LineKind, { text: string; who: string | null }> = {
  resolution: { text: 'Type what was resolved.', who: null },
  action: { text: 'Type what is to be done.', who: 'Say who does it.' },
  promise: { text: 'Type what was offered.', who: 'Say who offered it.' },
  declaration: { text: 'Type what was declared.', who: 'Say who declared it.' },
  feedback: { text: 'Type what the table said, a line a point.', who: 'Say which table it was.' },
  deferral: { text: 'Say why it waits.', who: null },
};

/** "26 July 2026", "26/7/2026", "2026-07-26"; a day without a year is the first such day from `today` on. */
export const readDue = (typed: string, today: string): Result<string | null> => {
  if (typed.trim() === '') return ok(null);
  const [found] = findDates(typed);
  if (!found) return refused('That is not a date. Write it like 26 July 2026 or 26/7/2026.');
  if (found.problem !== null) return refused(found.problem);
  if (found.date !== null) return ok(found.date);
  const year = Number(today.slice(0, 4));
  const next = [year, year + 1, year + 2, year + 3, year + 4]
    .map((one) => isoDate(one, found.month, found.day))
    .find((date) => date !== null && date >= today);
  return next ? ok(next) : refused(`“${found.text}” is not a date that exists.`);
};

/** Reads one line, or says for each field what is wrong with it. */
export const readLine = (kind: LineKind, form: LineForm, today: string): Result<LineFields, LineErrors> => {
  const words = missing[kind];
  const due = kind === 'action' || kind === 'promise' ? readDue(form.due, today) : ok(null);
  const errors: LineErrors = {
    ...(form.text.trim() === '' && { text: words.text }),
    ...(words.who !== null && form.who.trim() === '' && { who: words.who }),
    ...(!due.ok && { due: due.reason }),
  };
  if (Object.keys(errors).length > 0 || !due.ok) return refused(errors);
  return ok({
    text: form.text.trim(),
    who: words.who === null ? null : form.who.trim(),
    due: due.value,
    leftRoom: kind === 'declaration' ? form.leftRoom !== '' : null,
  });
};
