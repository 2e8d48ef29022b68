import { counted } from '../../kernel/counted.ts';
import { holds } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { listCabinet } from './posts-queries.ts';
import type { Body } from './queries.ts';
import { covers } from './rules/period.ts';
import { reviewOn } from './rules/review.ts';
import { listOffices, listSeats } from './seats-queries.ts';
import { lastReviewed, termsOn } from './terms-queries.ts';

/** Something that waits at a board, with the way to it. */
export type NextStep = { text: string; href: string; verb: string };

/** Members who are in the Cabinet on a day, which no member may be. */
export const cabinetClashes = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  day: string,
): Promise<{ name: string; seatId: string }[]> => {
  const cabinet = (await listCabinet(tx, scope)).filter((post) => covers(post, day));
  return (await listSeats(tx, scope, bodyId))
    .filter((seat) => seat.capacity === 'member')
    .flatMap((seat) => seat.tenures.filter((one) => covers(one, day)))
    .filter((tenure) => cabinet.some((post) => post.personId === tenure.personId))
    .map((tenure) => ({ name: tenure.personName, seatId: tenure.seatId }));
};

const ofTerms = async (tx: Tx, scope: Scope, body: Body, today: string): Promise<NextStep[]> => {
  const home = `/boards/${body.id}/constitution`;
  const terms = await termsOn(tx, scope, body.id, today);
  if (!terms)
    return [{ text: 'No constitution is in force.', href: `${home}/new`, verb: 'Write the constitution' }];
  const review = reviewOn(today, await lastReviewed(tx, scope, body.id, today));
  if (!terms.reviewedYearly || !review.isDue) return [];
  return [
    { text: `The terms of reference are to be reviewed ${review.words}.`, href: home, verb: 'Review them' },
  ];
};

const ofSeats = async (tx: Tx, scope: Scope, body: Body, today: string): Promise<NextStep[]> => {
  const home = `/boards/${body.id}/seats`;
  const seats = (await listSeats(tx, scope, body.id)).filter((seat) => seat.closedOn === null);
  if (seats.length === 0) return [{ text: 'It has no seats yet.', href: `${home}/new`, verb: 'Add a seat' }];
  const vacant = seats.filter((seat) => !seat.tenures.some((one) => covers(one, today)));
  const offices = (await listOffices(tx, scope, body.id)).filter((one) => covers(one, today));
  const clashes = await cabinetClashes(tx, scope, body.id, today);
  return [
    ...clashes.map(({ name, seatId }) => ({
      text: `${name} is in the Cabinet and may not sit as a member.`,
      href: `${home}/${seatId}`,
      verb: 'End the seat',
    })),
    ...(vacant.length > 0
      ? [{ text: `${counted(vacant.length, 'seat')} vacant.`, href: home, verb: 'Find a replacement' }]
      : []),
    ...(offices.some((one) => one.office === 'chair')
      ? []
      : [{ text: 'Nobody is chair.', href: `/boards/${body.id}/offices/new`, verb: 'Appoint the chair' }]),
  ];
};

/** What the clerk has to do next at a board, most basic first; nothing for anybody else or at a closed board. */
export const nextSteps = async (tx: Tx, scope: Scope, body: Body, today: string): Promise<NextStep[]> =>
  body.closedOn !== null || !holds(scope.actor, ['clerk', 'administrator'], body.id)
    ? []
    : [...(await ofTerms(tx, scope, body, today)), ...(await ofSeats(tx, scope, body, today))];
