import { isLoneFirstName, isPersonName, pluralTitleOf } from './person-name.ts';
import { youthGroupOf } from './youth-groups.ts';

/** A person out of a list in a sentence; `note` is what stands with the name: a role, a service, a group. */
export type ListedPerson = { name: string; note: string | null };

/**
 * The people of a list as minutes write it: "A, B and C", "Councillors Ash, Birch and Cole, Dee Elm",
 * "A, Service X, B (Chair)". Services and roles go with the person before them and are nobody by themselves.
 */
export const peopleInList = (text: string): ListedPerson[] => {
  const people: ListedPerson[] = [];
  let sharedTitle: string | null = null;
  for (const piece of piecesOf(text.replace(/[.;:\s]+$/, ''))) {
    const plural = pluralTitleOf(piece.text);
    if (plural) sharedTitle = plural.each;
    const name = personIn(plural?.rest ?? piece.text, sharedTitle);
    if (name) people.push({ name, note: piece.note });
    else addNote(people, piece.text);
    if (piece.last) sharedTitle = null;
  }
  return people.filter(({ name, note }) => !isLoneFirstName(name) || isSureOfLoneName(name, note, people));
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

const personIn = (text: string, sharedTitle: string | null): string | null => {
  if (isPersonName(text)) return withSharedTitle(text, sharedTitle);
  if (sharedTitle && isPersonName(`${sharedTitle} ${text}`)) return `${sharedTitle} ${text}`;
  return isLoneFirstName(text) ? text : null;
};

const withSharedTitle = (name: string, sharedTitle: string | null): string =>
  sharedTitle && !/^(?:county |borough |city |district )?(?:councill?or|cllr|mr|mrs|ms|miss|dr)\b/i.test(name)
    ? `${sharedTitle} ${name}`
    : name;

const addNote = (people: ListedPerson[], text: string): void => {
  const before = people.at(-1);
  if (before) before.note = before.note ? `${before.note}, ${text}` : text;
};

/** A first name alone counts when it sits for young people; elsewhere it may be half of a service's name. */
const isSureOfLoneName = (name: string, note: string | null, people: ListedPerson[]): boolean =>
  youthGroupOf(note) !== null ||
  people.every((other) => isLoneFirstName(other.name) && other.note === null && name !== '');
