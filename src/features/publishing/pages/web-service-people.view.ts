import type { PublicMeeting } from '../rules/public-meeting.ts';
import { element, type Xml } from '../rules/xml.ts';

type Attendance = PublicMeeting['attendance'];
type Attendee = { name: string; role: string; attendance: string };

const roles = { member: 'Committee Member', 'co-opted': 'Co-opted Member', other: '' };

const roleOf = ({ capacity, organisation }: Attendance['present'][number]): string =>
  [roles[capacity], organisation].filter((part) => part).join(', ') || 'Attendee';

/** Who is listed once as present is not listed again for coming remotely or in somebody's place. */
const attendeesOf = ({ present, apologies, substitutions, remote, observers }: Attendance): Attendee[] => {
  const listed = new Set(present.map(({ name }) => name));
  const manner = (name: string): string => {
    const instead = substitutions.find((pair) => pair.name === name);
    return [
      remote.includes(name) ? 'Present, virtually' : 'Present',
      ...(instead ? [`substitute for ${instead.for}`] : []),
    ].join(', ');
  };
  return [
    ...present.map((person) => ({
      name: person.name,
      role: roleOf(person),
      attendance: manner(person.name),
    })),
    ...substitutions
      .filter(({ name }) => !listed.has(name))
      .map((pair) => ({ name: pair.name, role: 'Substitute', attendance: `Substitute for ${pair.for}` })),
    ...remote
      .filter((name) => !listed.has(name) && !substitutions.some((pair) => pair.name === name))
      .map((name) => ({ name, role: 'Attendee', attendance: 'Present, virtually' })),
    ...observers.map((name) => ({ name, role: 'Observer', attendance: 'Present' })),
    ...apologies.map(({ name }) => ({ name, role: 'Committee Member', attendance: 'Apologies' })),
  ];
};

/**
 * Who was at a meeting. People have no number and no page of their own in public, so the number is 0 and the address
 * is the meeting's.
 */
export const attendeesXml = (attendance: Attendance, page: string): Xml[] =>
  attendeesOf(attendance).map(({ name, role, attendance: said }) =>
    element('attendee', [element('url', page)], {
      membertype: 'U',
      memberid: '0',
      name,
      roledescription: role,
      attendance: said,
      politicalparty: '',
      ward: '',
    }),
  );
