import { describe, expect, it } from 'vitest';
import { type Move, moveWords, stateWords } from './arrangement.ts';
import { deadlinesBefore } from './deadlines.ts';

const move = (from: Partial<Move['to']>, to: Partial<Move['to']> = {}): Move => {
  const place = { date: '2022-07-21', time: '18:00', venue: 'Hall' };
  return {
    from: { ...place, ...from },
    to: { ...place, ...to },
    decidedBy: 'the Board, by resolution',
    why: 'the heat',
    on: '2022-06-01',
  };
};

describe('a move in words', () => {
  it.each([
    [
      move({}, { date: '2022-07-26' }),
      'Moved from 21 July 2022 to 26 July 2022, decided by the Board, by resolution: the heat',
    ],
    [
      move({}, { time: '13:30' }),
      'The time changed from 6pm to 1.30pm, decided by the Board, by resolution: the heat',
    ],
    [
      move({ venue: null }),
      'The place changed from not known to Hall, decided by the Board, by resolution: the heat',
    ],
    [
      { ...move({}), from: null },
      'Moved to Thursday 21 July 2022 at 6pm, Hall, decided by the Board, by resolution: the heat',
    ],
  ])('%#', (one, words) => {
    expect(moveWords(one)).toBe(words);
  });
});

describe('the state of a meeting in words', () => {
  const stateOn = (today: string, parts: Partial<Parameters<typeof stateWords>[0]> = {}, agendaOn?: string) =>
    stateWords({
      date: '2026-04-29',
      today,
      cancelled: null,
      lastMove: null,
      minutesState: 'as published',
      deadlines: deadlinesBefore('2026-04-29', {
        measures: {},
        met: new Map(agendaOn ? [['agenda', agendaOn]] : []),
        agendaSettingOn: null,
        today,
      }),
      ...parts,
    });

  it.each([
    [stateOn('2026-03-10'), ['The agenda is to be published by 21 April 2026.']],
    [
      stateOn('2026-04-28'),
      [
        'The agenda should have been published by 21 April 2026.',
        'Late: agenda-setting meeting with young people, items in, reports in, papers to the young people, agenda published, questions answered.',
      ],
    ],
    [stateOn('2026-03-10', {}, '2026-03-09'), ['The agenda was published on 9 March 2026.']],
    [
      stateOn('2026-05-20', { minutesState: 'draft' }),
      ['This meeting is over.', 'The minutes are in draft.'],
    ],
    [stateOn('2026-05-20'), ['This meeting is over.']],
    [
      stateOn('2026-03-10', { cancelled: { on: '2026-03-09', by: 'the Chair', reason: 'Snow' } }),
      ['Cancelled on 9 March 2026, decided by the Chair: Snow'],
    ],
  ])('%#', (state, expected) => {
    expect(state).toEqual(expected);
  });
});
