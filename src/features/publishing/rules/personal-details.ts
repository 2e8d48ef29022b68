import { givenNames } from './given-names.ts';
import {
  hasPersonTitle,
  isOrdinaryWord,
  isPersonName,
  nameAlone,
  withoutPersonTitle,
} from './person-name.ts';
import { contactsIn } from './personal-details-contacts.ts';
import {
  marked,
  type PersonalDetailKind,
  type PhrasePlace,
  phraseFinder,
} from './personal-details-phrases.ts';

/**
 * Something in a text that may point at a person; `from` and `to` are offsets in the text (NFC), `to` exclusive.
 * `text` is what is decided on: of a kept name its own spelling, else the words as they stand.
 */
export type PersonalDetail = { kind: PersonalDetailKind; text: string; from: number; to: number };

/** What is known of people: published names of young people's representatives, and adults named in full. */
export type KnownPeople = { keptNames: readonly string[]; adultNames: readonly string[] };

/**
 * Finds first names, telephone numbers, e-mail and postal addresses in texts, for the clerk to keep or mask.
 * A first name of an adult who is named in full in the same document is left out; a kept name never is.
 */
export const personalDetailsFinder = (known: KnownPeople): ((text: string) => PersonalDetail[]) => {
  const adultPlaces = adultFinder(known.adultNames);
  const keptPlaces = phraseFinder(asNames(keptForms(known.keptNames)));
  const adultFirstNames = firstNamesOf(known.adultNames);
  return (written) => {
    const text = written.normalize('NFC');
    const adults = marked(text.length, adultPlaces(text));
    const kept = keptPlaces(text)
      .filter(({ from }) => adults[from] !== 1)
      .map(({ phrase, from, to }) => ({ kind: phrase.kind, text: phrase.text, from, to }))
      .sort((a, b) => b.to - b.from - (a.to - a.from));
    return apart(text.length, [
      ...contactsIn(text),
      ...kept,
      ...otherFirstNames(text, adultFirstNames, adults),
    ]).sort((a, b) => a.from - b.from);
  };
};

/** The personal details of one text; see `personalDetailsFinder`. */
export const findPersonalDetails = (text: string, known: KnownPeople): PersonalDetail[] =>
  personalDetailsFinder(known)(text);

/** Of details that lie over one another only the first. */
const apart = (length: number, details: readonly PersonalDetail[]): PersonalDetail[] => {
  const taken = new Uint8Array(length);
  return details.filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
};

/**
 * The words that give a kept name away, the longest first: it is masked as a whole and by its first name; its surname
 * alone may be a place or a word. A month or another ordinary word alone gives nobody away.
 */
export const keptForms = (keptNames: readonly string[]): string[] =>
  [...new Set(keptNames.flatMap(formsOf))].sort((a, b) => b.length - a.length);

const formsOf = (name: string): string[] => {
  const alone = nameAlone(name);
  return [name.normalize('NFC').trim(), alone, alone.split(' ')[0] ?? '']
    .filter((form) => form.length > 1 && withoutPersonTitle(`${form} X`) !== 'X')
    .filter((form) => form.includes(' ') || !isOrdinaryWord(form))
    .map(capitalised);
};

/** "TANSY" and "tansy" are spellings of "Tansy". */
const capitalised = (name: string): string =>
  name === name.toUpperCase() || name === name.toLowerCase()
    ? name.toLowerCase().replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

const asNames = (names: readonly string[]): { kind: 'first name'; text: string }[] =>
  names.map((text) => ({ kind: 'first name', text }));

const fullNames = (adultNames: readonly string[]): string[] =>
  adultNames
    .filter(isPersonName)
    .map(withoutPersonTitle)
    .filter((name) => name.includes(' '));

const firstNamesOf = (adultNames: readonly string[]): Set<string> =>
  new Set(fullNames(adultNames).flatMap((name) => name.split(' ')[0] ?? []));

/** Where adults stand with their full names: there, a first name is theirs. */
const adultFinder = (
  adultNames: readonly string[],
): ((text: string) => PhrasePlace<{ kind: 'first name'; text: string }>[]) =>
  phraseFinder(asNames([...new Set(fullNames(adultNames))]));

const firstNameShape = /(?<![\p{L}\p{N}@./]|\p{L}-)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}]|-\p{L})/gu;

/** First names of people nobody has named in full, and full names of people who are in no list of adults. */
const otherFirstNames = (
  text: string,
  adultFirstNames: ReadonlySet<string>,
  adults: Uint8Array,
): PersonalDetail[] =>
  [...text.matchAll(firstNameShape)].flatMap((match): PersonalDetail[] => {
    const [name] = match;
    const from = match.index;
    const to = from + name.length;
    if (!givenNames.has(name.split('-')[0] ?? '') || adults[from] === 1) return [];
    const surname = /^[ ]\p{Lu}[\p{L}'’-]+/u.exec(text.slice(to, to + 40))?.[0] ?? '';
    const before = text.slice(Math.max(0, from - 30), from);
    const isFull = surname !== '' && isPersonName(name + surname);
    if (!isFull)
      return adultFirstNames.has(name) || isSurname(before) || hasTitleBefore(before)
        ? []
        : [{ kind: 'first name', text: name, from, to }];
    // With a title, or with an office behind the name, it is an adult at work.
    const end = to + surname.length;
    if (hasTitleBefore(before) || /^,\s\p{Lu}/u.test(text.slice(end, end + 3))) return [];
    return [{ kind: 'first name', text: name + surname, from, to: end }];
  });

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
 * Masks in a text everything that was decided so, wherever it stands and however it is spelt.
 * Where a masked first name is part of an adult's full name, that name stays.
 */
export const masking = (
  decisions: readonly Decision[],
  adultNames: readonly string[],
): ((text: string) => string) => {
  const places = phraseFinder(decisions.filter(({ decision }) => decision === 'mask'));
  const adultPlaces = adultFinder(adultNames);
  const titled = new Set(adultNames.filter(hasPersonTitle).map((name) => name.split(' ').at(-1)));
  return (written) => {
    const text = written.normalize('NFC');
    const found = places(text);
    if (found.length === 0) return written;
    const adults = marked(text.length, adultPlaces(text));
    const isAdult = ({ phrase, from }: PhrasePlace<Decision>): boolean =>
      phrase.kind === 'first name' &&
      (adults[from] === 1 ||
        // "Councillor Jordan" where the record shows a councillor of that surname.
        (titled.has(phrase.text) && hasTitleBefore(text.slice(Math.max(0, from - 30), from))));
    return withPlacesMasked(
      text,
      found.filter((place) => !isAdult(place)),
    );
  };
};

/** The text with the places masked; those that lie over one another as one, named after the longest. */
const withPlacesMasked = (text: string, places: readonly PhrasePlace<Decision>[]): string => {
  let result = '';
  let done = 0;
  for (const { phrase, from, to } of places.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (from >= done) result += text.slice(done, from) + masks[phrase.kind];
    done = Math.max(done, to);
  }
  return result + text.slice(done);
};

/** One text masked; see `masking`. */
export const mask = (
  text: string,
  decisions: readonly Decision[],
  adultNames: readonly string[] = [],
): string => masking(decisions, adultNames)(text);
