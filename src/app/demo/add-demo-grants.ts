import { decide, makePot, makeRound, propose, recommend, reportBack } from '../../features/grants/index.ts';
import { plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** A proposal with what the Board recommends and what was decided; all money in pence. */
type DemoGrant = {
  title: string;
  forWhom: string;
  children: number;
  asked: number;
  changes: string;
  recommended?: number;
  given?: number;
  did?: string;
  spent?: number;
};

const proposals: readonly DemoGrant[] = [
  {
    title: 'Swimming lessons',
    forWhom: 'children in our care in the north',
    children: 12,
    asked: 60_000,
    changes: 'Twelve children learn to swim before the summer.',
    recommended: 60_000,
    given: 60_000,
    did: 'All twelve can swim now. Two of them joined a club.',
    spent: 57_250,
  },
  {
    title: 'Driving theory, together',
    forWhom: 'care leavers aged 17 to 21',
    children: 20,
    asked: 90_000,
    changes: 'They learn for the theory test in a group, and the test is paid.',
    recommended: 70_000,
    given: 70_000,
  },
  {
    title: 'A garden at the youth centre',
    forWhom: 'children in our care and their friends',
    children: 30,
    asked: 150_000,
    changes: 'A place to grow food and to be quiet.',
    recommended: 150_000,
  },
  {
    title: 'Music lessons and two guitars',
    forWhom: 'young people of the east home',
    children: 6,
    asked: 80_000,
    changes: 'A band that plays at the awards.',
    recommended: 80_000,
  },
  {
    title: 'A day at the sea',
    forWhom: 'brothers and sisters who live apart',
    children: 24,
    asked: 120_000,
    changes: 'A whole day together.',
  },
  {
    title: 'Warm coats',
    forWhom: 'care leavers who live alone',
    children: 40,
    asked: 200_000,
    changes: 'Nobody is cold on the way to work.',
    recommended: 0,
  },
];

const potTotal = 300_000;
const mostForOne = 150_000;

const addOne = async (
  tx: Tx,
  scope: Scope,
  { roundId, potId, today }: { roundId: string; potId: string; today: string },
  demo: DemoGrant,
): Promise<void> => {
  const { title, forWhom, children, asked, changes, recommended, given, did, spent } = demo;
  const proposal = { roundId, title, forWhom, children, askedPence: asked, changes, otherFunding: '' };
  const conditions = { inOurCare: true, owedAnyway: false, startsOn: plusDays(today, 40) };
  const id = await propose(tx, scope, { ...proposal, ...conditions }, plusDays(today, -20));
  if (recommended !== undefined) {
    const verdict = recommended === asked ? 'yes' : recommended === 0 ? 'no' : 'part';
    const words = { words: '', resolution: 'Member grants, at the last meeting' };
    await recommend(
      tx,
      scope,
      { id, potId },
      { verdict, pence: recommended, ...words },
      plusDays(today, -10),
    );
  }
  if (given !== undefined) {
    const words = { post: 'Director of children’s services', words: 'As the Board recommends.' };
    const decision = { ...words, pence: given, reportDue: plusDays(today, 90) };
    await decide(tx, scope, { id, potId }, decision, plusDays(today, -5));
  }
  if (did !== undefined && spent !== undefined)
    await reportBack(tx, scope, { id, potId }, { did, spentPence: spent }, today);
};

/** A pot of member grants with six proposals: told of, given, recommended, not recommended, and new. */
export const addDemoGrants = async (tx: Tx, scope: Scope, bodyId: string, today: string): Promise<void> => {
  const potId = await makePot(tx, scope, bodyId, {
    name: today.slice(0, 4),
    origin: 'last year’s underspend',
    totalPence: potTotal,
    mostPence: mostForOne,
  });
  const days = { opensOn: plusDays(today, -30), closesOn: plusDays(today, 30) };
  const roundId = await makeRound(tx, scope, potId, { name: 'First round', ...days });
  for (const demo of proposals) await addOne(tx, scope, { roundId, potId, today }, demo);
};
