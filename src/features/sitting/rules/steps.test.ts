import { describe, expect, it } from 'vitest';
import { canBeHeld, type SittingState, type Step, steps, takeStep, underWay, writable } from './steps.ts';

const states: (SittingState | null)[] = [null, 'prepared', 'open', 'adjourned', 'closed'];
const allowed: [SittingState | null, Step, SittingState][] = [
  [null, 'opened', 'open'],
  ['prepared', 'opened', 'open'],
  ['open', 'adjourned', 'adjourned'],
  ['adjourned', 'resumed', 'open'],
  ['open', 'closed', 'closed'],
  ['adjourned', 'closed', 'closed'],
  ['closed', 'reopened', 'open'],
];
const given = { reason: 'Something was left out.', minutes: 'as written' as const };

describe('the steps of a meeting', () => {
  it.each(states.flatMap((state) => steps.map((step) => [state, step] as const)))(
    'from %s, %s is right only where it can be',
    (state, step) => {
      const to = allowed.find(([from, way]) => from === state && way === step)?.[2];
      const taken = takeStep(state, step, given);
      expect(taken.ok ? taken.value : undefined).toBe(to);
    },
  );

  it.each<[SittingState, Step, boolean]>([
    ['open', 'adjourned', false],
    ['closed', 'reopened', false],
    ['open', 'closed', true],
    ['adjourned', 'resumed', true],
  ])('from %s, %s without a reason: %s', (state, step, right) => {
    expect(takeStep(state, step, { ...given, reason: '  ' }).ok).toBe(right);
  });

  it.each([
    ['agreed', 'The minutes are agreed'],
    ['corrected', 'would lose the corrections'],
  ] as const)('is not opened again once its minutes are %s', (minutes, words) => {
    const taken = takeStep('closed', 'reopened', { ...given, minutes });
    expect(taken.ok ? '' : taken.reason).toContain(words);
  });
});

describe('what can be done while', () => {
  it.each<[SittingState | null, boolean, boolean]>([
    [null, false, false],
    ['prepared', true, false],
    ['open', true, true],
    ['adjourned', true, false],
    ['closed', false, false],
  ])('%s: write %s, vote and keep time %s', (state, write, vote) => {
    expect(writable(state).ok).toBe(write);
    expect(underWay(state).ok).toBe(vote);
  });

  it.each([
    ['as published', '', [], true],
    ['being written', '', [], true],
    ['as published', 'The Board talked.', [], false],
    ['as published', '', ['That it be noted.'], false],
    ['agreed', '', [], false],
  ])('minutes %s saying "%s" and %j: can be held %s', (minutesState, narrative, resolutions, can) => {
    expect(canBeHeld({ minutesState, items: [{ narrative, resolutions }] }).ok).toBe(can);
  });
});
