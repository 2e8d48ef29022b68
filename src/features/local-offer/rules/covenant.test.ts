import { expect, it } from 'vitest';
import { readHeard, readPledge, readSignatory } from './covenant.ts';
import { isSilent, progressOf } from './covenant-progress.ts';

const signatory = {
  organisation: 'Lantern Bakery',
  area: 'North',
  about: '',
  signedOn: '1 May 2025',
  contact: '',
};
const pledge = {
  pledge: 'Two jobs a year',
  outcome: 'finance',
  strand: 'social value',
  dueOn: '1 May 2026',
};
const heard = { heardOn: '1 May 2026', state: 'promised', takenUp: '2' };

it.each([
  [{ organisation: '' }, 'organisation'],
  [{ area: ' ' }, 'area'],
  [{ signedOn: '' }, 'signedOn'],
  [{ signedOn: 'May' }, 'signedOn'],
  [{ endedOn: '1 April 2025' }, 'endedOn'],
])('asks for what is missing of who signed: %j', (change, field) => {
  expect(readSignatory({ ...signatory, ...change })).toMatchObject({ ok: false, reason: { field } });
});

it.each([
  [{ pledge: '' }, 'pledge'],
  [{ outcome: 'fun' }, 'outcome'],
  [{ strand: '' }, 'strand'],
  [{ dueOn: 'x' }, 'dueOn'],
])('asks for what is missing in a pledge: %j', (change, field) => {
  expect(readPledge({ ...pledge, ...change })).toMatchObject({ ok: false, reason: { field } });
});

it.each([
  [{ heardOn: '' }, 'heardOn'],
  [{ heardOn: '3 May 2026' }, 'heardOn'],
  [{ heardOn: '30 March 2026' }, 'heardOn'],
  [{ state: 'done' }, 'state'],
  [{ progress: 'a'.repeat(1001) }, 'progress'],
  [{ takenUp: '-1' }, 'takenUp'],
])('asks for what is missing or cannot be in what was heard: %j', (change, field) => {
  expect(readHeard({ ...heard, ...change }, '2026-03-31', '2026-05-02')).toMatchObject({
    ok: false,
    reason: { field },
  });
});

it.each([
  ['promised', '2026-01-31', '2026-07-31', false],
  ['promised', '2026-01-31', '2026-08-01', true],
  ['under way', '2025-01-31', '2026-08-01', true],
  ['kept', '2025-01-31', '2026-08-01', false],
] as const)(
  'knows when nothing was heard for half a year: %s since %s on %s: %s',
  (state, since, today, is) => {
    expect(isSilent({ state }, since, today)).toBe(is);
  },
);

it('counts what came of the covenant', () => {
  const promised = {
    outcome: 'finance',
    strand: 'social value',
    dueOn: '2026-05-01',
    state: 'promised',
    takenUp: 2,
  } as const;
  const kept = { ...promised, state: 'kept', outcome: 'health' } as const;
  const progress = progressOf({
    signatories: 1,
    pledges: [promised, kept],
    jobs: [
      { kind: 'job', offered: 2, filled: 1 },
      { kind: 'job', offered: 3, filled: 0 },
      { kind: 'apprenticeship', offered: 4, filled: 4 },
    ],
    asked: [{ broughtOn: null }, { broughtOn: '2026-01-01' }],
    today: '2026-05-02',
  });
  expect(progress).toMatchObject({
    signatories: 1,
    pledges: { promised: 1, kept: 1 },
    late: 1,
    takenUp: 4,
    kept: { job: { offered: 5, filled: 1 }, apprenticeship: { offered: 4, filled: 4 } },
    asked: 2,
    brought: 1,
  });
  expect(progress.byOutcome.find(({ name }) => name === 'health')).toMatchObject({ pledges: 1, kept: 1 });
  expect(progress.byStrand.find(({ name }) => name === 'social value')).toMatchObject({
    pledges: 2,
    kept: 1,
  });
});
