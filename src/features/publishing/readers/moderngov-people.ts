import { type AttendanceList, emptyAttendance } from '../rules/attendance-list.ts';
import type { Attendee, Problem } from '../rules/published.ts';
import { childText, descendants, type XmlElement } from './xml-tree.ts';

/** Who the attendees of an XML answer were, by what it says of their role and their attendance. */
export const attendanceOfXml = (file: string, meeting: XmlElement, problems: Problem[]): AttendanceList => {
  const list = emptyAttendance();
  for (const attendee of descendants(meeting, ['attendee'])) {
    const said = (what: string): string => attendee.attributes[what] ?? childText(attendee, what);
    const [name, roledescription, attendance] = [said('name'), said('roledescription'), said('attendance')];
    const person = { name: name.trim(), organisation: organisationIn(roledescription), n: attendee.line };
    if (person.name === '') {
      problems.push({ file, line: attendee.line, message: 'An attendee without a name was left out.' });
      continue;
    }
    if (/apolog/i.test(attendance)) list.apologies.push(person);
    // Who was merely absent stands in no list: a record knows those present and those who sent apologies.
    else if (!/^(?:absent|not present|not required|substitute for)/i.test(attendance))
      addPresent(list, person, roledescription, attendance);
    const inPlaceOf = /\bsubstitute for (.+)$/i.exec(attendance)?.[1];
    if (inPlaceOf) list.substitutes.push({ name: person.name, for: inPlaceOf.trim(), n: attendee.line });
    if (/^expected$/i.test(attendance))
      problems.push({
        file,
        line: attendee.line,
        message: 'The attendance of this person is given as "Expected", not as present.',
      });
  }
  return list;
};

/** "Committee Member, Exampleshire County Council": a role that says no more than the capacity is no organisation. */
const organisationIn = (role: string): string | null =>
  role.trim().replace(/^(?:committee member|co-opted member|attendee)(?:,\s+|$)/i, '') || null;

type Person = AttendanceList['apologies'][number];

const addPresent = (list: AttendanceList, person: Person, role: string, attendance: string): void => {
  if (/observ/i.test(role)) list.observers.push(person);
  else list.present.push({ ...person, capacity: capacityOf(role) });
  if (/virtual|remote|online/i.test(attendance)) list.remote.push(person);
};

const capacityOf = (role: string): Attendee['capacity'] => {
  if (/co-?opt/i.test(role)) return 'co-opted';
  return /member|chair|leader|substitute|mayor|councillor|^$/i.test(role) ? 'member' : 'other';
};
