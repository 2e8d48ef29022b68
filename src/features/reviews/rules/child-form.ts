import { plusMonths } from '../../../kernel/days.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readTypedDate, typedDateOf } from '../../../kernel/typed-date.ts';
import type { Episode } from './periods.ts';

/** A form as it was typed, by the names of its fields. */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong, and the field where it is mended. */
export type Mistake = { text: string; field: string };

/** What of a child's line people write. Days are ISO; `miles` are whole, one way. */
export type ChildFields = {
  reference: string;
  born: string | null;
  district: string;
  team: string;
  worker: string;
  carer: string;
  siblings: string;
  miles: number | null;
  leftOn: string | null;
};

/** The fields of words, as pages call them. */
export const wordLabels = {
  reference: 'Reference in the case system',
  district: 'District',
  team: 'Team of social care',
  worker: 'Social worker, by post',
  carer: 'Who cares for the child, by kind',
  siblings: 'Group of brothers and sisters',
} as const;
type WordField = keyof typeof wordLabels;
const wordFields = Object.keys(wordLabels) as WordField[];

const mostLetters = 80;
const mostMiles = 999;
const oldestYears = 25;

/** A day in three fields of one name. Null where all are empty. */
export const dayIn = (typed: Typed, name: string): Result<string | null, Mistake> => {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => typed[`${name}-${part}`]);
  const read = readTypedDate({ day, month, year });
  return read.ok ? read : refused({ text: read.reason, field: name });
};

/** A day as the three fields of a form. */
export const typedDay = (name: string, day: string | null): Typed => {
  const parts = typedDateOf(day);
  return { [`${name}-day`]: parts.day, [`${name}-month`]: parts.month, [`${name}-year`]: parts.year };
};

/** A day that is not yet to come. */
export const pastDayIn = (typed: Typed, name: string, today: string): Result<string | null, Mistake> => {
  const day = dayIn(typed, name);
  if (day.ok && day.value !== null && day.value > today)
    return refused({ text: 'This day is still to come. Give a day up to today.', field: name });
  return day;
};

const trimmed = (typed: Typed, field: string): string => (typed[field] ?? '').trim();

/** The words of a form that may be asked about. */
export const askedFields: readonly string[] = wordFields;

const wordsIn = (typed: Typed): Result<Record<WordField, string>, Mistake> => {
  for (const field of wordFields)
    if (trimmed(typed, field).length > mostLetters)
      return refused({ text: `Use ${mostLetters} letters at most.`, field });
  const words = Object.fromEntries(wordFields.map((field) => [field, trimmed(typed, field)]));
  if (words.reference === '')
    return refused({
      text: 'Give the reference that the case system has for the child.',
      field: 'reference',
    });
  return ok(words as Record<WordField, string>);
};

const milesIn = (typed: Typed): Result<number | null, Mistake> => {
  const miles = trimmed(typed, 'miles');
  if (miles === '') return ok(null);
  return /^\d+$/.test(miles) && Number(miles) <= mostMiles
    ? ok(Number(miles))
    : refused({ text: `Give whole miles up to ${mostMiles}, such as 12.`, field: 'miles' });
};

const bornIn = (typed: Typed, today: string): Result<string | null, Mistake> => {
  const born = pastDayIn(typed, 'born', today);
  if (born.ok && born.value !== null && born.value < plusMonths(today, -12 * oldestYears))
    return refused({
      text: `Whoever was born then is older than ${oldestYears}. Check the year.`,
      field: 'born',
    });
  return born;
};

/** Reads the form of a child. An empty date of birth leaves the one that is known, since no page shows it. */
export const readChildForm = (
  typed: Typed,
  { today, born: known }: { today: string; born: string | null },
): Result<ChildFields, Mistake> => {
  const words = wordsIn(typed);
  if (!words.ok) return words;
  const born = bornIn(typed, today);
  if (!born.ok) return born;
  const miles = milesIn(typed);
  if (!miles.ok) return miles;
  const leftOn = pastDayIn(typed, 'left', today);
  if (!leftOn.ok) return leftOn;
  return ok({ ...words.value, born: born.value ?? known, miles: miles.value, leftOn: leftOn.value });
};

/** What is known of a child as a form shows it: everything but the date of birth. */
export const childFormOf = ({ miles, leftOn, ...fields }: Omit<ChildFields, 'born'>): Typed => ({
  ...Object.fromEntries(wordFields.map((field) => [field, fields[field]])),
  miles: miles === null ? '' : String(miles),
  ...typedDay('left', leftOn),
});

/** Reads where a child lives from a day on, and under what law. `codes` are those that the form offers. */
export const readEpisodeForm = (
  typed: Typed,
  {
    today,
    reasons,
    codes,
  }: {
    today: string;
    reasons: readonly string[];
    codes: { legalStatus: readonly string[]; place: readonly string[] };
  },
): Result<Episode, Mistake> => {
  const from = pastDayIn(typed, 'from', today);
  if (!from.ok) return from;
  if (from.value === null) return refused({ text: 'Give the day on which it began.', field: 'from' });
  const [reason, legalStatus, place] = ['reason', 'legalStatus', 'place'].map((field) =>
    trimmed(typed, field),
  );
  if (!reasons.includes(reason ?? '')) return refused({ text: 'Choose what changed.', field: 'reason' });
  if (!codes.legalStatus.includes(legalStatus ?? ''))
    return refused({ text: 'Choose the legal status.', field: 'legalStatus' });
  if (!codes.place.includes(place ?? ''))
    return refused({ text: 'Choose the kind of home.', field: 'place' });
  return ok({
    from: from.value,
    until: null,
    reason: reason ?? '',
    legalStatus: legalStatus ?? '',
    place: place ?? '',
    home: trimmed(typed, 'home').slice(0, mostLetters),
  });
};

/** What somebody else changed in a form since it was opened, field by field: what stands there now, and what was typed. */
export type Changed = { field: string; now: string; mine: string | null };

const was = (field: string): string => `was-${field}`;

/** What a form began with, to be sent along: how it is known later what was typed and what stood there. */
export const begunWith = (form: Typed): Typed =>
  Object.fromEntries(Object.entries(form).map(([field, value]) => [was(field), value]));

/**
 * Brings together what was typed and what somebody else wrote meanwhile: what was not touched stands as it is now, what
 * was typed stays typed. `mine` is null where only the other changed it.
 */
export const mergeForms = (typed: Typed, now: Typed): { form: Typed; changed: Changed[] } => {
  const touched = (field: string): boolean => (typed[field] ?? '') !== (typed[was(field)] ?? '');
  const changed = Object.keys(now)
    .filter((field) => now[field] !== (typed[was(field)] ?? ''))
    .map((field) => ({
      field,
      now: now[field] ?? '',
      mine: touched(field) ? (typed[field] ?? '') : null,
    }));
  const untouched = Object.fromEntries(Object.entries(now).filter(([field]) => !touched(field)));
  return { form: { ...typed, ...untouched }, changed };
};
