import { counted } from '../../../kernel/counted.ts';
import type { Period } from '../../../kernel/counts.ts';
import { daysBetween, plusDays, weekdayNumber } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import {
  type ChallengeKind,
  type ChallengeLevel,
  type ChallengeOutcome,
  kindWords,
  levels,
} from './challenge.ts';

/** A challenge as it is counted: no reference, no words. `answers` are the days on which it was answered. */
export type CountedChallenge = {
  kind: ChallengeKind;
  category: string;
  district: string;
  team: string;
  level: ChallengeLevel;
  raisedOn: string;
  answers: readonly string[];
  closedOn: string | null;
  outcome: ChallengeOutcome | null;
};

/** What is counted of some challenges: raised and answered within the period, outstanding at the end of its last day. */
export type Tally = {
  name: string;
  raised: number;
  answered: number;
  outstanding: number;
  overFourWeeks: number;
};

/** Of the problem resolutions that were resolved in the period, at which level: `share` in whole per cent. */
export type LevelShare = { level: ChallengeLevel; count: number; share: number | null };

/** Management alerts and problem resolutions of a period; what is informal and good practice are counted beside them. */
export type ChallengeReport = Period & {
  all: Tally;
  byKind: Tally[];
  byDistrict: Tally[];
  byTeam: Tally[];
  byReason: Tally[];
  resolvedAt: LevelShare[];
  informal: number;
  goodPractice: number;
};

const fourWeeks = 28;

const isIn = ({ from, to }: Period, day: string): boolean => from <= day && day <= to;

const isOutstanding = ({ raisedOn, closedOn }: CountedChallenge, on: string): boolean =>
  raisedOn <= on && (closedOn === null || closedOn > on);

const tallyOf = (name: string, rows: readonly CountedChallenge[], period: Period): Tally => {
  const outstanding = rows.filter((row) => isOutstanding(row, period.to));
  return {
    name,
    raised: rows.filter(({ raisedOn }) => isIn(period, raisedOn)).length,
    answered: rows.filter(({ answers }) => answers.some((day) => isIn(period, day))).length,
    outstanding: outstanding.length,
    overFourWeeks: outstanding.filter(({ raisedOn }) => daysBetween(raisedOn, period.to) > fourWeeks).length,
  };
};

/** A tally of each name, those with most outstanding and raised first; names of which there is nothing are left out. */
const talliesBy = (
  rows: readonly CountedChallenge[],
  period: Period,
  nameOf: (row: CountedChallenge) => string,
): Tally[] =>
  [...Map.groupBy(rows, nameOf)]
    .map(([name, some]) => tallyOf(name, some, period))
    .filter(({ raised, answered, outstanding }) => raised + answered + outstanding > 0)
    .sort(
      (one, other) =>
        other.outstanding + other.raised - (one.outstanding + one.raised) ||
        one.name.localeCompare(other.name),
    );

const isFormal = ({ kind }: CountedChallenge): boolean => kind === 'alert' || kind === 'resolution';

const resolvedAt = (rows: readonly CountedChallenge[], period: Period): LevelShare[] => {
  const resolved = rows.filter(
    ({ kind, closedOn, outcome }) =>
      kind === 'resolution' &&
      closedOn !== null &&
      isIn(period, closedOn) &&
      (outcome === 'mended' || outcome === 'agreed otherwise'),
  );
  return levels.map((level) => {
    const count = resolved.filter((row) => row.level === level).length;
    return {
      level,
      count,
      share: resolved.length === 0 ? null : Math.round((100 * count) / resolved.length),
    };
  });
};

/** Counts the challenges of a period. */
export const reportOf = (rows: readonly CountedChallenge[], period: Period): ChallengeReport => {
  const formal = rows.filter(isFormal);
  const raisedOf = (wanted: ChallengeKind): number =>
    rows.filter(({ kind, raisedOn }) => kind === wanted && isIn(period, raisedOn)).length;
  return {
    ...period,
    all: tallyOf('All', formal, period),
    byKind: (['alert', 'resolution'] as const).map((kind) =>
      tallyOf(
        kindWords[kind],
        formal.filter((row) => row.kind === kind),
        period,
      ),
    ),
    byDistrict: talliesBy(formal, period, ({ district }) => district),
    byTeam: talliesBy(formal, period, ({ team }) => team),
    byReason: talliesBy(formal, period, ({ category }) => category),
    resolvedAt: resolvedAt(rows, period),
    informal: raisedOf('informal'),
    goodPractice: raisedOf('good practice'),
  };
};

const number = (value: number): string => value.toLocaleString('en-GB');

/** The report in sentences. */
export const reportWords = ({ from, to, all, byKind, informal, goodPractice }: ChallengeReport): string => {
  const [alerts, resolutions] = byKind.map(({ raised }) => raised);
  const raised =
    all.raised === 0
      ? 'no formal challenge was raised'
      : `${number(all.raised)} formal ${all.raised === 1 ? 'challenge was' : 'challenges were'} raised (${counted(alerts ?? 0, 'management alert')} and ${counted(resolutions ?? 0, 'problem resolution')})`;
  const standing =
    all.outstanding === 0
      ? 'none was outstanding'
      : `${number(all.outstanding)} ${all.outstanding === 1 ? 'was' : 'were'} outstanding, ${all.overFourWeeks === 0 ? 'none' : number(all.overFourWeeks)} of them for more than four weeks`;
  return [
    `${from === to ? `On ${dateWords(from)}` : `From ${dateWords(from)} to ${dateWords(to)}`}, ${raised}, and ${all.answered === 0 ? 'none' : number(all.answered)} ${all.answered > 1 ? 'were' : 'was'} answered.`,
    `At the end of the last day ${standing}.`,
    `Beside these there were ${counted(informal, 'informal challenge')} and ${counted(goodPractice, 'note')} of good practice.`,
  ].join(' ');
};

/** The week, Monday to Sunday, in which a day lies, up to `today` where it is not over. */
export const weekOf = (day: string, today: string): Period => {
  const from = plusDays(day, 1 - weekdayNumber(day));
  const to = plusDays(from, 6);
  return { from, to: to < today ? to : today };
};
