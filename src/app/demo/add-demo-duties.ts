import { endOfMonth, plusDays, plusMonths } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import { workingDayOnOrAfter } from '../../kernel/working-days.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { actingAs, addDemoRecord, inTurn, type People } from './demo-service.ts';

/** Carers of the demo: their kind, how many days ago they were approved, and their reviews were held. */
const carers = [
  ['foster', 1500, [1140, 780, 410, 60]],
  ['foster', 1200, [840, 470, 110]],
  ['foster', 1130, [770, 400]],
  ['connected', 820, [460, 100]],
  ['connected', 400, [40]],
  ['foster', 200, []],
] as const;

const sorts = [
  'missing',
  'disruption',
  'self-harm',
  'missing',
  'harmful behaviour',
  'fabricated illness',
] as const;

/** So many days ago specialist meetings were held. */
const met = [25, 110, 205, 280, 350, 430, 505, 590, 660, 750, 850];

type House = { tx: Tx; officer: Scope; manager: Scope; officerId: string; today: string };

const addFosterReviews = async ({ tx, officer, today }: House): Promise<void> => {
  const ago = (days: number): string => plusDays(today, -days);
  for (const [turn, [sort, approved, held]] of carers.entries()) {
    const carer = await addDemoRecord(
      tx,
      officer,
      'foster carer',
      {
        reference: `FC-${301 + turn}`,
        sort,
        day: ago(approved),
        worker: 'Fostering worker, County',
        allegationOn: turn === 4 ? ago(9) : null,
        endedOn: null,
      },
      today,
    );
    const came = sort === 'connected' ? ['connected', 'worker'] : ['carer', 'worker'];
    for (const [place, days] of held.entries()) {
      const day = workingDayOnOrAfter(ago(days));
      const review = { carer, day, at: '10am', heldOn: day, came, calledOff: '', lateWhy: '' };
      const why = place === 0 ? 'first' : 'yearly';
      await addDemoRecord(
        tx,
        officer,
        'foster review',
        { ...review, why, minutesOn: plusDays(day, 7) },
        today,
      );
    }
    if (turn !== 5) continue;
    const day = workingDayOnOrAfter(plusDays(today, 10));
    const booked = { carer, day, at: '2pm', why: 'first', heldOn: null, came: [], minutesOn: null };
    await addDemoRecord(tx, officer, 'foster review', { ...booked, calledOff: '', lateWhy: '' }, today);
  }
};

const addMeetings = async ({ tx, officer, officerId, today }: House): Promise<void> => {
  for (const [turn, days] of met.entries())
    await addDemoRecord(
      tx,
      officer,
      'specialist meeting',
      {
        day: plusDays(today, -days),
        sort: inTurn(sorts, turn),
        reference: `EX-3${String(turn).padStart(3, '0')}`,
        officer: officerId,
        outcome: 'Who does what, and when it is looked at again, is agreed.',
      },
      today,
    );
};

/** Two homes, visited each month but a few; the second not yet in this one. */
const addVisits = async ({ tx, officer, manager, today }: House): Promise<void> => {
  for (const [turn, reference] of ['H01', 'H02'].entries()) {
    const runBy = `Registered manager, ${reference}`;
    const since = plusDays(today, -2000);
    const home = await addDemoRecord(
      tx,
      manager,
      'home',
      { reference, day: since, runBy, endedOn: null },
      today,
    );
    for (let back = 1; back <= 30; back += 1) {
      if ((back + turn * 5) % 11 === 0) continue;
      const month = plusMonths(`${today.slice(0, 7)}-01`, -back);
      const day = plusDays(month, 9 + turn);
      const asks = back % 4 === 1;
      const dueOn = asks ? endOfMonth(plusMonths(month, 1).slice(0, 7)) : null;
      const isDone = asks && dueOn !== null && dueOn < today && back > 2;
      await addDemoRecord(
        tx,
        officer,
        'home visit',
        {
          home,
          day,
          visitor: 'Reviewing officer, County',
          children: 2 + (back % 3),
          found: 'The home was calm, and children knew whom to speak to.',
          mustDo: asks ? 'Show each child how to complain, in words they know.' : '',
          dueOn,
          doneOn: isDone ? dueOn : null,
        },
        today,
      );
    }
  }
};

/** Posts of the demo: as what, contract, days ago of the first day, qualified, share, and days ago of the last day. */
const posts = [
  ['manager', 'permanent', 2600, 2001, 100, null],
  ['manager', 'permanent', 1400, 2006, 60, null],
  ['officer', 'permanent', 3900, 1995, 100, null],
  ['officer', 'permanent', 2900, 2003, 100, null],
  ['officer', 'permanent', 1700, 2008, 80, null],
  ['officer', 'permanent', 1300, 2011, 100, null],
  ['officer', 'permanent', 900, 2014, 50, null],
  ['officer', 'permanent', 2200, 2000, 100, 640],
  ['officer', 'permanent', 1500, 2009, 100, 300],
  ['officer', 'agency', 600, 2012, 100, null],
  ['officer', 'agency', 1100, 2010, 100, 420],
] as const;

const addPosts = async ({ tx, manager, today }: House): Promise<void> => {
  for (const [turn, [role, contract, since, qualified, share, left]] of posts.entries()) {
    const day = plusDays(today, -since);
    const began = Number(day.slice(0, 4));
    await addDemoRecord(
      tx,
      manager,
      'post',
      {
        reference: `Reviewing ${role} ${turn + 1}`,
        role,
        contract,
        share,
        day,
        qualified,
        officerSince: role === 'officer' ? began : began - 6,
        managerSince: role === 'manager' ? began : null,
        leftOn: left === null ? null : plusDays(today, -left),
        leftWhy: left === null ? '' : turn % 2 === 0 ? 'promotion' : 'retired',
      },
      today,
    );
  }
};

/** Foster carers' reviews, specialist meetings, visits to homes and posts of more than two years. */
export const addDemoDuties = async (tx: Tx, scope: Scope, people: People, today: string): Promise<void> => {
  const house = {
    tx,
    officer: actingAs(scope, people, 'Reviewing officer', 'independent reviewing officer'),
    manager: actingAs(scope, people, 'Reviewing manager', 'reviewing manager'),
    officerId: people.get('Reviewing officer') ?? '',
    today,
  };
  await addFosterReviews(house);
  await addMeetings(house);
  await addVisits(house);
  await addPosts(house);
};
