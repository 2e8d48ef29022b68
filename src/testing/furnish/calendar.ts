import { ensureBody } from '../../features/board/index.ts';
import { planEntry, planVisit } from '../../features/calendar/index.ts';
import { createMeeting } from '../../features/meetings/index.ts';
import { form, type Sent, type TestApp } from '../app.ts';
import type { Furnish } from './furnishing.ts';

type House = { board: string; meeting: string; entry: string; visit: string };

/** A board with two meetings to come, something planned for the first, and a visit. */
const furnished = (home: TestApp): Promise<House> =>
  home.inScope(async (tx, scope) => {
    const board = (await ensureBody(tx, scope, 'Corporate Parenting Board')).id;
    const details = { bodyId: board, time: '18:00', venue: 'Lantern Room' };
    const meeting = await createMeeting(tx, scope, { ...details, date: '2026-04-29' });
    await createMeeting(tx, scope, { ...details, date: '2026-07-08', kind: 'takeover' });
    const entry = await planEntry(tx, scope, {
      bodyId: board,
      meetingId: meeting,
      title: 'Lantern Project Update',
      minutes: 20,
      origin: { kind: 'member', id: meeting, label: 'Asked by a member' },
    });
    const visit = await planVisit(tx, scope, { bodyId: board, place: 'Oak House', proposedBy: 'Clerk' });
    return { board, meeting, entry, visit };
  });

const secretOf = async (home: TestApp): Promise<string> =>
  /\/calendar\/([\w-]+)\/all\.ics/.exec((await home.clerk('POST', '/account/calendar')).body)?.[1] ?? '';

const ofMeeting = ['arrange', 'asked', 'move', 'cancel', 'restore', 'deadlines'];

/** What stands at the addresses of the calendar. */
export const furnishCalendar: Furnish = async (home) => {
  const values = { ...(await furnished(home)) };
  return [
    { prefix: '/calendar/:secret', values: { secret: await secretOf(home), which: 'all.ics' } },
    ...['plan', 'visits', 'calendar'].map((part) => ({ prefix: `/boards/:board/${part}`, values })),
    { prefix: '/board/meetings/:meeting', values },
    ...ofMeeting.map((part) => ({ prefix: `/board/meetings/:meeting/${part}`, values })),
  ];
};

type Deed = { url: string; sent?: Sent };

const at =
  (path: (house: House) => string, fields: Record<string, string> = {}) =>
  async (home: TestApp): Promise<Deed> => ({ url: path(await furnished(home)), sent: form(fields) });

const dutyOf = async (home: TestApp, board: string): Promise<string> => {
  await home.clerk('POST', `/boards/${board}/plan/duties/usual`);
  const page = await home.clerk('GET', `/boards/${board}/plan/duties`);
  return /name="duty" value="([\da-f-]{36})"/.exec(page.body)?.[1] ?? '';
};

const decision = { decidedBy: 'the Chair', why: 'The hall is closed.' };
const holidays = { kind: 'school holiday', lines: 'Half term: 26 to 30 October 2026' };

/** For each route of the calendar that writes: how to use it well, in a house that was just built. */
export const calendarDeeds: Record<string, (home: TestApp) => Promise<Deed>> = {
  '/boards/:board/calendar/propose': at(({ board }) => `/boards/${board}/calendar/propose`, {
    'keep-0': 'yes',
    'date-0': '2026-09-09',
    'time-0': '6pm',
    'kind-0': 'ordinary',
  }),
  '/boards/:board/calendar/settings': at(({ board }) => `/boards/${board}/calendar/settings`, {
    weekday: '3',
    week: '2',
    time: '6pm',
    avoidsAugust: 'yes',
    remindBefore: '2',
    'agenda-setting': '42',
    items: '20',
    reports: '12',
    'young-people': '14',
    agenda: '5',
    questions: '2',
  }),
  '/boards/:board/calendar/closed': at(({ board }) => `/boards/${board}/calendar/closed`, holidays),
  '/boards/:board/calendar/closed/remove': async (home) => {
    const { board } = await furnished(home);
    await home.clerk('POST', `/boards/${board}/calendar/closed`, form(holidays));
    const page = await home.clerk('GET', `/boards/${board}/calendar/closed`);
    const period = /name="period" value="([\da-f-]{36})"/.exec(page.body)?.[1] ?? '';
    return { url: `/boards/${board}/calendar/closed/remove`, sent: form({ period }) };
  },
  '/board/meetings/:meeting/deadlines': at(({ meeting }) => `/board/meetings/${meeting}/deadlines`, {
    kind: 'agenda',
    done: 'yes',
  }),
  '/board/meetings/:meeting/arrange': at(({ meeting }) => `/board/meetings/${meeting}/arrange`, {
    link: 'https://meet.example/board',
  }),
  '/board/meetings/:meeting/asked': at(({ meeting }) => `/board/meetings/${meeting}/asked`, {
    on: '2026-03-09',
    asks: 'Bus passes',
  }),
  '/board/meetings/:meeting/move': at(({ meeting }) => `/board/meetings/${meeting}/move`, {
    ...decision,
    date: '2026-05-06',
  }),
  '/board/meetings/:meeting/cancel': at(({ meeting }) => `/board/meetings/${meeting}/cancel`, decision),
  '/board/meetings/:meeting/restore': async (home) => {
    const { meeting } = await furnished(home);
    await home.clerk('POST', `/board/meetings/${meeting}/cancel`, form(decision));
    return { url: `/board/meetings/${meeting}/restore` };
  },
  '/boards/:board/plan/add': at(({ board }) => `/boards/${board}/plan/add`, {
    title: 'Bus passes',
    asker: 'officer',
  }),
  '/boards/:board/plan/:entry': at(({ board, entry }) => `/boards/${board}/plan/${entry}`, {
    title: 'Lanterns',
  }),
  '/boards/:board/plan/:entry/move': at(({ board, entry }) => `/boards/${board}/plan/${entry}/move`, {
    to: 'later',
  }),
  '/boards/:board/plan/:entry/defer': at(({ board, entry }) => `/boards/${board}/plan/${entry}/defer`, {
    reason: 'No figures',
  }),
  '/boards/:board/plan/:entry/drop': at(({ board, entry }) => `/boards/${board}/plan/${entry}/drop`),
  '/boards/:board/plan/:entry/restore': at(({ board, entry }) => `/boards/${board}/plan/${entry}/restore`),
  '/boards/:board/plan/duties': at(({ board }) => `/boards/${board}/plan/duties`, {
    title: 'Summer outing',
    month: '6',
  }),
  '/boards/:board/plan/duties/usual': at(({ board }) => `/boards/${board}/plan/duties/usual`),
  '/boards/:board/plan/duties/end': async (home) => {
    const { board } = await furnished(home);
    const duty = await dutyOf(home, board);
    return { url: `/boards/${board}/plan/duties/end`, sent: form({ duty, ended: 'yes' }) };
  },
  '/boards/:board/visits/add': at(({ board }) => `/boards/${board}/visits/add`, { place: 'Elm House' }),
  '/boards/:board/visits/:visit': at(({ board, visit }) => `/boards/${board}/visits/${visit}`, {
    place: 'Elm House',
  }),
  '/boards/:board/visits/:visit/call-off': at(
    ({ board, visit }) => `/boards/${board}/visits/${visit}/call-off`,
    { off: 'yes' },
  ),
  '/account/calendar': async () => ({ url: '/account/calendar' }),
  '/account/calendar/end': async () => ({ url: '/account/calendar/end' }),
};
