import { byDay } from '../../../kernel/days.ts';

/** An episode of care as the reviews feature has it; `until` no longer counts. */
type Episode = { from: string; until: string | null; legalStatus: string; place: string };

/** What of a child's care the gaps ask for, as it was at the end of a day. Days are ISO. */
export type CareFacts = {
  /** The first day of the period of care. */
  since: string;
  /** Since when the child lives with parents (P1) under a care order (C1, C2), or null. */
  atHomeSince: string | null;
  /** Since when the child is looked after with their parents' agreement (V2: section 20), or null. */
  section20Since: string | null;
  /** Days on which reviews of this period of care were held, the oldest first. */
  reviewsHeld: readonly string[];
  /** The first day on which the tracker could be asked about the child. */
  trackedSince: string;
};

/** Since when, without a day between, every episode has been such; null where the last one is not. The newest is the first. */
const unbroken = (episodes: readonly Episode[], isSuch: (episode: Episode) => boolean): string | null => {
  let since: string | null = null;
  for (const episode of episodes) {
    if (!isSuch(episode) || (since !== null && (episode.until ?? '9999-12-31') < since)) break;
    since = episode.from;
  }
  return since;
};

const careOrders: readonly string[] = ['C1', 'C2'];

type Asked = {
  since: string;
  episodes: readonly Episode[];
  reviewsHeld: readonly string[];
  addedOn: string;
  at: string;
};

/** The facts at the end of a day (`at`): what begins after it is not known on it. Reviews on one day are one review. */
export const careFacts = ({ since, episodes, reviewsHeld, addedOn, at }: Asked): CareFacts => {
  const known = episodes
    .filter(({ from }) => from >= since && from <= at)
    .sort((one, other) => byDay(one.from, other.from))
    .reverse();
  return {
    since,
    atHomeSince: unbroken(
      known,
      ({ place, legalStatus }) => place === 'P1' && careOrders.includes(legalStatus),
    ),
    section20Since: unbroken(known, ({ legalStatus }) => legalStatus === 'V2'),
    reviewsHeld: [...new Set(reviewsHeld.filter((day) => day >= since && day <= at))].sort(),
    trackedSince: addedOn > since ? addedOn : since,
  };
};
