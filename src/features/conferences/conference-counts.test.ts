import { describe, expect, it } from 'vitest';
import { narrowedBy } from '../../testing/suppression/attack.ts';
import { cellsOf, protectCounts } from '../indicators/index.ts';
import { conferenceCounts } from './rules/conference-counts.ts';
import type { CountedAnswer, CountedConference } from './rules/year.ts';

const conference = (turn: number, part: Partial<CountedConference> = {}): CountedConference => ({
  kind: 'review',
  family: String(turn),
  district: 'North',
  day: '2025-10-06',
  due: '2025-10-06',
  reason: null,
  reasonWords: '',
  outcome: 'plan goes on',
  category: 'neglect',
  children: 2,
  came: 2,
  viewsGiven: 0,
  viewsNotAvailable: 0,
  tooYoung: 0,
  byForm: 0,
  byAdvocate: 0,
  byWorker: 0,
  agencies: [{ agency: 'gp', invited: true, came: false, report: true }],
  given: 1,
  ...part,
});
const many = (count: number, part: (turn: number) => Partial<CountedConference> = () => ({})) =>
  Array.from({ length: count }, (_, turn) => conference(turn, part(turn)));
const answers = (count: number, given: CountedAnswer['answers']): CountedAnswer[] =>
  Array.from({ length: count }, () => ({ kind: 'review', answers: given }));

/** What is shown of some conferences and answers, by the ids of counts; null where it is hidden. A reader works out no more. */
const shown = (conferences: CountedConference[], given: CountedAnswer[] = []) => {
  const counts = conferenceCounts({ conferences, answers: given, appeals: [] });
  const protectedCounts = protectCounts(counts);
  if (protectedCounts === null) throw new Error('These counts cannot be protected.');
  const values = [protectedCounts.wholes, ...protectedCounts.tables.map(({ parts }) => parts)].flat();
  const hidden = new Set(values.filter(({ value }) => value === null).map(({ id }) => id));
  const relations = counts.tables.map(({ of, parts }) => ({ total: of, parts: parts.map(({ id }) => id) }));
  expect(narrowedBy({ cells: cellsOf(counts), relations }, hidden)).toEqual([]);
  return Object.fromEntries(values.map(({ id, value }) => [id, value]));
};

describe('conferences as the Board reads them', () => {
  it('shows what many families are about', () => {
    expect(shown(many(30))).toMatchObject({
      all: 30,
      'in time': 30,
      late: 0,
      'district North': 30,
      children: 60,
      came: 60,
      'gp invited': 30,
      'gp did neither': 0,
    });
  });

  it('hides a few late ones, and what they could be taken from', () => {
    const late = { due: '2025-10-01', reason: 'family' as const };
    const counts = shown(many(30, (turn) => (turn < 3 ? late : {})));
    expect([counts.all, counts.late, counts['in time'], counts['because family']]).toEqual([
      30,
      null,
      null,
      null,
    ]);
  });

  it('hides many conferences of few families', () => {
    const counts = shown(many(30, (turn) => (turn < 10 ? { district: 'East', family: `E${turn % 5}` } : {})));
    expect([counts['district East'], counts['district North']]).toEqual([null, null]);
  });

  it('hides how children of few families took part', () => {
    const heard = { came: 0, viewsGiven: 2, byForm: 2 };
    const counts = shown(many(30, (turn) => (turn < 4 ? heard : {})));
    expect([counts.viewsGiven, counts.came, counts.children]).toEqual([null, null, 60]);
  });

  it('tells nothing of fewer than six questionnaires, also not that nobody said no', () => {
    const counts = shown(many(30), answers(5, { metChair: 'yes' }));
    const told = Object.entries(counts).filter(([id, value]) => id.startsWith('review ') && value !== null);
    expect(told).toEqual([]);
  });

  it('shows what six and more said alike, and hides the few who said otherwise', () => {
    const given = [...answers(20, { metChair: 'yes', hasPlan: 'yes' }), ...answers(2, { metChair: 'no' })];
    const counts = shown(many(30), given);
    expect([counts['review back'], counts['review metChair no'], counts['review metChair yes']]).toEqual([
      22,
      null,
      null,
    ]);
  });
});
