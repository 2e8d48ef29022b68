import { daysBetween } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { ActionKind, Owed } from './action.ts';
import { standingWords } from './due.ts';

/** An action as matters arising tells of it. `origin` says where it came from, `last` what was last said of it. */
export type Matter = Owed & {
  id: string;
  kind: ActionKind;
  origin: string;
  last: { day: string; by: string; words: string } | null;
};

const place = ({ due, closedOn }: Owed, today: string): number => {
  if (closedOn !== null) return 3;
  if (due === null) return 2;
  return daysBetween(due, today) > 0 ? 0 : 1;
};

const dayOf = ({ due, closedOn }: Owed): string => closedOn ?? due ?? '';

/** Late ones first, longest late on top; then by due date; those without a date; last what was closed since. */
export const inOrderOfMatters = <Some extends Owed>(matters: readonly Some[], today: string): Some[] =>
  [...matters].sort(
    (one, other) =>
      place(one, today) - place(other, today) ||
      dayOf(one).localeCompare(dayOf(other)) ||
      one.what.localeCompare(other.what),
  );

const kindWords: Record<ActionKind, string> = {
  action: 'Action',
  promise: 'Promise',
  recommendation: 'Recommendation',
};

/** A matter in words, for the notes of a meeting: what, who, how it stands, where from, the last word. */
export const matterWords = (matter: Matter, today: string): string => {
  const { kind, what, ownerName, origin, last } = matter;
  const sentence = /[.!?]$/.test(what) ? what : `${what}.`;
  const said = last ? ` ${dateWords(last.day)}, ${last.by}: ${last.words.replace(/\s+/g, ' ')}` : '';
  return `${standingWords(matter, today)}. ${kindWords[kind]} for ${ownerName}: ${sentence} From: ${origin}.${said}`;
};
