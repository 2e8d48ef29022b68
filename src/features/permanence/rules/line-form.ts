import { readTypedDate, type TypedDate, typedDateOf } from '../../../kernel/typed-date.ts';
import {
  type ChoiceField,
  choicesOf,
  type DayField,
  dayFields,
  emptyLine,
  fieldNames,
  longestWords,
  mistakesIn,
  type PermanenceLine,
  wordFields,
} from './line.ts';

/** What a form holds: texts by the names of its fields, days in three ("planForOn-day"). */
export type Typed = Readonly<Record<string, string | undefined>>;

/** What is wrong, and the id of the field where it is mended. */
type Mistake = { text: string; field: string };

export const typedDay = (typed: Typed, field: DayField): TypedDate => ({
  day: typed[`${field}-day`] ?? '',
  month: typed[`${field}-month`] ?? '',
  year: typed[`${field}-year`] ?? '',
});

/** The id of the field of a form where a mistake in a line is mended. */
export const idOfField = (field: keyof PermanenceLine): string =>
  dayFields.some((one) => one === field) ? `${field}-day` : field;

const choiceFields = Object.keys(choicesOf) as ChoiceField[];

/** A line as its form shows it; what is not decided is an empty text. */
export const lineFormOf = (line: PermanenceLine): Typed =>
  Object.fromEntries([
    ...[...wordFields, ...choiceFields].map((field) => [field, line[field] ?? '']),
    ...dayFields.flatMap((field) =>
      Object.entries(typedDateOf(line[field])).map(([part, value]) => [`${field}-${part}`, value]),
    ),
  ]);

/** Reads a form: the line, or the first mistake. What a form does not send is empty. `today` is ISO. */
export const readLineForm = (
  typed: Typed,
  today: string,
): { ok: true; line: PermanenceLine } | { ok: false; mistake: Mistake } => {
  const refuse = (field: string, text: string) => ({ ok: false, mistake: { field, text } }) as const;
  const read: Record<string, string | null> = {};
  for (const field of wordFields) {
    const words = (typed[field] ?? '').replace(/\s+/g, ' ').trim();
    if (words.length > longestWords[field])
      return refuse(field, `${fieldNames[field]}: write at most ${longestWords[field]} characters.`);
    read[field] = words;
  }
  for (const field of choiceFields) {
    const chosen = typed[field] ?? '';
    if (chosen !== '' && !Object.hasOwn(choicesOf[field], chosen))
      return refuse(field, `${fieldNames[field]}: choose one of the answers.`);
    read[field] = chosen === '' ? emptyLine[field] : chosen;
  }
  for (const field of dayFields) {
    const day = readTypedDate(typedDay(typed, field));
    if (!day.ok) return refuse(idOfField(field), `${fieldNames[field]}: ${day.reason}`);
    read[field] = day.value;
  }
  // Every field was read above, each as its kind.
  const line = read as unknown as PermanenceLine;
  const [mistake] = mistakesIn(line, today);
  return mistake ? refuse(idOfField(mistake.field), mistake.text) : { ok: true, line };
};
