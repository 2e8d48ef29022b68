import type { Event } from '../public-queries.ts';

/** An event as data: all that its page says. */
export const eventModel = ({ slug, title, about, week, day, begins, ends, place, ...event }: Event) => ({
  address: `/whats-on/${slug}`,
  title,
  about,
  week,
  day,
  begins,
  ends,
  place,
  agesFrom: event.agesFrom,
  agesTo: event.agesTo,
  signUpUntil: event.closesOn,
  cancelled: event.cancelledOn !== null,
  ways: event.ways.map(({ way, places, taken, waiting }) => ({ way, places, taken, waiting })),
});
