import { describe, expect, it } from 'vitest';
import type { Appeal } from './appeal.ts';
import type { AgencyPart } from './conference.ts';
import { type CountedConference, yearOf } from './year.ts';

const period = { first: '2018-04-01', last: '2019-03-31' };
const review: CountedConference = {
  kind: 'review',
  family: 'A',
  district: 'North',
  day: '2018-06-01',
  due: '2018-06-01',
  reason: null,
  reasonWords: '',
  outcome: 'plan goes on',
  category: 'neglect',
  children: 2,
  came: 0,
  viewsGiven: 0,
  viewsNotAvailable: 0,
  tooYoung: 2,
  byForm: 0,
  byAdvocate: 0,
  byWorker: 0,
  agencies: [],
  given: 0,
};
const many = (count: number, of: Partial<CountedConference>): CountedConference[] =>
  Array.from({ length: count }, () => ({ ...review, ...of }));
const countOf = (conferences: CountedConference[], appeals: Appeal[] = []) =>
  yearOf(period, { conferences, answers: [], appeals });

describe('a year of conferences', () => {
  it('counts conferences and children apart: 40 of 890 children in 20 late conferences of 445', () => {
    const late = { day: '2018-06-04' };
    const year = countOf([
      ...many(425, {}),
      ...many(8, { ...late, reason: 'social worker' }),
      ...many(6, { ...late, reason: 'family' }),
      ...many(4, { ...late, reason: 'report' }),
      ...many(2, { ...late, reason: 'not quorate' }),
    ]);
    const counted = {
      conferences: 445,
      children: 890,
      inTime: { conferences: 425, children: 850 },
      late: { conferences: 20, children: 40 },
    };
    expect(year.all).toEqual(counted);
    const reviews = year.kinds.find(({ kind }) => kind === 'review');
    expect(reviews).toMatchObject(counted);
    expect(reviews?.lateReasons.filter(({ conferences }) => conferences > 0)).toEqual([
      { reason: 'social worker', conferences: 8, children: 16 },
      { reason: 'family', conferences: 6, children: 12 },
      { reason: 'not quorate', conferences: 2, children: 4 },
      { reason: 'report', conferences: 4, children: 8 },
    ]);
    expect(year.kinds.find(({ kind }) => kind === 'initial')?.conferences).toBe(0);
  });

  it('counts by district, in the order of the alphabet', () => {
    const year = countOf([
      ...many(2, {}),
      ...many(1, { district: 'East', day: '2018-06-02', reason: 'family' }),
    ]);
    expect(
      year.districts.map(({ district, conferences, late }) => [district, conferences, late.conferences]),
    ).toEqual([
      ['East', 1, 1],
      ['North', 2, 0],
    ]);
  });

  it('counts how children took part: 184 came, 779 gave their views, of 130 they were not there, 86 forms', () => {
    const year = countOf([
      ...many(184, { children: 1, tooYoung: 0, came: 1 }),
      ...many(86, { children: 1, tooYoung: 0, viewsGiven: 1, byForm: 1 }),
      ...many(693, { children: 1, tooYoung: 0, viewsGiven: 1, byWorker: 1 }),
      ...many(130, { children: 1, tooYoung: 0, viewsNotAvailable: 1 }),
    ]);
    expect(year.participation).toEqual({
      children: 1093,
      came: 184,
      viewsGiven: 779,
      viewsNotAvailable: 130,
      tooYoung: 0,
      byForm: 86,
      byAdvocate: 0,
      byWorker: 693,
    });
  });

  it.each<[string, Partial<AgencyPart>, number[]]>([
    ['invited, and did neither', {}, [1, 0, 0, 1]],
    ['came', { came: true }, [1, 1, 0, 0]],
    ['sent a report', { report: true }, [1, 0, 1, 0]],
    ['did both', { came: true, report: true }, [1, 1, 1, 0]],
    ['came without being invited', { invited: false, came: true }, [0, 0, 0, 0]],
  ])('counts an agency that was %s', (_, part, expected) => {
    const gp: AgencyPart = { agency: 'gp', invited: true, came: false, report: false, ...part };
    const found = countOf(many(1, { agencies: [gp] })).agencies.find(({ agency }) => agency === 'gp');
    expect([found?.invited, found?.came, found?.report, found?.neither]).toEqual(expected);
  });

  it('counts plans made by category, and reviews not among them', () => {
    const year = countOf([
      ...many(3, { kind: 'initial', outcome: 'plan made', category: 'emotional' }),
      ...many(1, { kind: 'initial', outcome: 'no plan', category: null }),
      ...many(5, {}),
    ]);
    expect(year.categories.filter(({ conferences }) => conferences > 0)).toEqual([
      { category: 'emotional', conferences: 3, children: 6 },
    ]);
    expect(year.outcomes.map(({ outcome, conferences }) => [outcome, conferences])).toEqual([
      ['plan made', 3],
      ['no plan', 1],
      ['plan goes on', 5],
      ['plan ended', 0],
    ]);
  });

  it('counts questionnaires by what they are of: a transfer in is asked like an initial conference', () => {
    const year = yearOf(period, {
      conferences: [
        ...many(1, { kind: 'transfer-in', given: 2 }),
        ...many(1, { kind: 'initial', given: 1 }),
        ...many(4, { given: 3 }),
      ],
      answers: [
        { kind: 'review', answers: { metChair: 'yes' } },
        { kind: 'initial', answers: {} },
      ],
      appeals: [],
    });
    expect(year.questionnaires.map(({ kind, given, back }) => [kind, given, back])).toEqual([
      ['initial', 3, 1],
      ['review', 12, 1],
    ]);
  });

  it('counts appeals: four received, one upheld because key people were missing', () => {
    const appeal: Appeal = {
      by: 'parent',
      ground: 'decision',
      receivedOn: '2018-07-02',
      answer: null,
      changed: '',
    };
    const answered = (outcome: 'upheld' | 'not upheld') => ({ on: '2018-08-01', outcome });
    const { appeals } = countOf(
      [],
      [
        { ...appeal, ground: 'key people', answer: answered('upheld'), changed: 'It met again.' },
        { ...appeal, answer: answered('not upheld') },
        { ...appeal, answer: answered('not upheld') },
        appeal,
      ],
    );
    expect([appeals.received, appeals.waiting]).toEqual([4, 1]);
    expect(appeals.outcomes.map((one) => one.appeals)).toEqual([1, 0, 2, 0]);
    expect(appeals.grounds.filter((one) => one.appeals > 0)).toEqual([
      { ground: 'key people', appeals: 1, upheld: 1 },
      { ground: 'decision', appeals: 3, upheld: 0 },
    ]);
  });
});
