import { describe, expect, it } from 'vitest';
import { type SittingState, type Step, steps, takeStep } from './steps.ts';

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
const given = { reason: 'Something was left out.', minutesAgreed: false };

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

  it('is not opened again once its minutes are agreed', () => {
    const taken = takeStep('closed', 'reopened', { ...given, minutesAgreed: true });
    expect(taken.ok ? '' : taken.reason).toContain('The minutes are agreed');
  });
});
