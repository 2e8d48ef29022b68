import { findDates } from '../../../kernel/local-date.ts';
import { givenNames } from './given-names.ts';
import { hasPersonTitle, isPersonName } from './person-name.ts';

export type PersonalDetailKind = 'first name' | 'telephone' | 'email' | 'address';

/** Something in a text that may point at a person; `from` and `to` are offsets, `to` exclusive. */
export type PersonalDetail = { kind: PersonalDetailKind; text: string; from: number; to: number };

/** What is known of people: published names of young people's representatives, and adults named in full. */
export type KnownPeople = { keptNames: readonly string[]; adultNames: readonly string[] };

/**
 * First names, telephone numbers, e-mail and postal addresses in a text, for the clerk to keep or mask.
 * A first name of an adult who is named in full in the same document is left out; a kept name never is.
 */
export const findPersonalDetails = (text: string, known: KnownPeople): PersonalDetail[] => {
  const taken: PersonalDetail[] = [];
  const add = (detail: PersonalDetail): void => {
    if (!taken.some((other) => detail.from < other.to && other.from < detail.to)) taken.push(detail);
  };
  for (const found of contacts(text)) add(found);
  const adults = adultPlaces(text, known.adultNames);
  for (const name of keptForms(known.keptNames))
    for (const found of namePlaces(text, name, adults)) add(found);
  for (const found of otherFirstNames(text, known, adults)) add(found);
  return taken.sort((a, b) => a.from - b.from);
};

const contacts = (text: string): PersonalDetail[] => [
  ...matches(text, 'email', /[\w.+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g),
  ...matches(
    text,
    'telephone',
    /(?<![\d.,£/-])(?:\+44\s?(?:\(0\)\s?)?|\(?0)\d[\d\s()-]{6,13}\d(?![\d.,%]?\d)/g,
  ).filter(isTelephone),
  ...matches(text, 'address', addressShape),
];

const postcode = '[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}';
const street =
  "\\d{1,4}[a-z]?,?\\s(?:\\p{Lu}[\\p{L}'’-]{2,30}\\s){1,4}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Place|Court|Gardens|Grove|Row|Square|Mews|Hill|Park|Walk|View)\\b";
const addressShape = new RegExp(
  `(?:${street}(?:,\\s(?!${postcode})[\\p{L} '’-]{2,40}){0,4}(?:,?\\s${postcode}\\b)?)|\\b${postcode}\\b`,
  'gu',
);

const matches = (text: string, kind: PersonalDetailKind, shape: RegExp): PersonalDetail[] =>
  [...text.matchAll(shape)].map((match) => ({
    kind,
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));

const isTelephone = (found: PersonalDetail): boolean => {
  const digits = found.text.replace(/\D/g, '').replace(/^440?/, '0').length;
  return digits >= 10 && digits <= 11 && findDates(found.text).length === 0;
};

/**
 * The words that give a kept name away, the longest first: it is masked as a whole and by its first name; its surname
 * alone may be a place or a word.
 */
export const keptForms = (keptNames: readonly string[]): string[] =>
  [...new Set(keptNames.flatMap((name) => [name, name.split(' ')[0] ?? '']))]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);

/** Words as a pattern that means just these. */
const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const wordEdge = '(?![\\p{L}\\p{N}]|-\\p{L})';
const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}@.]|\\p{L}-)${literally(word)}${wordEdge}`, 'gu');

type Place = { from: number; to: number };

/** Where adults stand with their full names: there, a first name is theirs. */
const adultPlaces = (text: string, adultNames: readonly string[]): Place[] =>
  adultNames
    .map(withoutTitle)
    .filter((name) => name.includes(' ') && text.includes(name))
    .flatMap((name) =>
      [...text.matchAll(wholeWord(name))].map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
      })),
    );

const withoutTitle = (name: string): string =>
  name.replace(
    /^(?:county |borough |city |district )?(?:councillor|cllr|cc|mr|mrs|ms|miss|dr|prof|rev)\.?\s+/i,
    '',
  );

const namePlaces = (text: string, name: string, adults: Place[]): PersonalDetail[] =>
  matches(text, 'first name', wholeWord(name)).filter(
    (found) => !adults.some((adult) => found.from >= adult.from && found.to <= adult.to),
  );

const firstNameShape = new RegExp(
  `(?<![\\p{L}\\p{N}@./]|\\p{L}-)\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?${wordEdge}`,
  'gu',
);

/** First names of people nobody has named in full, and full names of people who are in no list of adults. */
const otherFirstNames = (text: string, known: KnownPeople, adults: Place[]): PersonalDetail[] => {
  const adultFirstNames = new Set(known.adultNames.map((name) => withoutTitle(name).split(' ')[0]));
  return matches(text, 'first name', firstNameShape).flatMap((found) => {
    if (
      !givenNames.has(found.text.split('-')[0] ?? '') ||
      adults.some((adult) => found.from >= adult.from && found.from < adult.to)
    )
      return [];
    const surname = /^[ ]\p{Lu}[\p{L}'’-]+/u.exec(text.slice(found.to, found.to + 40))?.[0] ?? '';
    const before = text.slice(Math.max(0, found.from - 30), found.from);
    const isFull = surname !== '' && isPersonName(found.text + surname);
    if (!isFull)
      return adultFirstNames.has(found.text) || isSurname(before) || hasTitleBefore(before) ? [] : [found];
    // With a title, or with an office behind the name, it is an adult at work.
    if (hasTitleBefore(before) || /^,\s\p{Lu}/u.test(text.slice(found.to + surname.length))) return [];
    return [{ ...found, text: found.text + surname, to: found.to + surname.length }];
  });
};

const hasTitleBefore = (before: string): boolean => {
  const last = before.split(/[.,;:]\s/).at(-1) ?? '';
  return /(?:Councillors?|Cllr|CC|Mr|Mrs|Ms|Miss|Dr|Prof|Rev)\.?\s$/.test(last) || hasPersonTitle(`${last}X`);
};

/** "Dawn Kelly": the second word is a surname, whatever else it may be. */
const isSurname = (before: string): boolean =>
  /(?:^|[^.!?:;,]\s|^\s*)\p{Lu}[\p{L}'’-]+\s$/u.test(before) &&
  isPersonName(`${before.trim().split(/\s+/).at(-1)} Surname`);

/** What the clerk has decided of one found detail, for every place where it stands. */
export type Decision = { kind: PersonalDetailKind; text: string; decision: 'keep' | 'mask' };

const masks: Record<PersonalDetailKind, string> = {
  'first name': '[name withheld]',
  telephone: '[telephone number withheld]',
  email: '[e-mail address withheld]',
  address: '[address withheld]',
};

/**
 * The text with everything masked that was decided so: whole words only, case-sensitive, everywhere.
 * Where a masked first name is part of an adult's full name, that name stays.
 */
export const mask = (
  text: string,
  decisions: readonly Decision[],
  adultNames: readonly string[] = [],
): string => {
  const masked = decisions.filter(({ decision, text: words }) => decision === 'mask' && words.trim() !== '');
  let result = text;
  for (const { kind, text: words } of masked.toSorted((a, b) => b.text.length - a.text.length)) {
    if (!result.includes(words)) continue;
    const adults = kind === 'first name' ? adultPlaces(result, adultNames) : [];
    result = result.replace(kind === 'first name' ? wholeWord(words) : exactly(words), (found, at: number) =>
      adults.some((adult) => at >= adult.from && at < adult.to) ||
      (kind === 'first name' && isSurnameOfAdult(result, at, adultNames, words))
        ? found
        : masks[kind],
    );
  }
  return result;
};

/** "Councillor Jordan" where the record shows a councillor of that surname. */
const isSurnameOfAdult = (text: string, at: number, adultNames: readonly string[], words: string): boolean =>
  hasTitleBefore(text.slice(Math.max(0, at - 30), at)) &&
  adultNames.some((name) => hasPersonTitle(name) && name.endsWith(` ${words}`));

/** A number or an address as it stands, not as part of a longer one. */
const exactly = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${literally(words)}(?![\\p{L}\\p{N}])`, 'gu');
