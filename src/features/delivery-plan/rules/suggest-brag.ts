import { counted } from '../../../kernel/counted.ts';
import { daysBetween } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Brag } from './brag.ts';
import type { TimescaleKind } from './timescale.ts';

/** A part of an action with its own due date (ISO; null for none). */
export type Stage = { name: string; due: string | null; done: boolean };

/** What an action is measured by, in its own unit. `better` is the direction in which it is meant to go. */
export type MetricFacts = {
  baseline: number | null;
  current: number | null;
  target: number;
  better: 'up' | 'down';
};

/** Another action that this one waits for. */
export type Awaited = { ref: string; brag: Brag | null };

/** What is known of an action on a day. `lastWord`: the day of its newest entry; `silentRounds`: updates in a row that were not answered. */
export type BragFacts = {
  timescale: { kind: TimescaleKind; starts: string | null; due: string | null };
  stages: readonly Stage[];
  lastWord: string | null;
  silentRounds: number;
  saidComplete: boolean;
  evidence: number;
  metric: MetricFacts | null;
  waitsFor: readonly Awaited[];
};

/** Why a rating is suggested: the rule, the rating that it leads to, and the reason in words. */
export type BragReason = {
  rule: 'complete' | 'due' | 'stages' | 'metric' | 'silence' | 'start' | 'waits' | 'no date' | 'on course';
  brag: Brag;
  words: string;
};

/** The rating, and every reason, the weightiest first; null where nothing is known that could lead to one. */
export type BragSuggestion = { brag: Brag | null; reasons: BragReason[] };

/** From how many days late a managed delay becomes one that affects the programme. */
const lateForRed = 29;
/** After how many days without a word somebody should ask, and after how many nobody can say how it stands. */
const quiet = 61;
const veryQuiet = 121;
/** Two rounds (some twelve to sixteen weeks) without an answer. */
const roundsForRed = 2;
/** So many days before the end a target should be in reach, at least three quarters of the way. */
const nearEnd = 28;
const wayInReach = 0.75;

type Rule = (facts: BragFacts, today: string) => BragReason | null;

const late = (days: number): Brag => (days >= lateForRed ? 'red' : 'amber');

const wasDue = ({ timescale: { due } }: BragFacts, today: string): number =>
  due === null ? 0 : Math.max(0, daysBetween(due, today));

const complete: Rule = ({ saidComplete, evidence }) => {
  if (!saidComplete) return null;
  return evidence > 0
    ? {
        rule: 'complete',
        brag: 'blue',
        words: `It is complete, with ${counted(evidence, 'piece')} of evidence.`,
      }
    : { rule: 'complete', brag: 'amber', words: 'It is said to be complete, and nothing shows it yet.' };
};

const due: Rule = (facts, today) => {
  const days = wasDue(facts, today);
  if (days === 0 || facts.timescale.due === null) return null;
  return {
    rule: 'due',
    brag: late(days),
    words: `It was due on ${dateWords(facts.timescale.due)}, ${counted(days, 'day')} ago.`,
  };
};

const stages: Rule = (facts, today) => {
  const open = facts.stages
    .filter(({ done }) => !done)
    .flatMap(({ name, due: day }) => (day === null ? [] : [{ name, day, days: daysBetween(day, today) }]))
    .filter(({ days }) => days > 0)
    .sort((one, other) => other.days - one.days);
  const [worst] = open;
  if (!worst) return null;
  const others =
    open.length > 1 ? ` ${counted(open.length - 1, 'other stage is', 'other stages are')} late too.` : '';
  return {
    rule: 'stages',
    brag: late(worst.days),
    words: `“${worst.name}” was due on ${dateWords(worst.day)}, ${counted(worst.days, 'day')} ago.${others}`,
  };
};

/** How much of the way from baseline to target is done; 1 at the target and beyond. */
const wayDone = ({ baseline, current, target, better }: MetricFacts): number | null => {
  if (current === null) return null;
  if (better === 'up' ? current >= target : current <= target) return 1;
  if (baseline === null || baseline === target) return 0;
  return (current - baseline) / (target - baseline);
};

const metric: Rule = (facts, today) => {
  if (!facts.metric) return null;
  const { current, target, baseline, better } = facts.metric;
  const way = wayDone(facts.metric);
  const figures = `${current} against a target of ${target}`;
  if (way === null)
    return {
      rule: 'metric',
      brag: 'amber',
      words: `Nobody has given a figure yet; the target is ${target}.`,
    };
  if (way >= 1) return null;
  if (wasDue(facts, today) > 0)
    return { rule: 'metric', brag: 'red', words: `The date has passed and the figure is ${figures}.` };
  const worse =
    baseline !== null && current !== null && (better === 'up' ? current < baseline : current > baseline);
  if (worse)
    return {
      rule: 'metric',
      brag: 'amber',
      words: `The figure went the other way: ${figures}, from ${baseline}.`,
    };
  const left = facts.timescale.due === null ? null : daysBetween(today, facts.timescale.due);
  return left !== null && left <= nearEnd && way < wayInReach
    ? {
        rule: 'metric',
        brag: 'amber',
        words: `${counted(left, 'day')} are left and the figure is ${figures}.`,
      }
    : null;
};

const silence: Rule = ({ lastWord, silentRounds }, today) => {
  const days = lastWord === null ? null : daysBetween(lastWord, today);
  if (silentRounds >= roundsForRed)
    return {
      rule: 'silence',
      brag: 'red',
      words: `${counted(silentRounds, 'update')} in a row had no answer, so nobody can say how it stands.`,
    };
  if (days !== null && days >= veryQuiet)
    return { rule: 'silence', brag: 'red', words: `The last word is ${counted(days, 'day')} old.` };
  if (silentRounds > 0) return { rule: 'silence', brag: 'amber', words: 'The last update had no answer.' };
  return days !== null && days >= quiet
    ? { rule: 'silence', brag: 'amber', words: `The last word is ${counted(days, 'day')} old.` }
    : null;
};

const start: Rule = ({ timescale: { starts }, lastWord }, today) =>
  starts !== null && lastWord === null && daysBetween(starts, today) > 0
    ? {
        rule: 'start',
        brag: 'amber',
        words: `It was to begin on ${dateWords(starts)}, and nobody has said that it did.`,
      }
    : null;

const waits: Rule = ({ waitsFor }) => {
  const held = waitsFor.filter(({ brag }) => brag === 'red').map(({ ref }) => ref);
  return held.length > 0
    ? { rule: 'waits', brag: 'amber', words: `It waits for ${held.join(' and ')}, rated red.` }
    : null;
};

const noDate: Rule = ({ timescale: { kind } }) =>
  kind === 'to be confirmed' || kind === 'unclear' || kind === 'none'
    ? { rule: 'no date', brag: 'amber', words: 'Nobody has said by when it is to be done.' }
    : null;

const onCourse: Rule = (facts, today) => {
  const { due: day, kind } = facts.timescale;
  if (facts.lastWord === null && !facts.metric) return null;
  const said = facts.lastWord === null ? '' : ` The last word is of ${dateWords(facts.lastWord)}.`;
  if (day !== null && daysBetween(today, day) >= 0)
    return {
      rule: 'on course',
      brag: 'green',
      words: `It is due on ${dateWords(day)}, and nothing speaks against it.${said}`,
    };
  return kind === 'ongoing' || kind === 'recurring'
    ? { rule: 'on course', brag: 'green', words: `It goes on, and nothing speaks against it.${said}` }
    : null;
};

const warnings: readonly Rule[] = [due, stages, metric, silence, start, waits, noDate];
const weight: Readonly<Record<Brag, number>> = { blue: 0, red: 1, amber: 2, green: 3 };

/**
 * The rating that the facts of an action suggest on a day (ISO), with the reasons. The lead's own rating counts; where
 * the two differ the lead is asked why. Of what is said to be complete only the evidence is asked for; else the weightiest
 * reason counts.
 */
export const suggestBrag = (facts: BragFacts, today: string): BragSuggestion => {
  const done = complete(facts, today);
  if (done) return { brag: done.brag, reasons: [done] };
  const reasons = warnings
    .flatMap((rule) => rule(facts, today) ?? [])
    .sort((one, other) => weight[one.brag] - weight[other.brag]);
  const calm = reasons.length === 0 ? onCourse(facts, today) : null;
  const all = calm ? [calm] : reasons;
  return { brag: all[0]?.brag ?? null, reasons: all };
};
