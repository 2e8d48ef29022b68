import { describe, expect, it } from 'vitest';
import type { ChallengeStepDeed } from './challenge.ts';
import type { Course } from './challenge-course.ts';
import { inOrder } from './challenge-list.ts';
import { challengeTitle, sentenceOf, standingInSentence, standingWords } from './challenge-words.ts';

const today = '2026-03-10';
const waiting: Course = {
  kind: 'resolution',
  level: 'team manager',
  replyDue: '2026-03-17',
  answeredOn: null,
  closedOn: null,
  outcome: null,
};
const late = { ...waiting, replyDue: '2026-03-09' };
const answered = { ...waiting, answeredOn: '2026-03-06' };
const closed: Course = { ...answered, closedOn: '2026-03-09', outcome: 'mended' };
const closedBefore: Course = { ...closed, closedOn: '2026-02-02' };
const praise: Course = { ...closed, kind: 'good practice', outcome: null };

it.each<[Course, string]>([
  [waiting, 'Answer due by 17 March 2026'],
  [{ ...waiting, replyDue: null }, 'Waits for an answer'],
  [late, 'Answer late by 1 day'],
  [{ ...waiting, replyDue: '2026-02-27' }, 'Answer late by 11 days'],
  [answered, 'Answered on 6 March 2026'],
  [closed, 'Closed on 9 March 2026'],
  [praise, 'Good practice'],
])('says how a challenge stands (%#)', (course, words) => {
  expect(standingWords(course, today)).toBe(words);
});

it('keeps the capitals of months within a sentence', () => {
  expect(standingInSentence(waiting, today)).toBe('answer due by 17 March 2026');
});

describe('a step as a sentence', () => {
  const step = (deed: ChallengeStepDeed, byName = 'The officer') =>
    sentenceOf({
      day: today,
      deed,
      level: 'team manager',
      toName: 'Team manager, North',
      words: '',
      byName,
    });
  it.each<[ChallengeStepDeed, string]>([
    ['raised', 'The officer sent it to Team manager, North (team manager).'],
    ['answered', 'The officer wrote down the answer of Team manager, North.'],
    ['not accepted', 'The officer did not accept the answer and asked Team manager, North again.'],
    ['escalated', 'The officer escalated it to Team manager, North (team manager).'],
    ['became', 'The officer raised it further.'],
    ['closed', 'The officer closed it.'],
    ['withdrawn', 'The officer withdrew it.'],
    ['reopened', 'The officer opened it again.'],
  ])('%s', (deed, sentence) => {
    expect(step(deed)).toBe(sentence);
  });

  it('answered by whoever was asked', () => {
    expect(step('answered', 'Team manager, North')).toBe('Team manager, North answered.');
  });
});

it.each<[Course['kind'], string, string]>([
  ['alert', 'review not recorded', 'Management alert: review not recorded'],
  ['good practice', '', 'Good practice'],
])('names %s', (kind, category, title) => {
  expect(challengeTitle({ kind, category })).toBe(title);
});

describe('a list', () => {
  const rows = { closedBefore, waiting, late, answered, closed, praise };
  const listed = (state: Parameters<typeof inOrder>[1]): string[] =>
    inOrder(
      Object.entries(rows).map(([name, row]) => ({ ...row, raisedOn: '2026-03-01', name })),
      state,
      today,
    ).map(({ name }) => name);

  it.each<[Parameters<typeof inOrder>[1], string[]]>([
    ['open', ['late', 'answered', 'waiting']],
    ['closed', ['closed', 'closedBefore']],
    ['good practice', ['praise']],
    ['all', ['late', 'answered', 'waiting', 'praise', 'closed', 'closedBefore']],
  ])('of what is %s has the most pressing first', (state, names) => {
    expect(listed(state)).toEqual(names);
  });
});
