import { dateWords } from '../../../kernel/words-of-time.ts';
import {
  changedFields,
  choicesOf,
  emptyLine,
  fieldNames,
  isDayField,
  isWordField,
  type PermanenceLine,
} from './line.ts';

/** What somebody set on a day (ISO); nothing where they looked the line over and all still held. */
export type Change = { number: number; day: string; by: string; set: Partial<PermanenceLine> };

/** The line that changes make, in their order. */
export const lineAfter = (changes: readonly Change[]): PermanenceLine =>
  Object.assign({ ...emptyLine }, ...changes.map(({ set }) => set));

/** The line as it was at the end of a day, and when it was last written or looked over by then; changes in their order. */
export const lineOn = (
  changes: readonly Change[],
  day: string,
): { line: PermanenceLine; updatedOn: string | null } => {
  const known = changes.filter((change) => change.day <= day);
  return {
    line: lineAfter(known),
    updatedOn: known.at(-1)?.day ?? null,
  };
};

/** What a field says, in words of pages. */
export const valueWords = (line: PermanenceLine, field: keyof PermanenceLine): string => {
  if (isDayField(field)) return line[field] === null ? 'no day' : dateWords(line[field]);
  if (isWordField(field)) return line[field] === '' ? 'nothing' : `“${line[field]}”`;
  const words: Readonly<Record<string, string>> = choicesOf[field];
  const value = line[field];
  if (value === null) return field === 'guardian' ? 'not known yet' : 'not decided yet';
  return words[value] ?? value;
};

const sentence = (before: PermanenceLine, after: PermanenceLine, field: keyof PermanenceLine): string =>
  before[field] === emptyLine[field]
    ? `${fieldNames[field]}: ${valueWords(after, field)}.`
    : `${fieldNames[field]}: ${valueWords(after, field)}; before, ${valueWords(before, field)}.`;

/** What one line says otherwise than another, in sentences; none where they are alike. */
export const changeSentences = (before: PermanenceLine, after: PermanenceLine): string[] =>
  changedFields(before, after).map((field) => sentence(before, after, field));

/** A change as it is told: when, by whom, and each field that it changed. */
export type ToldChange = { number: number; day: string; by: string; sentences: string[] };

/** The history of a line in sentences, the newest first. */
export const toldHistory = (changes: readonly Change[]): ToldChange[] => {
  const told: ToldChange[] = [];
  let before = emptyLine;
  for (const { number, day, by, set } of changes) {
    const after = { ...before, ...set };
    const sentences = changeSentences(before, after);
    told.push({
      number,
      day,
      by,
      sentences: sentences.length > 0 ? sentences : ['Looked over: all of it still held.'],
    });
    before = after;
  }
  return told.reverse();
};
