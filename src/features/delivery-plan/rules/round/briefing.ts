import { counted } from '../../../../kernel/counted.ts';
import type { Brag } from '../brag.ts';
import type { Deliverable } from '../deliverable.ts';
import type { Standing } from '../history/change.ts';
import type { BragReason, BragSuggestion } from '../suggest-brag.ts';
import { type Answer, ordinal } from './answer.ts';

/**
 * A deliverable as the chair is briefed on it. `before` is its rating at the last locked round, or when it was put into
 * the plan; `who` leads it, in words; `silent` and `noChanges` count the rounds in a row before this one.
 */
export type Briefed = {
  id: string;
  who: string;
  before: Brag | null;
  now: Standing<Deliverable>;
  suggested: BragSuggestion;
  answer: Answer | null;
  silent: number;
  noChanges: number;
};

export type BriefingLine = { id: string; ref: string; activity: string; words: string[] };
export type BriefingSection = { title: string; lines: BriefingLine[] };

type Section = (part: Briefed) => string[] | null;

const wasWords = (before: Brag | null): string =>
  before === null ? 'It had no rating.' : `It was ${before}.`;

const turned =
  (rating: Brag): Section =>
  ({ before, now, suggested }) => {
    if (now.fields.rating !== rating || before === rating) return null;
    const { ratingReason } = now.fields;
    const why = ratingReason === '' ? suggested.reasons.map(({ words }) => words) : [ratingReason];
    return [wasWords(before), ...why];
  };

const closed: Section = ({ before, now }) =>
  now.fields.rating !== 'blue' || before === 'blue'
    ? null
    : [
        now.evidence > 0
          ? `${counted(now.evidence, 'piece')} of evidence ${now.evidence === 1 ? 'shows' : 'show'} it.`
          : 'Nothing shows it yet.',
      ];

/** What the facts say of something that still goes on. */
const told =
  (...rules: BragReason['rule'][]): Section =>
  ({ now, suggested }) => {
    const words = suggested.reasons.filter(({ rule }) => rules.includes(rule)).map(({ words }) => words);
    return now.fields.rating === 'blue' || words.length === 0 ? null : words;
  };

const noAnswer: Section = ({ answer, who, silent, now }) => {
  if (answer !== null || now.fields.rating === 'blue') return null;
  return [silent === 0 ? `${who}.` : `${who}, for the ${ordinal(silent + 1)} update in a row.`];
};

const decision: Section = ({ answer, who }) =>
  answer === null || answer.decision === '' ? null : [answer.decision, `Asked by ${who}.`];

const noChange: Section = ({ answer, who, noChanges }) => {
  if (!answer?.noChange) return null;
  if (answer.reason === '') return [`${who}.`];
  return [`${who}, for the ${ordinal(noChanges + 1)} time in a row: ${answer.reason}`];
};

const sections: readonly (readonly [string, Section])[] = [
  ['Decisions asked for', decision],
  ['Turned red', turned('red')],
  ['Turned amber', turned('amber')],
  ['Closed', closed],
  ['Overdue', told('due', 'stages')],
  ['Figures off target', told('metric')],
  ['No answer', noAnswer],
  ['No change', noChange],
];

/** What the chair has to know of a plan before the meeting, and nothing else. A section that says nothing is left out. */
export const briefingOf = (parts: readonly Briefed[]): BriefingSection[] =>
  sections.flatMap(([title, section]) => {
    const lines = parts.flatMap((part) => {
      const words = section(part);
      const { ref, activity } = part.now.fields;
      return words === null ? [] : [{ id: part.id, ref, activity, words }];
    });
    return lines.length === 0 ? [] : [{ title, lines }];
  });
