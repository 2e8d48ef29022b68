import { Temporal } from 'temporal-polyfill';
import {
  acceptYear,
  addPeriods,
  addUsualDuties,
  arrangeMeeting,
  deferEntry,
  meetDeadline,
  planEntry,
  planVisit,
  proposeYear,
} from '../../features/calendar/index.ts';
import { findMeetingIds } from '../../features/meetings/index.ts';
import { bankHolidaysOf } from '../../kernel/bank-holidays.ts';
import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { ClosedPeriod } from '../../kernel/closed-period.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type DemoDates, demoDates } from './demo-dates.ts';

const days = (from: string, count: number): string =>
  Temporal.PlainDate.from(from).add({ days: count }).toString();

/** The school holidays of an invented council: as most have them. */
const schoolHolidays = (year: number): ClosedPeriod[] => {
  const off = (name: string) => bankHolidaysOf(year).find((one) => one.name === name)?.date;
  const easter = off('Good Friday') ?? `${year}-04-01`;
  const spring = off('Spring bank holiday') ?? `${year}-05-25`;
  return [
    { name: 'Easter holiday', firstDay: easter, lastDay: days(easter, 14) },
    { name: 'Summer half term', firstDay: spring, lastDay: days(spring, 4) },
    { name: 'Summer holiday', firstDay: `${year}-07-22`, lastDay: `${year}-09-02` },
    { name: 'Autumn half term', firstDay: `${year}-10-26`, lastDay: `${year}-10-30` },
    { name: 'Christmas holiday', firstDay: `${year}-12-21`, lastDay: `${year + 1}-01-02` },
  ];
};

const hall = 'Committee Room 1, Exampleshire County Hall';
const evening = '18:00';

/** The meeting that the coming one announces, and a year of proposed ones behind it. */
const planYear = async (tx: Tx, scope: Scope, bodyId: string, dates: DemoDates, clock: Clock) => {
  const year = Temporal.PlainDate.from(dates.coming).year;
  const periods = [...schoolHolidays(year), ...schoolHolidays(year + 1)];
  await addPeriods(tx, scope, 'school holiday', periods);
  const after = Temporal.PlainDate.from(dates.afterComing).add({ months: 1 }).with({ day: 1 }).toString();
  const proposed = proposeYear({
    from: after,
    everyMonths: 2,
    weekday: 3,
    week: 2,
    avoid: { periods, august: true },
    existing: [dates.coming, dates.afterComing],
  });
  const meetings = [{ date: dates.afterComing, kind: 'ordinary' as const }, ...proposed];
  const placed = meetings.map(({ date, kind }) => ({ date, kind, time: evening, venue: hall }));
  await acceptYear(tx, scope, bodyId, placed, clock);
};

const planTalks = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  { coming, next, dates, clock }: { coming: string; next: string; dates: DemoDates; clock: Clock },
): Promise<void> => {
  const youngAsked = {
    kind: 'young people',
    id: coming,
    label: `Asked by young people at the agenda-setting meeting of ${dateWords(days(dates.coming, -42))}`,
  };
  const member = { kind: 'member', id: bodyId, label: 'Asked by a member: County councillor for the East' };
  await planEntry(tx, scope, {
    bodyId,
    meetingId: next,
    title: 'Wi-Fi in every home',
    purpose: 'To agree that every home gets good Wi-Fi, and by when.',
    presenter: 'Voices in Care',
    service: 'Children and young people in our care',
    minutes: 20,
    origin: youngAsked,
  });
  const pets = await planEntry(tx, scope, {
    bodyId,
    meetingId: coming,
    title: 'Pets in foster homes',
    purpose: 'To hear whether young people can bring a pet when they move.',
    presenter: 'Head of permanence',
    minutes: 15,
    origin: youngAsked,
  });
  await deferEntry(tx, scope, pets, 'The foster carers have not been asked yet.', clock);
  await planEntry(tx, scope, {
    bodyId,
    title: 'Driving lessons for care leavers',
    purpose: 'To hear what lessons would cost, and who could help.',
    state: 'proposed',
    origin: member,
  });
};

const planVisits = async (tx: Tx, scope: Scope, bodyId: string, fifth: string, dates: DemoDates) => {
  await planVisit(tx, scope, {
    bodyId,
    place: 'Leaving Care Hub, Eastborough',
    why: 'To see where care leavers get advice.',
    others: 'Deputy Chair and the adoptive parent representative',
    plannedOn: days(dates.fifth, -14),
    madeOn: days(dates.fifth, -14),
    learnt:
      'Young people like that they can come without an appointment. They want it open one evening a week.',
    toldAt: fifth,
    proposedBy: 'Deputy Chair',
  });
  await planVisit(tx, scope, {
    bodyId,
    place: 'Virtual School, homework club',
    why: 'To ask what helps with school.',
    others: 'Chair',
    plannedOn: days(dates.coming, 13),
    proposedBy: 'Headteacher of the Virtual School',
  });
  await planVisit(tx, scope, {
    bodyId,
    place: 'Contact centre in the North',
    proposedBy: 'Voices in Care representative',
  });
};

/** The calendar of the demo board as it stands on the day of the clock: a year ahead, a forward plan, visits. */
export const addDemoCalendar = async (tx: Tx, scope: Scope, bodyId: string, clock: Clock): Promise<void> => {
  const today = todayIn(clock);
  const dates = demoDates(today);
  await planYear(tx, scope, bodyId, dates, clock);
  await addUsualDuties(tx, scope, bodyId, today);
  const idOn = async (date: string): Promise<string> =>
    (await findMeetingIds(tx, scope, bodyId, date))[0] ?? '';
  const coming = await idOn(dates.coming);
  await arrangeMeeting(tx, scope, coming, {
    link: 'https://meet.example/corporate-parenting-board',
    room: 'First floor, beside the lift',
    refreshments: 'Pizza and fruit from 5.30pm',
    accessNeeds: 'Step-free way in from the car park, hearing loop',
    agendaSetting: { on: days(dates.coming, -42), time: '17:00', place: 'Youth zone' },
  });
  await meetDeadline(tx, scope, coming, 'agenda setting', days(dates.coming, -42));
  await meetDeadline(tx, scope, coming, 'items', days(dates.coming, -30));
  await meetDeadline(tx, scope, coming, 'agenda', today);
  await planTalks(tx, scope, bodyId, { coming, next: await idOn(dates.afterComing), dates, clock });
  await planVisits(tx, scope, bodyId, await idOn(dates.fifth), dates);
};
