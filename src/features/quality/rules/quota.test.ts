import { expect, it } from 'vitest';
import { type Colleague, monthsIn, quotaMonth, usualQuotas } from './quota.ts';

const colleague = (id: string, more: Partial<Colleague> = {}): Colleague => ({
  id,
  name: id,
  isManager: false,
  since: null,
  until: null,
  ...more,
});

const people = [
  colleague('manager', { isManager: true }),
  colleague('officer'),
  colleague('new', { since: '2026-03-31' }),
  colleague('to come', { since: '2026-04-01' }),
  colleague('gone', { until: '2026-02-28' }),
];
const work = [
  { kind: 'practice observation', day: '2026-03-01', byId: 'manager', officerId: 'officer' },
  { kind: 'supervision audit', day: '2026-03-31', byId: 'manager', officerId: 'officer' },
  { kind: 'supervision audit', day: '2026-03-02', byId: 'manager', officerId: 'officer' },
  { kind: 'supervision audit', day: '2026-02-28', byId: 'manager', officerId: 'officer' },
];

it.each([
  ['the usual quotas', usualQuotas, { done: 1, wanted: 1 }, { done: 2, wanted: 2 }],
  [
    'a total of the service',
    { observations: 2, supervision: 1, supervisionTotal: 35 },
    { done: 1, wanted: 2 },
    { done: 2, wanted: 35 },
  ],
])('a month by %s', (_what, quotas, observations, supervision) => {
  const month = quotaMonth('2026-03', people, work, quotas);
  expect([month.observations, month.supervision]).toEqual([observations, supervision]);
  expect(month.people.map(({ id, share }) => [id, share.done])).toEqual([
    ['manager', 1],
    ['officer', 2],
    ['new', 0],
  ]);
});

it.each([
  ['2025-04-01', '2025-06-30', ['2025-04', '2025-05', '2025-06']],
  ['2025-12-31', '2026-01-01', ['2025-12', '2026-01']],
  ['2026-04-01', '2026-03-10', []],
])('the months from %s to %s are %j', (first, last, expected) => {
  expect(monthsIn({ first, last })).toEqual(expected);
});
