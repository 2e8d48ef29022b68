import { describe, expect, it } from 'vitest';
import { nextStep, visitStage } from './visits.ts';

const nothing = { calledOff: false, plannedOn: null, madeOn: null, learnt: null, toldAt: null };

describe('how far a visit is', () => {
  it.each([
    [{}, 'proposed', 'Agree a day.'],
    [{ plannedOn: '2026-04-01' }, 'planned', 'After the visit, write down what you learnt.'],
    [{ plannedOn: '2026-04-01', madeOn: '2026-04-02' }, 'made', 'Write down what you learnt.'],
    [
      { madeOn: '2026-04-02', learnt: 'The garden is loved.' },
      'fed back',
      'Choose the meeting that hears of it.',
    ],
    [{ madeOn: '2026-04-02', learnt: 'The garden is loved.', toldAt: 'm' }, 'told', null],
    [{ plannedOn: '2026-04-01', calledOff: true }, 'called off', null],
    [
      { plannedOn: '2026-04-01', learnt: 'Looking forward' },
      'planned',
      'After the visit, write down what you learnt.',
    ],
  ])('%o is %s', (known, stage, step) => {
    expect(visitStage({ ...nothing, ...known })).toBe(stage);
    expect(nextStep(visitStage({ ...nothing, ...known }))).toBe(step);
  });
});
