import { ok, type Result, refused } from '../../../kernel/result.ts';
import {
  type ChallengeKind,
  type ChallengeLevel,
  type Closing,
  closings,
  impactWords,
  kindWords,
  type Limits,
  levels,
  longestInAll,
  reasonsFor,
} from './challenge.ts';

/** What is wrong in a form, and at which field. */
export type Mistake = { text: string; field: string };

/** What a challenge is about, as it is typed. */
export type AboutForm = { kind: string; category: string; impact: string; words: string };

/** What a challenge is about, as it is kept: `category` and `impact` are empty where there is none. */
export type About = { kind: ChallengeKind; category: string; impact: string; words: string };

const wrong = (field: string, text: string) => refused({ text, field });

const wrongReason: Readonly<Record<ChallengeKind, string>> = {
  informal: 'Choose what it is about.',
  alert: 'An alert is about something that is not recorded. Choose what, or make it a problem resolution.',
  resolution: 'A problem resolution is about the plan. Choose why, or make it an alert.',
  'good practice': '',
};

/** Reads what a challenge is about; `kinds` are those it can be of. */
export const readAbout = (form: AboutForm, kinds: readonly ChallengeKind[]): Result<About, Mistake> => {
  const kind = kinds.find((one) => one === form.kind);
  if (!kind) return wrong('kind', 'Choose what it is.');
  const words = form.words.trim();
  if (kind === 'good practice')
    return words === ''
      ? wrong('words', 'Say what was done well.')
      : ok({ kind, category: '', impact: '', words });
  if (!reasonsFor(kind).includes(form.category)) return wrong('category', wrongReason[kind]);
  if (kind === 'resolution' && !Object.hasOwn(impactWords, form.impact))
    return wrong('impact', 'Say what you fear for the child where nothing changes.');
  if (words === '') return wrong('words', 'Say what is to be put right.');
  const impact = Object.hasOwn(impactWords, form.impact) ? form.impact : '';
  return ok({ kind, category: form.category, impact, words });
};

/** Every kind that a challenge can begin as. */
export const allKinds = Object.keys(kindWords) as ChallengeKind[];

/** Reads the level a challenge goes to, one of `among`. */
export const readLevel = (
  typed: string,
  among: readonly ChallengeLevel[],
): Result<ChallengeLevel, Mistake> => {
  const level = among.find((one) => one === typed);
  return level ? ok(level) : wrong('level', 'Choose to which level it goes.');
};

/** Reads how a challenge ended: with an outcome, and always with what changed for the child. */
export const readClosing = (form: {
  outcome: string;
  changed: string;
}): Result<{ outcome: Closing; changed: string }, Mistake> => {
  if (!Object.hasOwn(closings, form.outcome)) return wrong('outcome', 'Choose how it ended.');
  const changed = form.changed.trim();
  return changed === ''
    ? wrong('changed', 'Say what changed for the child, or why nothing did.')
    : ok({ outcome: form.outcome as Closing, changed });
};

/** Reads words that must not be missing; `asked` says which. */
export const readWords = (typed: string, asked: string): Result<string, Mistake> =>
  typed.trim() === '' ? wrong('words', asked) : ok(typed.trim());

/** Reads the working days of each level, typed under the level's name. */
export const readLimits = (typed: Readonly<Record<string, string>>): Result<Limits, Mistake> => {
  for (const level of levels) {
    const days = (typed[level] ?? '').trim();
    if (!/^\d{1,2}$/.test(days) || Number(days) < 1 || Number(days) > 60)
      return wrong(fieldOf(level), `Give a whole number from 1 to 60 for the ${level}.`);
  }
  return ok(Object.fromEntries(levels.map((level) => [level, Number(typed[level])])) as Limits);
};

/** The field in which the days of a level are typed: "practice-manager". */
export const fieldOf = (level: ChallengeLevel): string => level.replaceAll(' ', '-');

/** What to think of where all levels together take longer than guidance allows; null where they do not. */
export const tooLongInAll = (limits: Limits): string | null => {
  const all = levels.reduce((sum, level) => sum + limits[level], 0);
  return all > longestInAll
    ? `Together that is ${all} working days. The IRO Handbook asks for no more than ${longestInAll} in all.`
    : null;
};
