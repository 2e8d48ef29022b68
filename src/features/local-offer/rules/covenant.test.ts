import { expect, it } from 'vitest';
import { progressOf, readPledge, readSignatory } from './covenant.ts';

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
  state: 'promised',
  jobsOffered: '2',
  jobsFilled: '1',
};

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
  [{ state: 'done' }, 'state'],
  [{ takenUp: '-1' }, 'takenUp'],
  [{ jobsFilled: '3' }, 'jobsFilled'],
  [{ apprenticeshipsFilled: '1' }, 'apprenticeshipsFilled'],
])('asks for what is missing or cannot be in a pledge: %j', (change, field) => {
  expect(readPledge({ ...pledge, ...change })).toMatchObject({ ok: false, reason: { field } });
});

it('counts what came of the covenant', () => {
  const read = readPledge(pledge);
  if (!read.ok) throw new Error(read.reason.text);
  const kept = { ...read.value, state: 'kept' as const, outcome: 'health' as const };
  const progress = progressOf(
    1,
    [read.value, kept],
    [{ broughtOn: null }, { broughtOn: '2026-01-01' }],
    '2026-05-02',
  );
  expect(progress).toMatchObject({
    signatories: 1,
    pledges: { promised: 1, kept: 1 },
    late: 1,
    counts: { jobsOffered: 4, jobsFilled: 2 },
    asked: 2,
    brought: 1,
  });
  expect(progress.byOutcome.find(({ name }) => name === 'health')).toMatchObject({ pledges: 1, kept: 1 });
  expect(progress.byStrand.find(({ name }) => name === 'social value')).toMatchObject({
    pledges: 2,
    kept: 1,
  });
});
