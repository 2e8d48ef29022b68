import { everyoneInList } from './people-list.ts';
import {
  hasPersonTitle,
  isLoneFirstName,
  isPersonName,
  nameAndOffice,
  pluralTitleOf,
} from './person-name.ts';
import { youthGroupOf } from './youth-groups.ts';

/** One person of an attendance list as published. */
export type PresentPerson = { name: string; organisation: string | null };

/**
 * The people on one line of an attendance list: "Name<tab>- Organisation", "Name - Organisation",
 * "Councillor A (Chair)", "Name, role", "A, role; B, role", "Councillors A, B (Chair) and C", two columns of names.
 */
export const presentPeople = (line: string): PresentPerson[] => {
  const text = line
    .replace(/[.;,\s]+$/, '')
    .replace(/^[*†+]\s*(?=\p{Lu})/u, '')
    .replace(/,?\s+in the chair$/i, ' (Chair)')
    .trim();
  if (text === '' || text.length > 2000) return [];
  const parts = text.split(/\s*;\s*(?![^()]*\))/);
  if (parts.length > 1) return parts.flatMap(presentPeople);
  if (isCollective(text)) return [{ name: text, organisation: null }];
  const dash = /^([^\t]{1,80}?)(?:\t\s*[-–—]\s*|\s+[-–—]\s*|\s*[–—]\s+)(.{2,})$/.exec(text);
  if (dash) return withOrganisation(dash[1] ?? '', dash[2] ?? '');
  const columns = text.split('\t');
  if (columns.length > 1) return inColumns(columns);
  const [first = '', others = ''] = /^([^,]{8,120}),\s*(.+)$/.exec(text)?.slice(1) ?? [];
  if (isCollective(first)) return [{ name: first, organisation: null }, ...presentPeople(others)];
  const collective = endsCollectively(text);
  if (collective)
    return [...presentPeople(collective.before), { name: collective.group, organisation: null }];
  const listed = everyoneInList(text);
  const areFirstNames = listed.length > 1 && listed.every(({ name }) => isLoneFirstName(name));
  if (pluralTitleOf(text) || areFirstNames || listed.filter(isNamedInFull).length > 1 || hasYouth(listed))
    return listed.map(({ name, note }) => ({ name, organisation: note }));
  return single(text);
};

const isNamedInFull = ({ name }: { name: string }): boolean => !isLoneFirstName(name);

const hasYouth = (listed: { name: string; note: string | null }[]): boolean =>
  listed.some(({ note }) => youthGroupOf(note) !== null);

const several =
  /^(?:(?:\d{1,3}|a|an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|members|representatives|young (?:people|person))\b)/i;

/** "Two members of the Children in Care Council": people who are counted, and named as nobody. */
export const isCollective = (text: string): boolean =>
  several.test(text) &&
  text.length < 120 &&
  !/[,;:\t]/.test(text) &&
  /\b(?:people|person|members?|representatives?|carers?|leavers?|children|observers?|public)\b/i.test(text) &&
  (/\b(?:from|of)\b/i.test(text) ||
    /^(?:\d|a|an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(text));

/** A list that ends in people who are counted: "A, B and three young people from the Forum". */
const endsCollectively = (text: string): { before: string; group: string } | null => {
  const match = /^(.{3,1500})(?:,\s*(?:and\s+)?|\s+and\s+)([^,()]{8,120})$/.exec(text);
  return match && isCollective(match[2] ?? '') ? { before: match[1] ?? '', group: match[2] ?? '' } : null;
};

/** Columns of names, or a name with organisation and role in the columns behind it. */
const inColumns = (columns: string[]): PresentPerson[] => {
  if (columns.every((column) => isPersonName(bareName(column)))) return columns.flatMap(single);
  if (columns.every((column) => hasPersonTitle(column))) return columns.flatMap(presentPeople);
  return withOrganisation(columns[0] ?? '', columns.slice(1).join(', '));
};

/** "A – Head of X"; "A and B – Care Council" are two. */
const withOrganisation = (left: string, right: string): PresentPerson[] => {
  const organisation = right.replaceAll('\t', ', ').replace(/^[-–—]\s*/, '');
  const names = left.split(/\s*(?:,|&|\band\b)\s*/).map((name) => name.trim());
  const areNames = names.every((name) => isPersonName(bareName(name)) || isLoneFirstName(name));
  if (names.length > 1 && areNames) return names.map((name) => ({ name, organisation }));
  const [person] = single(left);
  return person ? [{ name: person.name, organisation: join(person.organisation, organisation) }] : [];
};

const single = (text: string): PresentPerson[] => {
  const note = /\(([^()]{1,120})\)/.exec(text)?.[1]?.trim() ?? null;
  const initialled = /^([^()]{3,60}?)\s*\(\p{Lu}{2,4}\)\s*[-–,:]?\s*(\S.*)$/u.exec(text);
  if (initialled && isPersonName(initialled[1] ?? ''))
    return [{ name: initialled[1] ?? '', organisation: initialled[2] ?? null }];
  const plain = nameAndOffice(bareName(text));
  if (plain) return [{ name: plain.name, organisation: join(plain.office, note) }];
  const [first = '', ...rest] = bareName(text).split(/\s*,\s*/);
  const initials = /^(?:\p{Lu}\.?\s?){1,3}$/u.test(rest[0] ?? '') ? rest[0] : null;
  const name = initials ? `${initials} ${first}` : first;
  const role = initials ? rest.slice(1) : rest;
  const looksNamed =
    isPersonName(name) ||
    /^\p{Lu}[\p{L}'’-]+$/u.test(name) ||
    /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|of|the|for|de|van|and)){0,6}$/u.test(name);
  if (!looksNamed && !/^\p{Lu}.{2,60}\srepresentatives?$/u.test(name)) return [];
  return [{ name, organisation: join(note, role.join(', ') || null) }];
};

const bareName = (text: string): string =>
  text
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const join = (first: string | null, second: string | null): string | null =>
  first && second ? `${first}, ${second}` : (first ?? second);
