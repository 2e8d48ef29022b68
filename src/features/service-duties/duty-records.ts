import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type Picks, recordsHeld, type ServiceRecord, settingOf, valuesOf } from '../quality/index.ts';
import {
  carerFields,
  fosterReviewFields,
  homeFields,
  meetingFields,
  postFields,
  visitFields,
} from './duty-kinds.ts';
import type { CarerReviews, FullVisit } from './rules/duties-year.ts';
import { type Booked, type Ceilings, nextReview, usualCeilings } from './rules/foster-review.ts';
import type { Home } from './rules/home-visits.ts';
import { noPosts, type PaidPosts, type Post } from './rules/staffing.ts';

/** A foster review that was not called off. `bookedFor` and `heldOn` are ISO. */
export type FosterReview = {
  id: string;
  carer: string;
  why: string;
  bookedFor: string;
  at: string;
  heldOn: string | null;
  came: readonly string[];
  minutesOn: string | null;
};

/** The foster reviews of the service, those called off left out. */
const fosterReviews = async (tx: Tx, scope: Scope): Promise<FosterReview[]> =>
  (await recordsHeld(tx, scope, ['foster review'])).flatMap(({ id, day, content }) => {
    const { carer, why, at, heldOn, came, minutesOn, calledOff } = valuesOf(fosterReviewFields, content);
    return calledOff === '' ? [{ id, carer, why, bookedFor: day, at, heldOn, came, minutesOn }] : [];
  });

/** A carer with their record and all reviews. `due` is the last day for the next one. */
export type CarerStanding = CarerReviews & {
  record: ServiceRecord;
  due: string;
  soon: boolean;
  /** The review that is booked and not held yet. */
  booked: FosterReview | null;
};

/** Every foster carer with what was held, when the next is due, and what is booked. */
export const carerStandings = async (tx: Tx, scope: Scope): Promise<CarerStanding[]> => {
  const reviews = await fosterReviews(tx, scope);
  return (await recordsHeld(tx, scope, ['foster carer'])).map((record) => {
    const { sort, allegationOn, endedOn } = valuesOf(carerFields, record.content);
    const own = reviews.filter(({ carer }) => carer === record.id);
    const held = own.flatMap((one) => (one.heldOn === null ? [] : [{ ...one, heldOn: one.heldOn }]));
    const carer = { approvedOn: record.day, allegationOn, endedOn };
    return {
      ...carer,
      ...nextReview({ ...carer, held: held.map(({ heldOn }) => heldOn) }),
      record,
      sort,
      reviews: held,
      booked: own.find(({ heldOn }) => heldOn === null) ?? null,
    };
  });
};

/** What a calendar of foster reviews is decided by: what is booked, the days kept for allegations, the ceilings. */
export const bookings = async (
  tx: Tx,
  scope: Scope,
): Promise<{ booked: (Booked & { id: string })[]; kept: string[]; ceilings: Ceilings }> => ({
  booked: (await fosterReviews(tx, scope)).map(({ id, bookedFor, why }) => ({ id, day: bookedFor, why })),
  kept: (await recordsHeld(tx, scope, ['allegation day'])).map(({ day }) => day),
  ceilings: await settingOf(tx, scope, 'ceilings', usualCeilings),
});

/** The homes of the council. */
export const councilHomes = async (
  tx: Tx,
  scope: Scope,
): Promise<(Home & { reference: string; runBy: string })[]> =>
  (await recordsHeld(tx, scope, ['home'])).map(({ id, day, reference, content }) => {
    const { runBy, endedOn } = valuesOf(homeFields, content);
    return { id, since: day, endedOn, reference, runBy };
  });

/** The visits to them. */
export const homeVisits = async (tx: Tx, scope: Scope): Promise<(FullVisit & { id: string })[]> =>
  (await recordsHeld(tx, scope, ['home visit'])).map(({ id, day, content }) => {
    const { home, children, mustDo, dueOn, doneOn } = valuesOf(visitFields, content);
    return { id, day, home, children: children ?? 0, mustDo, dueOn, doneOn };
  });

/** The specialist meetings that were held. `child` tells children apart. */
export const meetings = async (
  tx: Tx,
  scope: Scope,
): Promise<{ sort: string; day: string; child: string }[]> =>
  (await recordsHeld(tx, scope, ['specialist meeting'])).map(({ day, reference, content }) => ({
    sort: valuesOf(meetingFields, content).sort,
    day,
    child: reference,
  }));

/** The posts of the service, also of those who left. */
export const posts = async (tx: Tx, scope: Scope): Promise<Post[]> =>
  (await recordsHeld(tx, scope, ['post'])).map(({ day, content }) => {
    const { role, contract, share, qualified, officerSince, leftOn, leftWhy } = valuesOf(postFields, content);
    return {
      role: role === 'manager' ? 'manager' : 'officer',
      contract: contract === 'agency' ? 'agency' : 'permanent',
      share: share ?? 0,
      since: day,
      qualified,
      officerSince,
      leftOn,
      leftWhy,
    };
  });

/** How many posts the council pays for. */
export const paidPosts = (tx: Tx, scope: Scope): Promise<PaidPosts> => settingOf(tx, scope, 'posts', noPosts);

/** The carers as a form offers them. */
export const carerPicks = async (tx: Tx, scope: Scope): Promise<Picks> => ({
  carers: Object.fromEntries(
    (await recordsHeld(tx, scope, ['foster carer'])).map(({ id, reference }) => [id, reference]),
  ),
});

/** The homes as a form offers them. */
export const homePicks = async (tx: Tx, scope: Scope): Promise<Picks> => ({
  homes: Object.fromEntries((await councilHomes(tx, scope)).map(({ id, reference }) => [id, reference])),
});
