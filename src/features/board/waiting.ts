import { Temporal } from 'temporal-polyfill';
import { holds, personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { listBodies } from './queries.ts';
import { daysNew } from './rules/induction.ts';
import { covers } from './rules/period.ts';
import { reviewOn } from './rules/review.ts';
import { lastReviewed, termsOn } from './terms-queries.ts';
import { seatsOfPerson, stepsDone } from './who-queries.ts';

/** The induction page of each board where somebody is new and has not read it. */
const inductions = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => {
  const personId = personIdOf(scope.actor);
  if (personId === null) return [];
  const newest = Temporal.PlainDate.from(today).subtract({ days: daysNew }).toString();
  const waiting: Waiting[] = [];
  for (const seat of await seatsOfPerson(tx, scope, personId)) {
    const isNew = covers(seat, today) && seat.from >= newest;
    if (!isNew || (await stepsDone(tx, scope, { bodyId: seat.bodyId, personId })).includes('read')) continue;
    waiting.push({
      since: seat.from,
      text: `You are new on the ${seat.bodyName}`,
      href: `/boards/${seat.bodyId}/induction`,
      verb: 'Read your induction page',
    });
  }
  return waiting;
};

/** The yearly reviews that are due at the boards that somebody is the clerk of. */
const reviews = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => {
  const waiting: Waiting[] = [];
  for (const body of await listBodies(tx, scope)) {
    if (body.closedOn !== null || !holds(scope.actor, ['clerk'], body.id)) continue;
    const terms = await termsOn(tx, scope, body.id, today);
    const review = reviewOn(today, await lastReviewed(tx, scope, body.id, today));
    if (!terms?.reviewedYearly || !review.isDue) continue;
    waiting.push({
      since: review.since,
      text: `The terms of reference of the ${body.name} are to be reviewed ${review.words}`,
      href: `/boards/${body.id}/constitution`,
      verb: 'Review them',
    });
  }
  return waiting;
};

/** What waits for the one who asks, from their boards. */
export const waitingAtBoards = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => [
  ...(await inductions(tx, scope, today)),
  ...(await reviews(tx, scope, today)),
];
