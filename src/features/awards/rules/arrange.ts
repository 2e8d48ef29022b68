import { readWords } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, numberIn, rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import type { Scoring } from './scoring.ts';
import { type Category, mostCriteria } from './year.ts';

/** What is in a list that can be changed; `id` is null for what is new. */
export type InOrder<Words> = { id: string | null; words: Words };

/** A list as it is to be: what is in it, in order, and the ids of what is dropped. */
export type Arranged<Words> = { kept: InOrder<Words>[]; dropped: string[] };

/** The place of the first row is 10, so that a row fits between two. */
export const between = 10;

type Now<Words> = readonly { id: string; words: Words }[];

type Reading<Words> = {
  /** Names of the fields are "kind-0-place", and so on. */
  kind: string;
  now: Now<Words>;
  /** Reads the words of a row; null where it is empty. */
  read: (field: (name: string) => string) => Result<Words | null, Mistake>;
  /** What to say where a row that is kept already was emptied, and the field of it. */
  emptied: { field: string; text: string };
};

/**
 * Reads a list by the places that were typed. Empty new rows are nothing. What somebody else added meanwhile stays, although no
 * row here tells of it; what somebody else dropped meanwhile is new again.
 */
const readArranged = <Words>(
  typed: Typed,
  { kind, now, read, emptied }: Reading<Words>,
): Result<Arranged<Words>, Mistake> => {
  const placed: (InOrder<Words> & { place: number })[] = [];
  const dropped: string[] = [];
  const told = new Set<string>();
  for (const row of rowsIn(typed, kind)) {
    const field = (name: string): string => `${kind}-${row}-${name}`;
    const id = now.find((one) => one.id === textIn(typed, field('id')))?.id ?? null;
    if (id !== null) told.add(id);
    if (id !== null && textIn(typed, field('drop')) !== '') {
      dropped.push(id);
      continue;
    }
    const words = read(field);
    if (!words.ok) return words;
    if (words.value !== null) placed.push({ id, words: words.value, place: numberIn(typed, field('place')) });
    else if (id !== null) return refused({ field: field(emptied.field), text: emptied.text });
  }
  now.forEach((one, before) => {
    if (!told.has(one.id)) placed.push({ ...one, place: (before + 1) * between });
  });
  const kept = placed.toSorted((one, other) => one.place - other.place);
  return ok({ kept: kept.map(({ id, words }) => ({ id, words })), dropped });
};

/** Reads the categories of a year: each has its own name, and a sentence. */
export const readCategories = (typed: Typed, now: Now<Category>): Result<Arranged<Category>, Mistake> => {
  const names = new Set<string>();
  const read = readArranged<Category>(typed, {
    kind: 'category',
    now,
    emptied: { field: 'name', text: 'Write its name. To take it off, tick that.' },
    read: (field) => {
      const [name, sentence] = [textIn(typed, field('name')), textIn(typed, field('sentence'))];
      if (name === '' && sentence === '') return ok(null);
      if (names.has(name.toLowerCase()))
        return refused({ field: field('name'), text: `There is “${name}” already.` });
      names.add(name.toLowerCase());
      const words = readWords(typed, field('name'), 'Write its name.', 80);
      if (!words.ok) return words;
      const who = readWords(typed, field('sentence'), 'Say in a sentence who it is for.');
      return who.ok ? ok({ name, sentence }) : who;
    },
  });
  return read.ok && read.value.kept.length === 0
    ? refused({ field: 'category-0-name', text: 'Keep at least one category.' })
    : read;
};

/** Reads by what the panel scores, or entries are assessed. */
export const readCriteria = (typed: Typed, now: Now<string>): Result<Arranged<string>, Mistake> => {
  const read = readArranged<string>(typed, {
    kind: 'criterion',
    now,
    emptied: { field: 'words', text: 'Write it. To take it off, tick that.' },
    read: (field) => {
      const words = readWords(typed, field('words'), null);
      return words.ok && words.value === '' ? ok(null) : words;
    },
  });
  const many = read.ok ? read.value.kept.length : 1;
  return many === 0 || many > mostCriteria
    ? refused({ field: 'criterion-0-words', text: `Keep one to ${mostCriteria} criteria.` })
    : read;
};

/** Why by what the entries of a half term are assessed cannot be changed any more; null where it can. */
export const whyMarksFix = (marks: number): string | null =>
  marks === 0
    ? null
    : 'An entry is assessed already. What entries are assessed by stays as it was then: marks that were given by other criteria cannot be compared.';

/** Why the awards and their criteria cannot be changed any more; null where they can. */
export const whyFixed = (scoring: Scoring, points: number): string | null =>
  scoring === 'not yet' && points === 0
    ? null
    : 'The panel has begun to score. The awards and what it scores by stay as they were then: points that were given by other criteria, or for another award, cannot be compared.';
