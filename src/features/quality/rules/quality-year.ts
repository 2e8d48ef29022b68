import {
  type AuditKind,
  auditKinds,
  auditKindWords,
  gradesIn,
  measuresOf,
  type Theme,
  themes,
} from './audit.ts';
import { givers } from './compliment.ts';
import type { Content } from './fields.ts';
import { type Grade, grades, type Measure, measures } from './grades.ts';
import { type Moderation, standingGrades, stateOf } from './moderation.ts';
import type { Share } from './quota.ts';

/** An audit or a compliment as it is counted. */
export type Counted = { kind: string; content: Content; moderation: Moderation | null };

/** How often each grade was given of one thing that is graded; `graded` is all of them. */
export type GradeCounts = {
  measure: Measure;
  name: string;
  graded: number;
  grades: { grade: Grade; name: string; count: number }[];
};

export type ThemeCount = { theme: Theme; name: string; count: number };

export type KindCounts = {
  kind: AuditKind;
  name: string;
  done: number;
  graded: GradeCounts[];
  strengths: ThemeCount[];
  learning: ThemeCount[];
};

/** What the service's quality work of a period comes to: whole numbers, with what they are parts of. */
export type QualityYear = {
  kinds: KindCounts[];
  section47: { checked: number; agreed: number; notAgreed: number };
  /** Observations, and of them those of which the officer was told. */
  observations: { done: number; told: number };
  /** Second looks that were given; in how many the grades were the same; how many of those that differed are settled. */
  moderation: { given: number; same: number; differed: number; settled: number };
  /** Each month's numbers added up. */
  quotas: { observations: Share; supervision: Share };
  compliments: { all: number; from: { giver: string; name: string; count: number }[]; quotable: number };
};

const countOf = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.filter(is).length;

const names = <Key extends string>(words: Readonly<Record<Key, string>>): [Key, string][] =>
  Object.entries(words) as [Key, string][];

const themesIn = (some: readonly Counted[], field: 'strengths' | 'learning'): ThemeCount[] =>
  names(themes).map(([theme, name]) => ({
    theme,
    name,
    count: countOf(some, ({ content }) => {
      const found = content[field];
      return Array.isArray(found) && found.includes(theme);
    }),
  }));

const kindCounts = (kind: AuditKind, all: readonly Counted[]): KindCounts => {
  const some = all.filter((one) => one.kind === kind);
  const standing = some.map(({ content, moderation }) => standingGrades(gradesIn(kind, content), moderation));
  return {
    kind,
    name: auditKindWords[kind],
    done: some.length,
    graded: measuresOf(kind).map((measure) => ({
      measure,
      name: measures[measure],
      graded: countOf(standing, (one) => one[measure] !== undefined),
      grades: names(grades).map(([grade, name]) => ({
        grade,
        name,
        count: countOf(standing, (one) => one[measure] === grade),
      })),
    })),
    strengths: 'strengths' in auditKinds[kind] ? themesIn(some, 'strengths') : [],
    learning: 'learning' in auditKinds[kind] ? themesIn(some, 'learning') : [],
  };
};

const moderationOf = (all: readonly Counted[]): QualityYear['moderation'] => {
  const states = all.map(({ kind, content, moderation }) => stateOf(gradesIn(kind, content), moderation));
  const agreed = countOf(states, (state) => state === 'agreed');
  const same = countOf(states, (state) => state === 'same');
  const differed = agreed + countOf(states, (state) => state === 'differs');
  return { given: same + differed, same, differed, settled: agreed };
};

const addedUp = (shares: readonly Share[]): Share => ({
  done: shares.reduce((sum, { done }) => sum + done, 0),
  wanted: shares.reduce((sum, { wanted }) => sum + wanted, 0),
});

/** Adds up what was written down in a period, and the quotas of its months. */
export const qualityYear = (
  all: readonly Counted[],
  months: readonly { observations: Share; supervision: Share }[],
): QualityYear => {
  const checks = all.filter(({ kind }) => kind === 'section 47 check');
  const observed = all.filter(({ kind }) => kind === 'practice observation');
  const praise = all.filter(({ kind }) => kind === 'compliment');
  const agreed = countOf(checks, ({ content }) => content.agreed === 'yes');
  return {
    kinds: (Object.keys(auditKinds) as AuditKind[]).map((kind) => kindCounts(kind, all)),
    section47: { checked: checks.length, agreed, notAgreed: checks.length - agreed },
    observations: {
      done: observed.length,
      told: countOf(observed, ({ content }) => typeof content.toldOn === 'string'),
    },
    moderation: moderationOf(all),
    quotas: {
      observations: addedUp(months.map(({ observations }) => observations)),
      supervision: addedUp(months.map(({ supervision }) => supervision)),
    },
    compliments: {
      all: praise.length,
      from: names(givers).map(([giver, name]) => ({
        giver,
        name,
        count: countOf(praise, ({ content }) => content.from === giver),
      })),
      quotable: countOf(praise, ({ content }) => content.quote === 'yes'),
    },
  };
};
