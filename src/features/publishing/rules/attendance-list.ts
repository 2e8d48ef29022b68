import { type AttendanceSection, attendanceLabel } from './attendance-labels.ts';
import { hasPersonTitle, isLoneFirstName, isPersonName } from './person-name.ts';
import { presentPeople } from './present-line.ts';
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

/** Reads the lists that open at a label ("Present:") and run to the end of the lines given. */
export const attendanceList = (lines: SourceLine[]): AttendanceList => {
  const list: AttendanceList = {
    present: [],
    apologies: [],
    remote: [],
    observers: [],
    substitutes: [],
    unread: [],
  };
  let section: AttendanceSection | null = null;
  let group: string | null = null;
  for (const line of lines) {
    const label = attendanceLabel(line.text);
    const youth = label ? null : youthLabel(line.text);
    section = label?.section ?? section;
    if (label || line.heading > 0) group = null;
    // "Young people: Zed and Yan" names its people on its own line; a bare heading names them below.
    if (youth && youth.rest === '') group = youth.group;
    const text = (label ?? youth)?.rest ?? line.text;
    if (section) addLine(list, section, line, text, youth?.group ?? group);
  }
  return list;
};

/** "LINX representatives" over a list, or "Young people: …" before one. */
const youthLabel = (text: string): { group: string; rest: string } | null => {
  const label = /^([^:\t]{3,60}?)(?::\s*(.*)|s)$/.exec(text);
  const words = label?.[2] === undefined ? text : (label[1] ?? '');
  return label && !/\s[-–]\s|,/.test(words) && youthGroupOf(words)
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
  const people = peopleOn(line, text, group);
  if (section === 'substitutes') addSubstitutes(list, line, text);
  else if (people.length === 0) list.unread.push(line);
  else for (const person of people) addPerson(list, section, person);
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

const addPerson = (list: AttendanceList, section: AttendanceSection, person: NamedPerson): void => {
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
  /^(?:none|nil|n\/a|-|name\b.*\b(?:organisation|role|representing|title)\b.*|there were (?:none|no\b.*))\.?$/i.test(
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
