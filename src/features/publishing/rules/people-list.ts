import { givenNames } from './given-names.ts';
import { isLoneFirstName, isPersonName, pluralTitleOf } from './person-name.ts';
import { youthGroupOf } from './youth-groups.ts';

/** A person out of a list in a sentence; `note` is what stands with the name: a role, a service, a group. */
export type ListedPerson = { name: string; note: string | null };

/**
 * The people of a list as minutes write it: "A, B and C", "Councillors Ash, Birch and Cole, Dee Elm",
 * "A, Service X, B (Chair)". Services and roles go with the person before them and are nobody by themselves.
 * A first name alone counts where it is a usual one, where it sits for young people, or where nothing else stands.
 */
export const peopleInList = (text: string): ListedPerson[] => {
  const people = everyoneInList(text);
  return people.filter(
    ({ name, note }) =>
      !isLoneFirstName(name) ||
      givenNames.has(name) ||
      youthGroupOf(note) !== null ||
      people.every((other) => isLoneFirstName(other.name) && other.note === null),
  );
};

/** The same for a list that names nothing but people (those present, apologies): first names alone count too. */
export const everyoneInList = (text: string): ListedPerson[] => {
  const people: ListedPerson[] = [];
  let sharedTitle: string | null = null;
  for (const piece of piecesOf(text.replace(/[.;:\s]+$/, ''))) {
    const plural = pluralTitleOf(piece.text);
    if (plural) sharedTitle = plural.each;
    const person = personIn(plural?.rest ?? piece.text, sharedTitle, piece.note);
    if (person) people.push(person);
    else addNote(people, piece.text);
    if (piece.last) sharedTitle = null;
  }
  return withSharedGroups(people);
};

type Piece = { text: string; note: string | null; last: boolean };

/** Parts of a list; `last` is the one after "and", where a shared title ("Councillors") ends. */
const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let afterAnd = false;
  for (const part of text
    .slice(0, 4000)
    .split(/(,(?![^()]*\))|;|\t|\s+and\s+(?![^()]*\))|\s+&\s+(?![^()]*\))|\s+[-–]\s+)/)) {
    const separator = part.trim().toLowerCase();
    if (separator === 'and' || separator === '&') {
      afterAnd = true;
      continue;
    }
    if (separator === '' || separator === ',' || separator === ';' || separator === '-' || separator === '–')
      continue;
    const note = /\(([^()]*)\)/.exec(part)?.[1] ?? null;
    const bare = part
      .replace(/\([^()]*\)/g, '')
      .replace(/^\s*(?:and|also)\s+/i, '')
      .trim();
    if (bare !== '') pieces.push({ text: bare, note, last: afterAnd });
    afterAnd = false;
  }
  return pieces;
};

/** "Kite member Sky", "care leaver Sky": what a young person sits for, then a first name. */
const officeThenName =
  /^(.{0,60}\b(?:members?|representatives?|reps?|ambassadors?|apprentices?|young (?:person|people)|care leavers?))\s+(\p{Lu}\p{Ll}[\p{L}'’-]*)$/iu;

const personIn = (text: string, sharedTitle: string | null, note: string | null): ListedPerson | null => {
  if (isPersonName(text)) return { name: withSharedTitle(text, sharedTitle), note };
  if (sharedTitle && isPersonName(`${sharedTitle} ${text}`)) return { name: `${sharedTitle} ${text}`, note };
  if (isLoneFirstName(text)) return { name: text, note };
  // "Gus Hall (Police)": a role of its own in brackets makes a person of two names, whatever the surname.
  if (note && /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+$/u.test(text) && isLoneFirstName(text.split(' ')[0] ?? ''))
    return { name: text, note };
  const [, office, first] = officeThenName.exec(text) ?? [];
  return office && first && isLoneFirstName(first) ? { name: first, note: note ?? office } : null;
};

const withSharedTitle = (name: string, sharedTitle: string | null): string =>
  sharedTitle && !/^(?:county |borough |city |district )?(?:councill?or|cllr|mr|mrs|ms|miss|dr)\b/i.test(name)
    ? `${sharedTitle} ${name}`
    : name;

const addNote = (people: ListedPerson[], text: string): void => {
  const before = people.at(-1);
  if (before) before.note = before.note ? `${before.note}, ${text}` : text;
};

/** "Sky and Yan (Care Council)" sit for the same group. */
const withSharedGroups = (people: ListedPerson[]): ListedPerson[] => {
  let group: string | null = null;
  return people
    .toReversed()
    .map((person) => {
      const isFirstName = isLoneFirstName(person.name);
      if (youthGroupOf(person.note)) group = isFirstName ? person.note : null;
      else if (!isFirstName || person.note) group = null;
      return group && isFirstName ? { ...person, note: person.note ?? group } : person;
    })
    .toReversed();
};
