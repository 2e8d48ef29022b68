import { findDates } from '../../../kernel/local-date.ts';
import { type AttendanceSection, attendanceColumns, attendanceLabel } from './attendance-labels.ts';
import { attendanceNotes, cameInstead } from './attendance-notes.ts';
import { isBodyName } from './body-name.ts';
import { hasPersonTitle, isLoneFirstName, isPersonName } from './person-name.ts';
import { isCollective, presentPeople } from './present-line.ts';
import type { Attendee } from './published.ts';
import type { SourceLine } from './source-line.ts';
import { youthGroupOf } from './youth-groups.ts';

export type NamedPerson = { name: string; organisation: string | null; n: number };

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
  let sections: AttendanceSection[] = [];
  let group: string | null = null;
  for (const line of lines) {
    const columns = attendanceColumns(line.text);
    const label = columns ? null : attendanceLabel(line.text);
    const youth = label || columns ? null : youthLabel(line.text);
    if (columns) sections = columns;
    else if (label) sections = [label.section];
    else if (endsLists(line)) sections = [];
    if (label || columns || line.heading > 0) group = null;
    if (columns) continue;
    // "Young people: Zed and Yan" names its people on its own line; a bare heading names them below.
    if (youth && youth.rest === '') group = youth.group;
    const text = (label ?? youth)?.rest ?? line.text;
    if (sections.length > 1) addColumns(list, sections, line);
    else if (sections[0]) addLine(list, sections[0], line, text, youth?.group ?? group);
  }
  return list;
};

/** "Corporate Parenting Panel", "held on 5 December 2023", "Item<tab>Discussion": what stands here is no list. */
const endsLists = (line: SourceLine): boolean =>
  isBodyName(line.text) ||
  /^(?:agenda|item|no\.?)(?:\s|\t|$)/i.test(line.text) ||
  (findDates(line.text).some(({ year }) => year !== null) && !/\(/.test(line.text)) ||
  /^(?:minutes|notes|contact|clerk|venue|date|time|quorum|introductions?)\b\s*[:,]/i.test(line.text);

const addColumns = (list: AttendanceList, sections: AttendanceSection[], line: SourceLine): void => {
  const cells = line.text.split('\t');
  for (const [at, cell] of cells.entries()) {
    const section = cells.length <= sections.length ? sections[at] : sections[0];
    if (section) addLine(list, section, line, cell, null);
  }
};

/** "LINX representatives" over a list, or "Young people: …" before one. */
const youthLabel = (text: string): { group: string; rest: string } | null => {
  const label = /^([^:\t]{3,60}?)(?::\s*(.*)|s)$/.exec(text);
  const words = label?.[2] === undefined ? text : (label[1] ?? '');
  return label && !/\s[-–]\s|,/.test(words) && !isCollective(text) && youthGroupOf(words)
    ? { group: words, rest: label[2] ?? '' }
    : null;
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
  const { organisation, remote, inPlaceOf } = attendanceNotes(said.organisation);
  const instead = cameInstead(said.organisation);
  const person = { ...said, organisation: instead ? null : organisation };
  if (inPlaceOf) list.substitutes.push({ name: person.name, for: inPlaceOf, n: person.n });
  if (instead) list.substitutes.push({ name: instead, for: person.name, n: person.n });
  if (remote && section !== 'remote') list.remote.push(person);
  if (section === 'apologies') list.apologies.push(person);
  else if (section === 'observers') list.observers.push(person);
  else if (section === 'remote') list.remote.push(person);
  else if (section !== 'substitutes') list.present.push({ ...person, capacity: capacityIn(section, person) });
};

const capacityIn = (section: 'member' | 'co-opted' | 'other', person: NamedPerson): Attendee['capacity'] => {
  if (section !== 'other' && /\bco-?opt/i.test(person.organisation ?? '')) return 'co-opted';
  return section;
};

const isNobody = (text: string): boolean =>
  /^(?:none|nil|n\/a|-|name\b.*\b(?:organisation|role|representing|title|job|service|agency)\b.*|there were (?:none|no\b.*)|no apologies.*|(?:were|was) (?:submitted|received).{0,20}from:?)\.?$/i.test(
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
