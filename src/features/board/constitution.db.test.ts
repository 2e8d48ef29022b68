import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../kernel/scope.ts';
import { createPerson } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { recordedMeeting } from '../../testing/builders.ts';
import { appoint } from './appoint.ts';
import { addCabinetPost, endCabinetPost, undoCabinetEnd } from './cabinet.ts';
import { addBody, changeBody, closeBody, reopenBody } from './commands.ts';
import { endSeat, undoSeatEnd } from './end-seat.ts';
import { endOffice, giveOffice, undoOfficeEnd } from './hold-office.ts';
import {
  ensureBody,
  findBody,
  listBodies,
  recordSubstitute,
  seatedOn,
  substitutesAt,
  takeBackSubstitute,
  termsOn,
} from './index.ts';
import { addSeat, changeSeat, closeSeat, reopenSeat } from './keep-seats.ts';
import { endLead, giveLead, undoLeadEnd } from './lead-priority.ts';
import { addVersion, recordReview, restoreVersion, withdrawVersion } from './make-terms.ts';
import { listLeads } from './posts-queries.ts';
import { type Terms, usualTerms } from './rules/terms.ts';
import type { Capacity } from './rules/words.ts';
import { listOffices, listSeats } from './seats-queries.ts';
import { lastReviewed, listVersions } from './terms-queries.ts';

let home: TestApp;
beforeAll(async () => {
  home = await testApp();
});
afterAll(() => home.close());

const today = '2026-03-10';

/** Runs as the clerk, in a council that other tests have left boards in. */
const inHouse = <Value>(work: (tx: Tx, scope: Scope) => Promise<Value>): Promise<Value> => home.inScope(work);

let boards = 0;
const newBoard = (): Promise<string> =>
  inHouse(async (tx, scope) => {
    boards += 1;
    const added = await addBody(tx, scope, { name: `Board ${boards}`, kind: 'board', reportsTo: null });
    if (!added.ok) throw new Error(added.reason[0]?.reason);
    return added.value;
  });

const person = (name: string, parts: { young?: boolean; supporterId?: string } = {}): Promise<string> =>
  inHouse(async (tx, scope) => {
    const blank = { title: null, email: null, young: false, supporterId: null, photoSha256: null };
    const added = await createPerson(tx, scope, { name, ...blank, ...parts });
    if (!added.ok) throw new Error(added.reason);
    return added.value;
  });

const seat = (bodyId: string, name: string, capacity: Capacity = 'member', speaksFor: string | null = null) =>
  inHouse((tx, scope) => addSeat(tx, scope, { bodyId, name, capacity, speaksFor, since: '2020-01-01' }));

const seated = (
  at: { bodyId: string; seatId: string; personId: string },
  from: string,
  to: string | null = null,
) => inHouse((tx, scope) => appoint(tx, scope, at, { period: { from, to }, appointedBy: 'the Leader' }));

const tenureOf = async (given: ReturnType<typeof seated>): Promise<string> => {
  const result = await given;
  if (!result?.ok) throw new Error(`Not appointed: ${JSON.stringify(result)}`);
  return result.value;
};

const rulesOf = (
  result: { ok: true } | { ok: false; reason: readonly { rule: string }[] } | null,
): string[] => (result === null ? ['nothing there'] : result.ok ? [] : result.reason.map(({ rule }) => rule));

const namesOn = async (bodyId: string, day: string): Promise<string[]> =>
  (await inHouse((tx, scope) => seatedOn(tx, scope, bodyId, day))).map(({ name }) => name);

describe('boards', () => {
  it('are found by name as before, and know what they report to', async () => {
    const { id } = await inHouse((tx, scope) => ensureBody(tx, scope, 'Improvement Board'));
    const again = await inHouse((tx, scope) => ensureBody(tx, scope, 'improvement board'));
    expect(again.id).toBe(id);
    const group = { name: 'Delivery Board', kind: 'delivery board' as const, reportsTo: id };
    const added = await inHouse((tx, scope) => addBody(tx, scope, group));
    const listed = await inHouse(listBodies);
    expect(listed.find((body) => added.ok && body.id === added.value)).toMatchObject({
      ...group,
      closedOn: null,
    });
    expect(rulesOf(await inHouse((tx, scope) => addBody(tx, scope, group)))).toEqual(['One name, one board']);
  });

  it('are renamed, closed and opened again', async () => {
    const id = await newBoard();
    const renamed = { name: 'Board of Care', kind: 'board' as const, reportsTo: null };
    await inHouse((tx, scope) => changeBody(tx, scope, id, renamed));
    const body = await inHouse((tx, scope) => findBody(tx, scope, id));
    expect(body).toMatchObject({ name: 'Board of Care', slug: 'board-of-care' });
    if (body) await inHouse((tx, scope) => closeBody(tx, scope, body, today));
    expect((await inHouse((tx, scope) => findBody(tx, scope, id)))?.closedOn).toBe(today);
    await inHouse((tx, scope) => reopenBody(tx, scope, id));
    expect((await inHouse((tx, scope) => findBody(tx, scope, id)))?.closedOn).toBe(null);
  });
});

describe('versions of the terms', () => {
  const terms: Terms = {
    ...usualTerms,
    purpose: 'To listen.',
    aims: ['Ask', 'Act\n- soon\n- well'],
    quorum: 3,
    duties: [{ what: 'Health', months: [3, 9] }],
  };
  const version = (inForceFrom: string) => ({ ...terms, inForceFrom, agreedBy: 'Full Council' });
  const add = (bodyId: string, from: string) =>
    inHouse((tx, scope) => addVersion(tx, scope, bodyId, version(from)));

  it('hold from their day until the next, and old ones stay readable', async () => {
    const bodyId = await newBoard();
    await add(bodyId, '2019-09-17');
    await add(bodyId, '2023-09-14');
    const on = (day: string) => inHouse((tx, scope) => termsOn(tx, scope, bodyId, day));
    expect(await on('2019-09-16')).toBe(null);
    expect(await on('2023-09-13')).toMatchObject({ ...terms, inForceFrom: '2019-09-17' });
    expect((await on('2030-01-01'))?.inForceFrom).toBe('2023-09-14');
  });

  it('do not share a day', async () => {
    const bodyId = await newBoard();
    await add(bodyId, '2019-09-17');
    expect(await add(bodyId, '2019-09-17')).toMatchObject({
      ok: false,
      reason: { rule: 'One version a day' },
    });
  });

  it('are taken back before they hold, put back, and never after', async () => {
    const bodyId = await newBoard();
    await add(bodyId, '2023-09-14');
    await add(bodyId, '2027-01-01');
    const now = { today, at: new Date('2026-03-10') };
    const versions = () => inHouse((tx, scope) => listVersions(tx, scope, bodyId));
    const [coming, current] = await versions();
    if (!coming || !current) throw new Error('The versions are not there.');
    const refusedNow = await inHouse((tx, scope) => withdrawVersion(tx, scope, current, now));
    expect(refusedNow).toMatchObject({ ok: false, reason: { rule: 'A version that was in force stays' } });
    await inHouse((tx, scope) => withdrawVersion(tx, scope, coming, now));
    expect((await versions()).map(({ id }) => id)).toEqual([current.id]);
    expect(await inHouse((tx, scope) => restoreVersion(tx, scope, bodyId, coming.id))).toMatchObject({
      ok: true,
    });
    expect(await versions()).toHaveLength(2);
    expect(await inHouse((tx, scope) => restoreVersion(tx, scope, bodyId, coming.id))).toBe(null);
  });

  it('count as reviewed on the day of a review or of a new version', async () => {
    const bodyId = await newBoard();
    const last = () => inHouse((tx, scope) => lastReviewed(tx, scope, bodyId, today));
    expect(await last()).toBe(null);
    await add(bodyId, '2023-09-14');
    expect(await last()).toBe('2023-09-14');
    await inHouse((tx, scope) => recordReview(tx, scope, bodyId, '2025-07-09'));
    await add(bodyId, '2027-01-01');
    expect(await last()).toBe('2025-07-09');
  });
});

describe('seats', () => {
  it('show who sat on any day, with votes and how they appear', async () => {
    const bodyId = await newBoard();
    const fern = await person('Fern Hollis');
    const zed = await person('Zed Example', { young: true, supporterId: fern });
    const linx = await seat(bodyId, "Young people's seat", 'member', 'LINX');
    const police = await seat(bodyId, 'Police', 'co-opted', 'Police');
    await seated({ bodyId, seatId: linx, personId: zed }, '2024-01-01', '2024-12-31');
    await seated({ bodyId, seatId: police, personId: fern }, '2024-06-01');
    expect(await namesOn(bodyId, '2023-12-31')).toEqual([]);
    expect(await namesOn(bodyId, '2024-01-01')).toEqual(['Zed Example']);
    expect(await inHouse((tx, scope) => seatedOn(tx, scope, bodyId, '2024-12-31'))).toMatchObject([
      { shownAs: 'Representative of LINX', young: true, votes: true, capacity: 'member', speaksFor: 'LINX' },
      { shownAs: 'Fern Hollis', young: false, votes: false, capacity: 'co-opted', office: null },
    ]);
    expect(await namesOn(bodyId, '2025-01-01')).toEqual(['Fern Hollis']);
  });

  it('are given to one at a time, also when two clerks appoint at once', async () => {
    const bodyId = await newBoard();
    const seatId = await seat(bodyId, 'Largest group');
    const both = await Promise.all(
      [await person('Ash'), await person('Bo')].map((personId) =>
        seated({ bodyId, seatId, personId }, '2025-01-01'),
      ),
    );
    expect(both.map(rulesOf).sort()).toEqual([[], ['One holder a seat at a time']].sort());
    expect(await namesOn(bodyId, today)).toHaveLength(1);
  });

  it('are not given to the Cabinet, nor to the young without a supporter', async () => {
    const bodyId = await newBoard();
    const seatId = await seat(bodyId, 'Largest group');
    const ash = await person('Ash');
    const post = await inHouse((tx, scope) =>
      addCabinetPost(tx, scope, { personId: ash, portfolio: 'Children', from: '2024-01-01', to: null }),
    );
    const cabinet = ['No cabinet member may sit as a member'];
    expect(rulesOf(await seated({ bodyId, seatId, personId: ash }, '2025-01-01'))).toEqual(cabinet);
    await inHouse((tx, scope) => endCabinetPost(tx, scope, post, '2024-12-31'));
    await inHouse((tx, scope) => undoCabinetEnd(tx, scope, post));
    expect(rulesOf(await seated({ bodyId, seatId, personId: ash }, '2025-01-01'))).toEqual(cabinet);
    await inHouse((tx, scope) => endCabinetPost(tx, scope, post, '2024-12-31'));
    expect(rulesOf(await seated({ bodyId, seatId, personId: ash }, '2025-01-01', '2025-02-01'))).toEqual([]);
    const zed = await person('Zed', { young: true });
    expect(rulesOf(await seated({ bodyId, seatId, personId: zed }, '2025-06-01'))).toEqual([
      "A young people's representative has a named supporter",
    ]);
  });

  it('end on a resignation, stand empty, and the ending is undone', async () => {
    const bodyId = await newBoard();
    const seatId = await seat(bodyId, 'Largest group');
    const tenureId = await tenureOf(seated({ bodyId, seatId, personId: await person('Ash') }, '2025-01-01'));
    const at = { bodyId, tenureId };
    const resign = (to: string) =>
      inHouse((tx, scope) => endSeat(tx, scope, at, { to, because: 'resigned' }));
    expect(rulesOf(await resign('2024-12-31'))).toEqual(['A period of office ends after it begins']);
    expect(rulesOf(await resign('2025-12-31'))).toEqual([]);
    expect(await namesOn(bodyId, '2025-12-31')).toEqual(['Ash']);
    expect(await namesOn(bodyId, today)).toEqual([]);
    expect(rulesOf(await inHouse((tx, scope) => undoSeatEnd(tx, scope, at)))).toEqual([]);
    expect(await namesOn(bodyId, today)).toEqual(['Ash']);
    expect(await inHouse((tx, scope) => undoSeatEnd(tx, scope, at))).toBe(null);
    await resign('2025-12-31');
    await seated({ bodyId, seatId, personId: await person('Bo') }, '2026-01-01');
    expect(rulesOf(await inHouse((tx, scope) => undoSeatEnd(tx, scope, at)))).toEqual([
      'One holder a seat at a time',
    ]);
    const [listed] = await inHouse((tx, scope) => listSeats(tx, scope, bodyId));
    expect(listed?.tenures.map(({ personName, endedBecause }) => [personName, endedBecause])).toEqual([
      ['Bo', null],
      ['Ash', 'resigned'],
    ]);
  });

  it('are renamed, and closed when nobody holds them', async () => {
    const bodyId = await newBoard();
    const id = await seat(bodyId, 'Polise', 'co-opted');
    await inHouse((tx, scope) => changeSeat(tx, scope, id, { name: 'Police', speaksFor: 'Police' }));
    const personId = await person('Bo');
    const tenureId = await tenureOf(seated({ bodyId, seatId: id, personId }, '2025-01-01'));
    const close = () => inHouse((tx, scope) => closeSeat(tx, scope, { bodyId, id }, today));
    expect(await close()).toMatchObject({ ok: false, reason: { reason: 'Bo holds it. End that first.' } });
    const end = { to: '2025-12-31', because: 'moved to another post' as const };
    await inHouse((tx, scope) => endSeat(tx, scope, { bodyId, tenureId }, end));
    expect(await close()).toMatchObject({ ok: true });
    expect(rulesOf(await seated({ bodyId, seatId: id, personId }, '2026-01-01'))).toEqual([
      'A closed seat is not filled',
    ]);
    await inHouse((tx, scope) => reopenSeat(tx, scope, id));
    expect(rulesOf(await seated({ bodyId, seatId: id, personId }, '2026-01-01'))).toEqual([]);
  });
});

describe('offices and priority leads', () => {
  it('the chair sits with a vote, ends with the seat, and comes back with it', async () => {
    const bodyId = await newBoard();
    const seatId = await seat(bodyId, 'Largest group');
    const personId = await person('Ash');
    const give = () =>
      inHouse((tx, scope) =>
        giveOffice(tx, scope, {
          bodyId,
          personId,
          office: 'chair',
          period: { from: '2025-05-22', to: null },
          appointedBy: 'Full Council',
        }),
      );
    expect(rulesOf(await give())).toEqual(['The chair is a voting member']);
    const tenureId = await tenureOf(seated({ bodyId, seatId, personId }, '2025-01-01'));
    expect(rulesOf(await give())).toEqual([]);
    expect(rulesOf(await give())).toEqual(['One holder an office at a time']);
    const officeOn = async (day: string) =>
      (await inHouse((tx, scope) => seatedOn(tx, scope, bodyId, day)))[0]?.office;
    expect([await officeOn('2025-05-21'), await officeOn(today)]).toEqual([null, 'chair']);
    const end = { to: '2026-01-31', because: 'resigned' as const };
    expect(await inHouse((tx, scope) => endSeat(tx, scope, { bodyId, tenureId }, end))).toEqual({
      ok: true,
      value: ['chair'],
    });
    const tenures = () => inHouse((tx, scope) => listOffices(tx, scope, bodyId));
    expect((await tenures()).map(({ to }) => to)).toEqual(['2026-01-31']);
    await inHouse((tx, scope) => undoSeatEnd(tx, scope, { bodyId, tenureId }));
    expect(await officeOn(today)).toBe('chair');
  });

  it('an office is ended and taken up again by itself', async () => {
    const bodyId = await newBoard();
    const personId = await person('Clerk to the Board');
    const given = await inHouse((tx, scope) =>
      giveOffice(tx, scope, {
        bodyId,
        personId,
        office: 'clerk',
        period: { from: '2025-01-01', to: null },
        appointedBy: 'the Board itself',
      }),
    );
    const at = { bodyId, tenureId: given?.ok ? given.value : '' };
    const end = (to: string) =>
      inHouse((tx, scope) => endOffice(tx, scope, at, { to, because: 'moved to another post' }));
    expect(rulesOf(await end('2024-12-31'))).toEqual(['A period of office ends after it begins']);
    expect(rulesOf(await end('2025-12-31'))).toEqual([]);
    expect(rulesOf(await inHouse((tx, scope) => undoOfficeEnd(tx, scope, at)))).toEqual([]);
    expect(await inHouse((tx, scope) => undoOfficeEnd(tx, scope, at))).toBe(null);
  });

  it('a priority lead sits at the board', async () => {
    const bodyId = await newBoard();
    const personId = await person('Ash');
    const lead = { bodyId, personId, priority: 'Health', from: '2025-01-01' };
    const give = () => inHouse((tx, scope) => giveLead(tx, scope, lead));
    expect(await give()).toMatchObject({ ok: false, reason: { rule: 'A priority lead sits at the board' } });
    await seated({ bodyId, seatId: await seat(bodyId, 'Largest group'), personId }, '2025-01-01');
    const given = await give();
    const at = { bodyId, id: given.ok ? given.value : '' };
    await inHouse((tx, scope) => endLead(tx, scope, at, '2025-06-30'));
    const ends = async () => (await inHouse((tx, scope) => listLeads(tx, scope, bodyId))).map(({ to }) => to);
    expect(await ends()).toEqual(['2025-06-30']);
    await inHouse((tx, scope) => undoLeadEnd(tx, scope, at));
    expect(await ends()).toEqual([null]);
  });
});

describe('substitutes', () => {
  it('stand in at one meeting, and vote only if the terms say so', async () => {
    const meeting = await recordedMeeting(home);
    const other = await recordedMeeting(home, { date: '2025-07-09' });
    const { id: bodyId } = await inHouse((tx, scope) => ensureBody(tx, scope, meeting.body));
    const seatId = await seat(bodyId, 'Largest group');
    const record = (name: string, date = '2025-05-14') =>
      inHouse((tx, scope) =>
        recordSubstitute(tx, scope, { bodyId, meetingId: meeting.id, date, seatId, personId: null, name }),
      );
    expect(rulesOf(await record('Cy Cedar'))).toEqual(['A substitute stands in for somebody']);
    await seated({ bodyId, seatId, personId: await person('Ash') }, '2025-01-01');
    expect(await record('Cy Cedar')).toEqual({ ok: true, value: { votes: false } });
    expect(rulesOf(await record('Di Dale'))).toEqual(['One substitute a seat at a meeting']);
    const at = (meetingId: string) => inHouse((tx, scope) => substitutesAt(tx, scope, meetingId));
    expect(await at(meeting.id)).toEqual([
      { seatId, personId: null, name: 'Cy Cedar', for: 'Ash', votes: false },
    ]);
    expect(await at(other.id)).toEqual([]);
    const terms = { ...usualTerms, purpose: 'x', substitutesVote: true };
    await inHouse((tx, scope) =>
      addVersion(tx, scope, bodyId, { ...terms, inForceFrom: '2025-02-01', agreedBy: 'Full Council' }),
    );
    expect(await record('Cy Cedar')).toEqual({ ok: true, value: { votes: true } });
    await inHouse((tx, scope) => takeBackSubstitute(tx, scope, { meetingId: meeting.id, seatId }));
    expect(await at(meeting.id)).toEqual([]);
  });
});
