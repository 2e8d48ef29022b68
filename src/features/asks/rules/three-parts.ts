import type { Standing } from './standing.ts';
import type { Theme } from './themes.ts';

type Listed = { id: string; askedOn: string; theme: Theme; standing: Standing };

/** You said, we did, what is still open. */
export type Parts<Ask> = { said: Ask[]; did: Ask[]; open: Ask[] };

const byDay = (one: Listed, other: Listed): number =>
  one.askedOn === other.askedOn ? (one.id < other.id ? -1 : 1) : one.askedOn < other.askedOn ? -1 : 1;

/** Every ask in its part, those that wait longest first; of one theme where one is named. Support moves nothing. */
export const threeParts = <Ask extends Listed>(asks: readonly Ask[], theme: Theme | null): Parts<Ask> => {
  const sorted = asks.filter((one) => theme === null || one.theme === theme).sort(byDay);
  const of = (standing: Standing) => sorted.filter((one) => one.standing === standing);
  return { said: of('asked'), did: of('done'), open: of('open') };
};
