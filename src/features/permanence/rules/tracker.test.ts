import { describe, expect, it } from 'vitest';
import type { Gap, GapName } from './gaps.ts';
import { gapNames } from './gaps.ts';
import { emptyLine } from './line.ts';
import { gapCounts, type TrackedChild, taskOf, tracker, type Wanted } from './tracker.ts';

const gap = (name: GapName, due: string | null = null): Gap => ({
  name,
  due,
  why: () => '',
  who: 'Social worker',
  what: 'Do it',
  weight: gapNames.length - gapNames.indexOf(name),
});

const child = (reference: string, gaps: Gap[], more: Partial<TrackedChild> = {}): TrackedChild => ({
  id: reference,
  reference,
  district: 'North',
  team: 'North 1',
  line: { ...emptyLine, nextStep: 'Meet', stepOwner: 'Team manager', stepDue: '2026-04-01' },
  gaps,
  ...more,
});

const all: Wanted = { district: '', team: '', route: '', gap: '' };

const children = [
  child('A', []),
  child('B', [gap('Not updated', '2026-01-01')]),
  child('C', [gap('No route decided', '2026-02-01'), gap('Not updated', '2026-02-01')], {
    district: 'South',
  }),
  child('D', [gap('No route decided', '2026-01-01'), gap('Not updated', '2026-02-01')], { team: 'North 2' }),
  child('E', [gap('No plan for permanence', '2026-03-01')], {
    line: { ...emptyLine, route: 'adoption' },
  }),
  child('F', [gap('No route decided', '2025-01-01')]),
];

const shown = (wanted: Partial<Wanted>): string =>
  tracker(children, { ...all, ...wanted })
    .map(({ reference }) => reference)
    .join('');

describe('the tracker', () => {
  it.each<[string, Partial<Wanted>, string]>([
    ['the worst gap first, then more of them, then the oldest', {}, 'EDCFBA'],
    ['a district', { district: 'South' }, 'C'],
    ['a team', { team: 'North 2' }, 'D'],
    ['a route', { route: 'adoption' }, 'E'],
    ['no route', { route: 'not decided' }, 'DCFBA'],
    ['a gap', { gap: 'Not updated' }, 'DCB'],
    ['any gap', { gap: 'any' }, 'EDCFB'],
    ['no gap', { gap: 'none' }, 'A'],
    ['several at once', { gap: 'any', district: 'North', team: 'North 2' }, 'D'],
    ['what nobody is like', { district: 'East' }, ''],
  ])('shows %s', (_, wanted, references) => {
    expect(shown(wanted)).toBe(references);
  });

  it('counts each gap, the worst first', () => {
    expect(gapCounts(children.flatMap(({ gaps }) => gaps.map(({ name }) => name)))).toEqual([
      { name: 'No plan for permanence', count: 1 },
      { name: 'No route decided', count: 3 },
      { name: 'Not updated', count: 3 },
    ]);
  });

  it.each<[string, TrackedChild, { who: string; what: string; by: string }]>([
    ['the next step', child('A', []), { who: 'Team manager', what: 'Meet', by: 'by 1 April 2026' }],
    [
      'the worst gap',
      child('A', [gap('No route decided', '2026-02-01')]),
      { who: 'Social worker', what: 'Do it', by: 'now: due by 1 February 2026' },
    ],
    [
      'a gap without a day',
      child('A', [gap('No next step')]),
      { who: 'Social worker', what: 'Do it', by: 'now' },
    ],
  ])('says who must do what by when: %s', (_, of, task) => {
    expect(taskOf(of)).toEqual(task);
  });
});
