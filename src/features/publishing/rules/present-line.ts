import { peopleInList } from './people-list.ts';
import { isPersonName, nameAndOffice, pluralTitleOf } from './person-name.ts';

/** One person of an attendance list as published. */
export type PresentPerson = { name: string; organisation: string | null };

/**
 * The people on one line of an attendance list: "Name<tab>- Organisation", "Name - Organisation",
 * "Councillor A (Chair)", "Name, role", "Councillors A, B (Chair) and C", two columns of names.
 */
export const presentPeople = (line: string): PresentPerson[] => {
  const text = line.replace(/[.;,\s]+$/, '').trim();
  if (text === '' || text.length > 2000) return [];
  const dash = /^([^\t]{1,80}?)(?:\t\s*[-–—]\s*|\s+[-–—]\s*|\s*[–—]\s+)(.{2,})$/.exec(text);
  if (dash) return withOrganisation(dash[1] ?? '', dash[2] ?? '');
  const columns = text.split('\t');
  if (columns.length > 1) return inColumns(columns);
  const listed = peopleInList(text);
  if (pluralTitleOf(text) || listed.length > 1)
    return listed.map(({ name, note }) => ({ name, organisation: note }));
  return single(text);
};

/** Columns of names, or a name with organisation and role in the columns behind it. */
const inColumns = (columns: string[]): PresentPerson[] => {
  if (columns.every((column) => isPersonName(bareName(column)))) return columns.flatMap(single);
  return withOrganisation(columns[0] ?? '', columns.slice(1).join(', '));
};

const withOrganisation = (left: string, right: string): PresentPerson[] => {
  const [person] = single(left);
  return person
    ? [
        {
          name: person.name,
          organisation: join(person.organisation, right.replaceAll('\t', ', ').replace(/^[-–—]\s*/, '')),
        },
      ]
    : [];
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
  if (!looksNamed) return [];
  return [{ name, organisation: join(note, role.join(', ') || null) }];
};

const bareName = (text: string): string =>
  text
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const join = (first: string | null, second: string | null): string | null =>
  first && second ? `${first}, ${second}` : (first ?? second);
