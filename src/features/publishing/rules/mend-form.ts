import { findTimes } from '../../../kernel/local-date.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readTypedDate, type TypedDate, typedDateOf } from '../../../kernel/typed-date.ts';

/** What a clerk can mend of a meeting. `date` is ISO, `time` "18:00". */
export type MendedFields = {
  body: string;
  date: string | null;
  time: string | null;
  venue: string | null;
  kind: 'ordinary' | 'takeover' | 'special';
};

/** The form as typed, so that a mistake loses nothing. */
export type MendForm = TypedDate & { body: string; time: string; venue: string; kind: string };

/** A message for each field that cannot be used. */
export type MendErrors = Partial<Record<'body' | 'date' | 'time' | 'kind', string>>;

/** The form as it is first shown. */
export const mendFormOf = ({ body, date, time, venue, kind }: MendedFields): MendForm => ({
  body,
  ...typedDateOf(date),
  time: time ?? '',
  venue: venue ?? '',
  kind,
});

const readTime = (typed: string): Result<string | null> => {
  const text = typed.trim();
  if (text === '') return ok(null);
  const [found] = findTimes(text);
  return found ? ok(found.time) : refused('Give the time like 6pm, 1.30pm or 18:00.');
};

const kinds = ['ordinary', 'takeover', 'special'] as const;

/** Reads the form: the fields, or a message for each that cannot be used. */
export const readMendForm = (form: MendForm): Result<MendedFields, MendErrors> => {
  const date = readTypedDate(form);
  const time = readTime(form.time);
  const kind = kinds.find((one) => one === form.kind);
  const body = form.body.trim();
  if (date.ok && time.ok && kind && body !== '') {
    return ok({ body, date: date.value, time: time.value, venue: form.venue.trim() || null, kind });
  }
  return refused({
    ...(body === '' && { body: 'Give the name of the board or committee.' }),
    ...(!date.ok && { date: date.reason }),
    ...(!time.ok && { time: time.reason }),
    ...(!kind && { kind: 'Choose what kind of meeting it is.' }),
  });
};

/** The fields that differ from what was read or recorded: those the clerk has mended. */
export const mendedOnly = (before: MendedFields, after: MendedFields): Partial<MendedFields> =>
  Object.fromEntries(
    (Object.keys(after) as (keyof MendedFields)[])
      .filter((field) => before[field] !== after[field])
      .map((field) => [field, after[field]]),
  );
