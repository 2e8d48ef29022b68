import { expect, it } from 'vitest';
import { isProposed, owesAnswer, type StepKind, standingOf, type Verdict } from './standing.ts';

type Told = StepKind | Verdict;

const stepsOf = (told: readonly Told[]): { kind: StepKind; verdict: Verdict | null }[] =>
  told.map((one) =>
    one === 'done' || one === 'partly' || one === 'not yet'
      ? { kind: 'said', verdict: one }
      : { kind: one, verdict: null },
  );

it.each<[readonly Told[], string, { proposed: boolean; owes: boolean }]>([
  [[], 'asked', { proposed: false, owes: true }],
  [['answer'], 'open', { proposed: false, owes: false }],
  [['answer', 'did'], 'open', { proposed: false, owes: false }],
  [['answer', 'proposed'], 'open', { proposed: true, owes: false }],
  [['answer', 'proposed', 'done'], 'done', { proposed: false, owes: false }],
  [['answer', 'proposed', 'partly'], 'open', { proposed: false, owes: true }],
  [['answer', 'not yet', 'did'], 'open', { proposed: false, owes: false }],
  [['answer', 'done', 'did'], 'done', { proposed: false, owes: false }],
  [['answer', 'done', 'not yet'], 'open', { proposed: false, owes: true }],
  [['done'], 'done', { proposed: false, owes: false }],
])('after %j an ask stands at “%s”', (told, standing, { proposed, owes }) => {
  const steps = stepsOf(told);
  expect(standingOf(steps)).toBe(standing);
  expect(isProposed(steps)).toBe(proposed);
  expect(owesAnswer(steps)).toBe(owes);
});
