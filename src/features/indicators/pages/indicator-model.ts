import type { Scope } from '../../../kernel/scope.ts';
import type { FormError } from '../../../web/form-page.tsx';
import type { Tx } from '../../../web/route.ts';
import type { YoungAskLink } from '../../../web/young-asks.tsx';
import type { Action } from '../../actions/index.ts';
import type { BoardQuestion, Owner } from '../answering-queries.ts';
import type { PlacedArea } from '../rules/areas/in-order.ts';
import type { PlacedClaim } from '../rules/claims/check-paper.ts';
import type { Correction } from '../rules/corrections.ts';
import type { Definition } from '../rules/definition.ts';
import type { FunnelAt, FunnelOfKind } from '../rules/funnels.ts';
import type { Explained } from '../rules/sentence/explain.ts';
import type { Series } from '../rules/series.ts';

/** The series of a part of the indicator, by its name in words. */
export type NamedSeries = { name: string; series: Series };

/** What somebody wrote. `claims`: what it says of figures, for those who may write here; for all others nothing. */
export type Comment = {
  id: string;
  at: string;
  words: string;
  day: string;
  byName: string;
  claims: readonly PlacedClaim[];
};

/** The series of an area, with where it is read. */
export type AreaSeries = { placed: PlacedArea; series: Series };

/** A figure from elsewhere; `nearness` counts the single neighbours, who stand in the table but not in the chart. */
export type Comparator = {
  name: string;
  nearness: number | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  mark: string | null;
  at: string;
  source: string;
};

/** A question of a meeting that is about the indicator, with the addresses of both. */
export type AskedInMeeting = {
  question: string;
  askedBy: string;
  askedOn: string;
  answered: boolean;
  href: string;
  meeting: { title: string; href: string };
};

/** What was asked about an indicator in meetings of which the one who asks may read: later features know. */
export type AskedAbout = (tx: Tx, scope: Scope, code: string) => Promise<readonly AskedInMeeting[]>;

/** What young people asked that an indicator belongs to: later features know. */
export type YoungAsksAbout = (tx: Tx, scope: Scope, code: string) => Promise<readonly YoungAskLink[]>;

/** Everything that the page of an indicator shows. */
export type IndicatorModel = {
  definition: Definition;
  said: Explained;
  young: Explained;
  whole: Series;
  /** Where the last figure of the whole came from, and the day on which it was taken. */
  from: { source: string; takenOn: string } | null;
  /** Each under the larger area that it lies in. */
  areas: readonly AreaSeries[];
  /** What has to be known of the areas in the newest month. */
  areaNotes: readonly string[];
  parts: readonly NamedSeries[];
  /** Areas of a kind, and the council with its neighbours, beside each other by their size, where counts are known. */
  areasBySize: readonly FunnelOfKind[];
  neighboursBySize: FunnelAt | null;
  comparators: readonly Comparator[];
  /** What was typed of elsewhere last of each year, and can be taken back. */
  typedElsewhere: readonly { id: string; at: string; source: string }[];
  corrections: readonly Correction[];
  comments: readonly Comment[];
  owner: Owner | null;
  questions: readonly BoardQuestion[];
  /** A question that the figures themselves raise. */
  suggested: string | null;
  askedInMeetings: readonly AskedInMeeting[];
  /** What was agreed about it, of what the one who looks may read. */
  actions: readonly Action[];
  today: string;
  may: May;
  typed: { words: string; question: string };
  error: FormError;
  done: string | null;
  /** What was just written, where it has figures that do not agree. */
  toLookAt: Comment | null;
  /** Where what was just taken back is put back. */
  putBack: string | null;
};

/** What the one who looks may do: say what is behind it, ask the Board, enter figures and name who answers for it. */
export type May = { explain: boolean; ask: boolean; keep: boolean };
