import { readDay, readPastDay, readWords } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { choiceIn, type Mistake, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { longest } from './longest.ts';

export const appellants = { parent: 'Parent', carer: 'Carer', 'young person': 'Young person' } as const;
export type Appellant = keyof typeof appellants;

export const grounds = {
  procedure: 'The procedure was not followed',
  'key people': 'Key people were missing',
  decision: 'The decision itself',
  'report late': 'A report came late',
  other: 'Another ground',
} as const;
export type Ground = keyof typeof grounds;

export const appealOutcomes = {
  upheld: 'Upheld',
  partly: 'Partly upheld',
  'not upheld': 'Not upheld',
  withdrawn: 'Withdrawn',
} as const;
export type AppealOutcome = keyof typeof appealOutcomes;

/** An appeal against what a conference decided. Days are ISO; without an answer it waits. */
export type Appeal = {
  by: Appellant;
  ground: Ground;
  receivedOn: string;
  answer: { on: string; outcome: AppealOutcome } | null;
  changed: string;
};

const readAnswer = (typed: Typed, receivedOn: string, today: string): Result<Appeal['answer'], Mistake> => {
  const outcome = choiceIn(typed, 'outcome', appealOutcomes);
  if (outcome === null) {
    const on = readDay(typed, 'answeredOn', null);
    return on.ok && on.value !== null
      ? refused({ text: 'Say how it came out, or empty the day of the answer.', field: 'outcome' })
      : ok(null);
  }
  const on = readPastDay(typed, 'answeredOn', 'Give the day of the answer.', today);
  if (!on.ok) return on;
  return on.value < receivedOn
    ? refused({ text: 'The answer is before the appeal. Check the two days.', field: 'answeredOn' })
    : ok({ on: on.value, outcome });
};

/** Reads an appeal against a conference that was held on a day. */
export const readAppeal = (
  typed: Typed,
  { heldOn, today }: { heldOn: string; today: string },
): Result<Appeal, Mistake> => {
  const by = choiceIn(typed, 'by', appellants);
  if (by === null) return refused({ text: 'Say who appeals.', field: 'by' });
  const ground = choiceIn(typed, 'ground', grounds);
  if (ground === null) return refused({ text: 'Choose the main ground.', field: 'ground' });
  const received = readPastDay(typed, 'receivedOn', 'Give the day on which it was received.', today);
  if (!received.ok) return received;
  if (received.value < heldOn)
    return refused({
      text: `The conference was held on ${dateWords(heldOn)}. Check the day.`,
      field: 'receivedOn',
    });
  const answer = readAnswer(typed, received.value, today);
  if (!answer.ok) return answer;
  const changed = readWords(typed, 'changed', null, longest.text);
  if (!changed.ok) return changed;
  const isUpheld = answer.value !== null && ['upheld', 'partly'].includes(answer.value.outcome);
  if (isUpheld && changed.value === '')
    return refused({ text: 'Say what changed, or why nothing did.', field: 'changed' });
  return ok({ by, ground, receivedOn: received.value, answer: answer.value, changed: changed.value });
};

/** An appeal as its form shows it. */
export const appealFormOf = ({ by, ground, receivedOn, answer, changed }: Appeal): Typed => ({
  by,
  ground,
  receivedOn: dateWords(receivedOn),
  answeredOn: answer === null ? '' : dateWords(answer.on),
  outcome: answer?.outcome ?? '',
  changed,
});
