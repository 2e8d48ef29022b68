import type { Episode } from '../periods.ts';
import type { Participation } from '../record.ts';

/** The review that is planned here for a child. Days are ISO, the time is "10:00" or nothing. */
export type PlannedHere = {
  id: string;
  version: number;
  day: string;
  at: string;
  place: string;
  due: string | null;
  /** Whether it ends one that was adjourned: that one has a last day of its own. */
  endsAdjourned: boolean;
};

/** A review that was held here on a day (ISO). */
export type HeldHere = {
  day: string;
  due: string | null;
  participation: Participation | null;
  chaired: boolean;
};

/** A child of whom a list may speak, with what is here of its reviews. */
export type KnownChild = {
  id: string;
  reference: string;
  born: string | null;
  leftOn: string | null;
  /** The child's reviewing officer. */
  officerId: string | null;
  episodes: readonly Episode[];
  /** The day by which the next review is due, by what is written down here. */
  nextDue: string | null;
  planned: PlannedHere | null;
  held: readonly HeldHere[];
  /** Days on which a review met and was adjourned. */
  adjourned: readonly string[];
};

/** What is written down of a review of a list that was held. */
export type HeldByList = {
  day: string;
  due: string | null;
  participation: Participation | null;
  chaired: boolean;
  lateReason: string;
};

type Seen = Pick<PlannedHere, 'id' | 'version'>;

/** What taking a line does. `after`: the planned review that has to be written down as held before. */
export type Deed =
  | { kind: 'plan'; day: string; at: string; place: string; after: string | null }
  | { kind: 'move'; review: Seen; day: string; at: string; place: string }
  | { kind: 'hold'; review: Seen | null; held: HeldByList };

/** What a line of the list would change. `asks`: why it is not ticked beforehand. */
export type ReviewDifference = {
  line: number;
  child: KnownChild;
  deed: Deed;
  sentences: string[];
  asks: string[];
};
