import { readDay, readPastDay } from '../../../kernel/read-typed.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Mistake, Typed } from '../../../kernel/typed-form.ts';
import { type AskedTexts, readTexts } from './asked-texts.ts';

/** What is written down of an interview panel. */
export const panelTexts = {
  post: { label: 'For which post', missing: 'Say for which post.' },
  questions: { label: 'Questions that young people chose', hint: 'One a line.', rows: 6 },
  recommendation: {
    label: 'What they recommend',
    hint: 'Name nobody: say “the second candidate”.',
    rows: 4,
  },
} as const satisfies AskedTexts;

export type PanelFields = { [Name in keyof typeof panelTexts]: string } & { day: string | null };

/** Reads the form of an interview panel. */
export const readPanel = (typed: Typed): Result<PanelFields, Mistake> => {
  const texts = readTexts(panelTexts, typed);
  if (!texts.ok) return texts;
  const day = readDay(typed, 'day', null);
  return day.ok ? ok({ ...texts.value, day: day.value }) : day;
};

/** What Young Inspectors found. */
export const findingTexts = {
  home: { label: 'Home visited', hint: 'The name of the service, no address.', missing: 'Say which home.' },
  seen: { label: 'What we saw', rows: 3, missing: 'Say what you saw.' },
  asks: { label: 'What we ask', rows: 3, missing: 'Say what you ask of the home.' },
} as const satisfies AskedTexts;

export type FindingFields = { [Name in keyof typeof findingTexts]: string } & { visitedOn: string };

/** Reads the form of a finding. */
export const readFinding = (typed: Typed, today: string): Result<FindingFields, Mistake> => {
  const texts = readTexts(findingTexts, typed);
  if (!texts.ok) return texts;
  const visitedOn = readPastDay(typed, 'visitedOn', 'Give the day of the visit.', today);
  return visitedOn.ok ? ok({ ...texts.value, visitedOn: visitedOn.value }) : visitedOn;
};

/** What a home did about a finding. */
export const homeDidTexts = {
  did: { label: 'What the home did about it', rows: 3, missing: 'Say what the home did.' },
} as const satisfies AskedTexts;

/** Reads what a home did, and when. */
export const readHomeDid = (
  typed: Typed,
  today: string,
): Result<{ did: string; doneOn: string }, Mistake> => {
  const texts = readTexts(homeDidTexts, typed);
  if (!texts.ok) return texts;
  const doneOn = readPastDay(typed, 'doneOn', 'Give the day on which it was done.', today);
  return doneOn.ok ? ok({ did: texts.value.did, doneOn: doneOn.value }) : doneOn;
};
