import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { createPerson, giveRole } from '../../platform/access/people.ts';
import { onClient } from '../../platform/database/connect.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { fixedClock, type TestApp, testApp } from '../../testing/app.ts';
import { ensureBody } from '../board/index.ts';
import { createMeeting, findMeeting } from '../meetings/index.ts';
import {
  arrangementOf,
  type DatedMeeting,
  deadlinesOf,
  deferEntry,
  findDatedMeeting,
  listVisits,
  meetDeadline,
  planEntry,
  plannedFor,
} from './index.ts';
import { dropEntry, moveEntry, restoreEntry } from './plan.ts';
import { addDuty, addUsualDuties, endDuty, planDuties } from './plan-duties.ts';
import { dutiesOf, findEntry, planOf } from './plan-queries.ts';
import { movesOf } from './queries.ts';
import { morning } from './remind.ts';
import { cancelMeeting, rescheduleMeeting, restoreMeeting } from './reschedule.ts';
import { usualSetting } from './rules/setting.ts';
import { acceptYear, changeSetting } from './schedule.ts';
import { changeVisit, planVisit } from './visit.ts';
import { waitingInCalendar } from './waiting.ts';

let home: TestApp;
beforeAll(async () => {
  home = await testApp();
});
afterAll(() => home.close());

const today = '2026-03-10';
const clockOn = (day: string) => () => Temporal.Instant.from(`${day}T09:00:00Z`);

let boards = 0;
/** A board of a test's own. */
const newBoard = async (tx: Tx, scope: Scope): Promise<string> => {
  boards += 1;
  return (await ensureBody(tx, scope, `Board ${boards}`)).id;
};

const meetingOn = async (tx: Tx, scope: Scope, bodyId: string, date: string): Promise<DatedMeeting> => {
  const id = await createMeeting(tx, scope, { bodyId, date, time: '18:00', venue: 'Room 1' });
  const meeting = await findDatedMeeting(tx, scope, id);
  if (!meeting) throw new Error('The meeting was not planned.');
  return meeting;
};

const again = async (tx: Tx, scope: Scope, { id }: { id: string }): Promise<DatedMeeting> => {
  const meeting = await findDatedMeeting(tx, scope, id);
  if (!meeting) throw new Error('The meeting is gone.');
  return meeting;
};

const origin = { kind: 'member', id: 'x', label: 'Asked by a member' };

const personWith = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  role: Parameters<typeof giveRole>[2]['role'],
): Promise<string> => {
  const blank = { title: null, email: null, young: false, supporterId: null, photoSha256: null };
  const person = await createPerson(tx, scope, { name: role, ...blank });
  if (!person.ok) throw new Error(person.reason);
  await giveRole(tx, scope, { personId: person.value, role, bodyId, from: '2020-01-01', to: null });
  return person.value;
};

type Letter = { to_person: string; subject: string; link: string | null; words: string };

const letters = (bodyOf: string): Promise<Letter[]> =>
  onClient(home.database.owner, async (client) => {
    const { rows } = await client.query<Letter>(
      `SELECT to_person, subject, link, paragraphs::text AS words FROM mail
       WHERE link LIKE '%' || $1 || '%' OR paragraphs::text LIKE '%' || $1 || '%' ORDER BY key`,
      [bodyOf],
    );
    return rows;
  });

describe('a meeting that moves', () => {
  it('keeps from where and why, moves its deadlines, counts the change and tells everybody', async () => {
    const id = await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      await personWith(tx, scope, board, 'member');
      await personWith(tx, scope, board, "young people's representative");
      const meeting = await meetingOn(tx, scope, board, '2026-07-21');
      const to = { date: '2026-07-26', time: '13:30', venue: 'Hall' };
      const decision = { decidedBy: 'the Board, by resolution', why: 'It is too hot.' };
      expect(await rescheduleMeeting(tx, scope, meeting, to, decision, fixedClock)).toEqual({
        ok: true,
        value: true,
      });
      const moved = await again(tx, scope, meeting);
      expect(moved).toMatchObject(to);
      expect(moved.arrangement.sequence).toBe(1);
      expect((await findMeeting(tx, scope, meeting.id))?.rescheduledFrom).toBe('2026-07-21');
      expect(await movesOf(tx, scope, meeting.id)).toEqual([
        { from: { date: '2026-07-21', time: '18:00', venue: 'Room 1' }, to, ...decision, on: today },
      ]);
      const young = (await deadlinesOf(tx, scope, meeting.id, today)).find(
        ({ kind }) => kind === 'young people',
      );
      expect(young?.due).toBe('2026-07-10');
      return meeting.id;
    });
    const told = await letters(id);
    expect(told.map(({ subject }) => subject)).toEqual(Array(3).fill(expect.stringContaining('has moved')));
    expect(told[0]?.words).toContain('It is too hot.');
  });

  it('is refused where nothing changes, and where the meeting is cancelled', async () => {
    await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      const meeting = await meetingOn(tx, scope, board, '2026-07-21');
      const same = await rescheduleMeeting(
        tx,
        scope,
        meeting,
        meeting,
        { decidedBy: 'x', why: 'y' },
        fixedClock,
      );
      expect(same.ok).toBe(false);
      await cancelMeeting(tx, scope, meeting, { decidedBy: 'x', why: 'y' }, fixedClock);
      const cancelled = await again(tx, scope, meeting);
      const to = { date: '2026-07-28', time: null, venue: null };
      expect(
        (await rescheduleMeeting(tx, scope, cancelled, to, { decidedBy: 'x', why: 'y' }, fixedClock)).ok,
      ).toBe(false);
      expect((await cancelMeeting(tx, scope, cancelled, { decidedBy: 'x', why: 'y' }, fixedClock)).ok).toBe(
        false,
      );
    });
  });
});

describe('a meeting that is cancelled', () => {
  it('sends what was planned to the next meeting, and gets it back when it takes place after all', async () => {
    await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      const may = await meetingOn(tx, scope, board, '2026-05-13');
      const july = await meetingOn(tx, scope, board, '2026-07-08');
      const entry = await planEntry(tx, scope, { bodyId: board, title: 'Homes', meetingId: may.id, origin });
      await cancelMeeting(tx, scope, may, { decidedBy: 'the Chair', why: 'Snow' }, fixedClock);
      expect((await arrangementOf(tx, scope, may.id)).cancelled).toEqual({
        on: today,
        by: 'the Chair',
        reason: 'Snow',
      });
      expect((await plannedFor(tx, scope, july.id)).map(({ id }) => id)).toEqual([entry]);
      expect((await findEntry(tx, scope, entry))?.deferrals[0]?.reason).toContain(
        '13 May 2026 was cancelled',
      );

      await restoreMeeting(tx, scope, await again(tx, scope, may), fixedClock);
      expect((await arrangementOf(tx, scope, may.id)).cancelled).toBeNull();
      expect((await plannedFor(tx, scope, may.id)).map(({ id }) => id)).toEqual([entry]);
      expect((await findEntry(tx, scope, entry))?.deferrals).toEqual([]);
    });
  });
});

describe('the forward plan', () => {
  it('brings what was put off back at the next meeting, with reason and count', async () => {
    await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      const may = await meetingOn(tx, scope, board, '2026-05-13');
      const july = await meetingOn(tx, scope, board, '2026-07-08');
      const entry = await planEntry(tx, scope, { bodyId: board, title: 'Homes', meetingId: may.id, origin });
      expect((await deferEntry(tx, scope, entry, 'No figures', fixedClock))?.id).toBe(july.id);
      expect(await deferEntry(tx, scope, entry, 'No time', fixedClock)).toBeNull();
      expect(await findEntry(tx, scope, entry)).toMatchObject({
        meetingId: null,
        returns: true,
        deferrals: [
          { fromMeetingId: may.id, fromDate: '2026-05-13', reason: 'No figures' },
          { fromMeetingId: july.id, fromDate: '2026-07-08', reason: 'No time' },
        ],
      });
      await acceptYear(
        tx,
        scope,
        board,
        [
          { date: '2026-06-10', time: '18:00', venue: null, kind: 'special' },
          { date: '2026-09-09', time: '18:00', venue: null, kind: 'ordinary' },
        ],
        fixedClock,
      );
      const back = await findEntry(tx, scope, entry);
      expect((await again(tx, scope, { id: back?.meetingId ?? '' })).date).toBe('2026-09-09');
    });
  });

  it('takes a proposal in, drops an entry and takes it back', async () => {
    await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      const may = await meetingOn(tx, scope, board, '2026-05-13');
      const entry = await planEntry(tx, scope, {
        bodyId: board,
        title: 'Homes',
        meetingId: may.id,
        state: 'proposed',
        origin,
      });
      expect(await plannedFor(tx, scope, may.id)).toEqual([]);
      await moveEntry(tx, scope, entry, may.id);
      expect(await plannedFor(tx, scope, may.id)).toHaveLength(1);
      await dropEntry(tx, scope, entry);
      expect(await plannedFor(tx, scope, may.id)).toEqual([]);
      await restoreEntry(tx, scope, entry);
      expect(await plannedFor(tx, scope, may.id)).toMatchObject([{ title: 'Homes', origin }]);
    });
  });

  it('plans a duty once a year, whatever runs how often, and leaves alone what somebody decided', async () => {
    await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      const may = await meetingOn(tx, scope, board, '2026-05-13');
      await addUsualDuties(tx, scope, board, today);
      const planned = await planOf(tx, scope, board);
      expect(planned.length).toBeGreaterThan(10);
      expect((await plannedFor(tx, scope, may.id)).map(({ title }) => title)).toContain(
        'Programme of visits',
      );
      const dropped = planned.find(({ title }) => title === 'Programme of visits');
      await dropEntry(tx, scope, dropped?.id ?? '');
      await addUsualDuties(tx, scope, board, today);
      await planDuties(tx, scope, board, today);
      const again = await planOf(tx, scope, board);
      expect(again.map(({ id }) => id)).toEqual(planned.map(({ id }) => id));
      expect(again.find(({ id }) => id === dropped?.id)?.state).toBe('dropped');

      const september = again.find(({ title }) => title.startsWith('Adoption'));
      expect(september?.meetingId).toBeNull();
      const meeting = await meetingOn(tx, scope, board, '2026-09-09');
      await planDuties(tx, scope, board, today);
      expect((await findEntry(tx, scope, september?.id ?? ''))?.meetingId).toBe(meeting.id);

      await planDuties(tx, scope, board, '2027-03-10');
      const nextYear = (await planOf(tx, scope, board)).filter(({ title }) => title.startsWith('Adoption'));
      expect(nextYear.map(({ origin: from }) => from.label)).toEqual([
        'The terms of reference, every year (2026)',
        'The terms of reference, every year (2027)',
      ]);
    });
  });

  it('stops a duty that ended', async () => {
    await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      const duty = { title: 'Holidays', purpose: '', service: null, month: 4, minutes: null };
      await addDuty(tx, scope, board, duty, today);
      const [kept] = await dutiesOf(tx, scope, board);
      await endDuty(tx, scope, board, kept?.id ?? '', new Date());
      await planDuties(tx, scope, board, '2027-01-10');
      expect(await planOf(tx, scope, board)).toHaveLength(1);
    });
  });
});

describe('the morning of a calendar', () => {
  it('reminds each of those concerned once, and again when the day has moved', async () => {
    const { id, presenter } = await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      const meeting = await meetingOn(tx, scope, board, '2026-04-29');
      const author = await personWith(tx, scope, board, 'report author');
      await personWith(tx, scope, board, 'lead officer');
      await personWith(tx, scope, board, 'member');
      await planEntry(tx, scope, {
        bodyId: board,
        title: 'Homes',
        meetingId: meeting.id,
        presenterId: author,
        origin,
      });
      return { id: meeting.id, presenter: author };
    });
    const remind = (day: string) => home.inScope((tx, scope) => morning(tx, scope, clockOn(day)));
    await remind('2026-04-07');
    expect((await letters(id)).filter(({ subject }) => subject.startsWith('Reports in'))).toEqual([]);
    await remind('2026-04-08');
    await remind('2026-04-08');
    await remind('2026-04-09');
    const reports = (await letters(id)).filter(({ subject }) => subject.startsWith('Reports in'));
    expect(reports.map(({ to_person }) => to_person)).toContain(presenter);
    expect(reports).toHaveLength(3);
    expect(reports[0]).toMatchObject({
      subject: 'Reports in: by 10 April 2026',
      link: `/board/meetings/${id}`,
    });

    await home.inScope(async (tx, scope) => {
      const to = { date: '2026-05-06', time: '18:00', venue: null };
      const meeting = await again(tx, scope, { id });
      await rescheduleMeeting(tx, scope, meeting, to, { decidedBy: 'x', why: 'y' }, clockOn('2026-04-09'));
    });
    await remind('2026-04-16');
    const moved = (await letters(id)).filter(({ subject }) => subject.startsWith('Reports in'));
    expect(moved.map(({ subject }) => subject)).toContain('Reports in: by 16 April 2026');
    expect(moved).toHaveLength(6);
  });

  it('says nothing of what is done, nor of a cancelled meeting, and tells everybody of the meeting itself', async () => {
    const [done, cancelled] = await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      await personWith(tx, scope, board, 'observer');
      const one = await meetingOn(tx, scope, board, '2026-06-10');
      const other = await meetingOn(tx, scope, board, '2026-06-11');
      await meetDeadline(tx, scope, one.id, 'agenda', '2026-06-01');
      await cancelMeeting(tx, scope, other, { decidedBy: 'x', why: 'y' }, clockOn('2026-03-11'));
      return [one.id, other.id];
    });
    await home.inScope((tx, scope) => morning(tx, scope, clockOn('2026-06-02')));
    await home.inScope((tx, scope) => morning(tx, scope, clockOn('2026-06-09')));
    const told = await letters(done ?? '');
    expect(told.filter(({ subject }) => subject.startsWith('Agenda published'))).toEqual([]);
    expect(told.filter(({ subject }) => subject.includes('the meeting on'))).toHaveLength(2);
    expect((await letters(cancelled ?? '')).every(({ subject }) => subject.includes('is cancelled'))).toBe(
      true,
    );
  });

  it('reminds visitors of their visit', async () => {
    const board = await home.inScope(async (tx, scope) => {
      const bodyId = await newBoard(tx, scope);
      const member = await personWith(tx, scope, bodyId, 'member');
      await planVisit(tx, scope, {
        bodyId,
        place: 'Oak House',
        visitorIds: [member],
        plannedOn: '2026-10-14',
        proposedBy: 'Clerk',
      });
      return bodyId;
    });
    await home.inScope((tx, scope) => morning(tx, scope, clockOn('2026-10-13')));
    await home.inScope((tx, scope) => morning(tx, scope, clockOn('2026-10-14')));
    expect((await letters(board)).map(({ subject }) => subject)).toEqual([
      'Your visit to Oak House on 14 October 2026',
    ]);
  });
});

describe('how a board sets its deadlines', () => {
  it('holds for its meetings', async () => {
    await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      const meeting = await meetingOn(tx, scope, board, '2026-04-29');
      const agendaDue = async () =>
        (await deadlinesOf(tx, scope, meeting.id, today)).find(({ kind }) => kind === 'agenda')?.due;
      expect(await agendaDue()).toBe('2026-04-21');
      await changeSetting(tx, scope, board, { ...usualSetting, measures: { agenda: 3 } });
      expect(await agendaDue()).toBe('2026-04-23');
    });
  });
});

describe('a visit', () => {
  it('is planned, made, fed back and told, which plans the feedback for that meeting once', async () => {
    await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      const meeting = await meetingOn(tx, scope, board, '2026-05-13');
      await planVisit(tx, scope, {
        bodyId: board,
        place: 'Oak House',
        others: 'Two members',
        proposedBy: 'Clerk',
      });
      const visitNow = async () => {
        const [visit] = await listVisits(tx, scope, board);
        if (!visit) throw new Error('The visit is gone.');
        return visit;
      };
      expect((await visitNow()).stage).toBe('proposed');
      const told = {
        ...(await visitNow()),
        madeOn: '2026-03-02',
        learnt: 'A garden is wanted.',
        toldAt: meeting.id,
      };
      await changeVisit(tx, scope, await visitNow(), told);
      expect(await visitNow()).toMatchObject({
        stage: 'told',
        toldOn: '2026-05-13',
        visitors: ['Two members'],
      });
      await changeVisit(tx, scope, await visitNow(), told);
      expect((await plannedFor(tx, scope, meeting.id)).map(({ title }) => title)).toEqual([
        'Visit to Oak House',
      ]);
    });
  });
});

describe('what waits on Today', () => {
  it('is late and near deadlines and proposals for the clerk, and a visit to feed back for the visitor', async () => {
    await home.inScope(async (tx, scope) => {
      const board = await newBoard(tx, scope);
      const meeting = await meetingOn(tx, scope, board, '2026-03-26');
      await planEntry(tx, scope, { bodyId: board, title: 'Pets', state: 'proposed', origin });
      const member = await personWith(tx, scope, board, 'member');
      const visit = { bodyId: board, place: 'Elm House', visitorIds: [member], plannedOn: '2026-03-02' };
      await planVisit(tx, scope, { ...visit, proposedBy: 'Clerk' });
      const actor = (id: string, role: 'clerk' | 'member') =>
        ({
          ...scope,
          actor: { kind: 'person', id, name: role, holdings: [{ role, bodyId: board }] },
        }) as const;

      const ofClerk = await waitingInCalendar(tx, actor(newId(), 'clerk'), today);
      expect(ofClerk.map(({ text }) => text)).toEqual([
        'Agenda-setting meeting with young people for the meeting on 26 March 2026: by 12 February 2026',
        'Items in for the meeting on 26 March 2026: by 25 February 2026',
        'Reports in for the meeting on 26 March 2026: by 9 March 2026',
        'Papers to the young people for the meeting on 26 March 2026: by 12 March 2026',
        'Proposed for the plan: Pets (Asked by a member)',
      ]);
      expect(ofClerk[0]?.href).toBe(`/board/meetings/${meeting.id}`);
      const ofMember = await waitingInCalendar(tx, actor(member, 'member'), today);
      expect(ofMember.map(({ text }) => text)).toEqual([
        'Your visit to Elm House: Write down what you learnt.',
      ]);
    });
  });
});
