import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { plusDays } from '../../../kernel/days.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { findBody } from '../../board/index.ts';
import { setAbsenceRule } from '../absence.ts';
import { draftToAbsent } from '../letters.ts';
import { lettersOf } from '../letters-queries.ts';
import { mayReadBoard, mayRunMinutes, mayWriteLetters } from '../policy.ts';
import { absenceRuleOf, heldMeetings } from '../queries.ts';
import { byPerson, bySpokenFor, counting, type PersonRow, toWriteTo } from '../rules/attendance.ts';
import { attendanceTable } from '../rules/attendance-table.ts';
import { attendanceView } from './attendance.view.tsx';
import { atBoard, boardParams, formPage, id, line, type NamedBody, reading } from './with-meeting.tsx';

const daysShown = { year: 365, 'three years': 3 * 365 } as const;

/** What cannot be understood in an address is as if it were not there. */
const query = z.object({
  over: z.enum(['year', 'three years']).default('year').catch('year'),
  sort: z.enum(['name', 'least seen']).default('name').catch('name'),
  done: z.string().optional(),
});
type Query = z.infer<typeof query>;

const leastSeen = ({ counts }: PersonRow): number =>
  counts.absent + counts.apologies - counts.came - counts.remote;

const attendanceOf = async (tx: Tx, scope: Scope, body: NamedBody, { over, sort }: Query, today: string) => {
  const span = { from: plusDays(today, -daysShown[over]), to: today };
  const meetings = counting(await heldMeetings(tx, scope, body.id, span));
  const people = byPerson(meetings);
  if (sort === 'least seen') people.sort((one, other) => leastSeen(other) - leastSeen(one));
  const inARow = await absenceRuleOf(tx, scope, body.id);
  return { meetings: meetings.map(({ id: of, date }) => ({ id: of, date })), people, inARow };
};

const show = async (
  { tx, scope, body, today }: { tx: Tx; scope: Scope; body: NamedBody; today: string },
  asked: Query,
  error: FormError = null,
): Promise<Answer> => {
  const found = await attendanceOf(tx, scope, body, asked, today);
  const writes = mayWriteLetters(scope.actor, body.id).ok;
  const letters = writes
    ? (await lettersOf(tx, scope, body.id)).filter(({ origin }) => origin.kind === 'attendance')
    : [];
  const model = {
    body,
    asked,
    ...found,
    bodies: bySpokenFor(found.people),
    toWrite: writes ? toWriteTo(found.people, found.inARow) : [],
    letters,
    may: { write: writes, set: mayRunMinutes(scope.actor, body.id).ok },
    error,
    done: asked.done === 'rule' ? 'The rule is saved.' : null,
  };
  const { meetings, people, bodies } = model;
  return formPage(`Attendance: ${body.name}`, attendanceView(model), error, { meetings, people, bodies });
};

/** Who came to the meetings of a board, over time. Young people are never counted. */
export const attendancePage = route({
  method: 'GET',
  path: '/boards/:board/attendance',
  zone: 'board',
  at: atBoard,
  can: mayReadBoard,
  audit: reading,
  params: boardParams,
  query,
  handle: ({ inScope, scope, params: { board }, query: asked, clock }) =>
    inScope(async (tx) => {
      const body = await findBody(tx, scope, board);
      return body ? show({ tx, scope, body, today: todayIn(clock) }, asked) : notFound('that board');
    }),
});

/** The same as a table for a spreadsheet. */
export const attendanceExport = route({
  method: 'GET',
  path: '/boards/:board/attendance.csv',
  zone: 'board',
  at: atBoard,
  can: mayReadBoard,
  audit: reading,
  params: boardParams,
  query,
  handle: ({ inScope, scope, params: { board }, query: asked, clock }) =>
    inScope(async (tx) => {
      const body = await findBody(tx, scope, board);
      if (!body) return notFound('that board');
      const { meetings, people } = await attendanceOf(tx, scope, body, asked, todayIn(clock));
      return {
        kind: 'document',
        mediaType: 'text/csv; charset=utf-8',
        content: attendanceTable(meetings, people),
        fileName: `attendance-${body.slug}.csv`,
      };
    }),
});

/** Sets how often in a row a member may stay away without a word before the chair writes. */
export const saveAbsenceRule = route({
  method: 'POST',
  path: '/boards/:board/attendance/rule',
  zone: 'board',
  at: atBoard,
  can: mayRunMinutes,
  audit: { writes: true, events: ['absence rule.set'] },
  params: boardParams,
  body: z.object({ inARow: line }),
  handle: ({ inScope, scope, params: { board }, body: form, clock }) =>
    inScope(async (tx) => {
      const body = await findBody(tx, scope, board);
      if (!body) return notFound('that board');
      const set = await setAbsenceRule(tx, scope, board, form.inARow);
      if (set.ok) return redirect(`/boards/${board}/attendance?done=rule`);
      const house = { tx, scope, body, today: todayIn(clock) };
      return show(house, query.parse({}), { text: set.reason, field: 'inARow' });
    }),
});

/** Drafts the chair's letter to a member who stays away without a word. */
export const draftAbsenceLetter = route({
  method: 'POST',
  path: '/boards/:board/attendance/letters',
  zone: 'board',
  at: atBoard,
  can: mayWriteLetters,
  audit: { writes: true, events: ['letter.drafted'] },
  params: boardParams,
  body: z.object({ person: id }),
  handle: ({ inScope, scope, params: { board }, body: form, clock }) =>
    inScope(async (tx) => {
      const body = await findBody(tx, scope, board);
      if (!body) return notFound('that board');
      const today = todayIn(clock);
      const { people, inARow } = await attendanceOf(tx, scope, body, query.parse({}), today);
      const person = toWriteTo(people, inARow).find(({ personId }) => personId === form.person);
      if (!person) return notFound('a member who has stayed away that often');
      const letter = await draftToAbsent(tx, scope, body, person, today);
      return redirect(`/boards/${board}/letters/${letter}`);
    }),
});
