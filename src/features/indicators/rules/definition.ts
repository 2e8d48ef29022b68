import type { RecordKind } from './record-kinds.ts';
import type { Wording } from './sentence/wording.ts';
import type { Polarity, Unit } from './series.ts';

/** The counts that children's records are turned into, one set a file in extract/sql (counted-….sql). */
export type CountSet =
  | 'looked-after'
  | 'by-legal-status'
  | 'by-home'
  | 'by-age'
  | 'events'
  | 'plans'
  | 'conferences'
  | 'care-leavers';

/**
 * One way to count an indicator: the files it needs, the set of counts and the names of the counts in it. `under_18`
 * as denominator is the number of children who live in the area. `lastDayOnly`: the files tell of the extract's own
 * day, so months before it stay unknown.
 */
export type Way = {
  needs: readonly RecordKind[];
  from: CountSet;
  numerator: string;
  denominator?: string;
  lastDayOnly?: true;
};

/** A wording of the definition and the day from which it holds; a new one breaks the series. */
export type Version = { version: number; from: string; change?: string; ways: readonly Way[] };

/**
 * What an indicator says and how it is counted. `question` is how a young person would ask. `over`: the time that it
 * looks at. `parts`: it is a family, one figure a legal status, home or age ("only"), or has age bands beside the
 * whole ("also").
 */
export type Definition = {
  code: string;
  name: string;
  question: string;
  wording: Wording;
  numerator: string;
  denominator: string | null;
  who: string;
  unit: Unit;
  polarity: Polarity;
  decimals: number;
  frequency: 'monthly' | 'quarterly' | 'termly' | 'yearly';
  over: 'on the day' | 'since 1 April' | 'twelve months' | 'the year';
  source: string;
  statutory: boolean;
  parts?: 'only' | 'also';
  versions: readonly Version[];
};

/** The version that holds on a day (ISO); the first one before it began. */
export const versionOn = (definition: Definition, day: string): Version | undefined =>
  definition.versions.findLast(({ from }) => from <= day) ?? definition.versions[0];

/** "ni62@1": the definition and its version, as figures carry it. */
export const versionName = (definition: Definition, version: Version): string =>
  `${definition.code}@${version.version}`;
