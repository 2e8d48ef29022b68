import { apologiesIn, type NamedPerson } from './apologies.ts';
import type { AttendanceSection } from './attendance-labels.ts';
import { attendanceNotes, cameInstead } from './attendance-notes.ts';
import { sectionedLines } from './attendance-sections.ts';
import { hasPersonTitle, isLoneFirstName, isPersonName } from './person-name.ts';
import { presentPeople } from './present-line.ts';
import type { Attendee } from './published.ts';
import type { SourceLine } from './source-line.ts';
import { substitutionsIn } from './substitutions.ts';

/** What the lists at the head of minutes say. Young people still stand with their names; those are hidden later. */
export type AttendanceList = {
  present: (NamedPerson & Pick<Attendee, 'capacity'>)[];
  apologies: NamedPerson[];
  remote: NamedPerson[];
  observers: NamedPerson[];
  substitutes: { name: string; for: string; n: number }[];
  /** Lines under a label that name nobody who could be read. */
  unread: SourceLine[];
};

/** Lists in which nobody stands yet. */
export const emptyAttendance = (): AttendanceList => ({
  present: [],
  apologies: [],
  remote: [],
  observers: [],
  substitutes: [],
  unread: [],
});

/** Reads the lists that open at a label ("Present:") and run to a heading or date, or to the end of the lines. */
export const attendanceList = (lines: SourceLine[]): AttendanceList => {
  const list = emptyAttendance();
  for (const { line, text, sections, group } of sectionedLines(lines)) {
    if (sections.length > 1) addColumns(list, sections, line);
    else if (sections[0]) addLine(list, sections[0], line, text, group);
  }
  return list;
};

const addColumns = (list: AttendanceList, sections: AttendanceSection[], line: SourceLine): void => {
  const cells = line.text.split('\t');
  for (const [at, cell] of cells.entries()) {
    const section = cells.length <= sections.length ? sections[at] : sections[0];
    if (section) addLine(list, section, line, cell, null);
  }
};

const addLine = (
  list: AttendanceList,
  section: AttendanceSection,
  line: SourceLine,
  text: string,
  group: string | null,
): void => {
  if (text === '' || isNobody(text)) return;
  if (section === 'substitutes') {
    addSubstitutes(list, line, text);
    return;
  }
  // "Apologies were submitted on behalf of A (for whom B substituted)" under its own heading.
  const told = section === 'apologies' ? text.replace(/^(?=(?:were|was|had been)\b)/i, 'Apologies ') : text;
  const apologies = apologiesIn([{ ...line, text: told }]);
  if (apologies.length > 0) {
    list.apologies.push(...apologies);
    list.substitutes.push(...substitutionsIn([{ ...line, text: told }]));
    return;
  }
  const people = peopleOn(line, text, group);
  if (people.length === 0) list.unread.push(line);
  for (const person of people) addPerson(list, section, person);
};

/** Under a young people's group a first name alone is a person; a line with a title or an office of its own is an adult's. */
const peopleOn = (line: SourceLine, text: string, group: string | null): NamedPerson[] => {
  const people = presentPeople(text).map((person) => ({ ...person, n: line.n }));
  if (!group || hasPersonTitle(text) || people.some(({ organisation }) => organisation !== null))
    return people;
  return text
    .split(/\s*[,;&]\s*|\s+and\s+/)
    .map((part) => part.trim())
    .filter((name) => isLoneFirstName(name) || isPersonName(name))
    .map((name) => ({ name, organisation: group, n: line.n }));
};

const addPerson = (list: AttendanceList, section: AttendanceSection, said: NamedPerson): void => {
  const { organisation, remote, absent, inPlaceOf } = attendanceNotes(said.organisation);
  const instead = cameInstead(said.organisation);
  const person = { ...said, organisation: instead ? null : organisation };
  if (inPlaceOf) list.substitutes.push({ name: person.name, for: inPlaceOf, n: person.n });
  if (instead) list.substitutes.push({ name: instead, for: person.name, n: person.n });
  if (remote && section !== 'remote') list.remote.push(person);
  if (section === 'apologies' || absent) list.apologies.push(person);
  else if (section === 'observers') list.observers.push(person);
  else if (section === 'remote') list.remote.push(person);
  else if (section !== 'substitutes') list.present.push({ ...person, capacity: capacityIn(section, person) });
};

const capacityIn = (section: 'member' | 'co-opted' | 'other', person: NamedPerson): Attendee['capacity'] => {
  if (section !== 'other' && /\bco-?opt/i.test(person.organisation ?? '')) return 'co-opted';
  return section;
};

const isNobody = (text: string): boolean =>
  /^(?:none|nil|n\/a|-|name\b.*\b(?:for|organisation|organization|post|position|role|representing|title|job|service|agency)\b.*|there were (?:none|no\b.*)|no apologies.*)\.?$/i.test(
    text,
  );

const addSubstitutes = (list: AttendanceList, line: SourceLine, text: string): void => {
  for (const part of text.split(/;|,(?=[^,]*\bfor\b)/)) {
    const pair = /^(.{2,80}?)\s*\(?\s*(?:substitut\w*\s+)?\bfor\s+(.{2,80}?)\)?\.?$/i.exec(part.trim());
    const name = presentPeople(pair?.[1] ?? '')[0]?.name;
    const absent = presentPeople(pair?.[2] ?? '')[0]?.name;
    if (name && absent && !isLoneFirstName(absent)) list.substitutes.push({ name, for: absent, n: line.n });
    else list.unread.push(line);
  }
};
