import { describe, expect, it } from 'vitest';
import { unanswered, withAnswers } from './answers.ts';
import { lateness } from './late.ts';
import { clashesBetween, tidied } from './merge.ts';
import { type Reader, seesAll, versionFor, versionForYoung } from './readers.ts';
import { minutesTyped, noSections } from './sections.ts';
import { type ReportState, reportStates, type Step, stateAfter } from './states.ts';

describe('what can be done with a report', () => {
  const may: Record<Step, ReportState[]> = {
    write: ['asked for', 'being written', 'sent back'],
    'hand in': ['being written', 'sent back'],
    'take back': ['handed in'],
    'send back': ['handed in', 'cleared'],
    clear: ['handed in'],
    withdraw: ['asked for', 'being written', 'handed in', 'sent back', 'cleared'],
    'put back': ['withdrawn'],
  };
  it.each(Object.entries(may) as [Step, ReportState[]][])('%s from %j alone', (step, states) => {
    expect(reportStates.filter((state) => stateAfter(state, step).ok)).toEqual(states);
  });
  it('what cannot be done is refused in words', () => {
    expect(stateAfter('cleared', 'write')).toEqual({
      ok: false,
      reason: 'The report has been cleared. Ask the lead officer to send it back if it must change.',
    });
  });
});

describe('how late a report is', () => {
  it.each<[string | null, ReportState, string | null, string | null, boolean]>([
    [null, 'asked for', null, null, false],
    ['2026-03-13', 'asked for', null, 'due in 3 days, 13 March 2026', false],
    ['2026-03-10', 'being written', null, 'due today, 10 March 2026', false],
    ['2026-05-10', 'being written', null, 'due 10 May 2026', false],
    ['2026-03-09', 'asked for', null, '1 day late', true],
    ['2026-03-01', 'being written', null, '9 days late', true],
    ['2026-03-01', 'handed in', '2026-03-03', 'came 2 days late', true],
    ['2026-03-01', 'cleared', '2026-03-01', null, false],
    ['2026-03-01', 'sent back', '2026-02-27', null, false],
    ['2026-03-01', 'withdrawn', null, null, false],
  ])('due %s, %s, handed in %s: %s', (due, state, handedInOn, words, late) => {
    expect(lateness({ due, state, handedInOn }, '2026-03-10')).toEqual(
      words === null ? null : { words, late },
    );
  });
});

describe('who reads what', () => {
  const nobody: Reader = { author: false, runs: false, sits: false, young: false };
  const report = {
    state: 'handed in' as ReportState,
    clearedVersion: null,
    latestVersion: 2,
    youngDue: '2026-03-17',
  };
  const cleared = { ...report, state: 'cleared' as ReportState, clearedVersion: 2 };
  it.each<[string, Partial<Reader>, typeof report | typeof cleared, string, number | null]>([
    ['its author', { author: true }, report, '2026-03-01', 2],
    ['the clerk', { runs: true }, report, '2026-03-01', 2],
    ['a member, before it is cleared', { sits: true }, report, '2026-03-30', null],
    ['a member, once it is cleared', { sits: true }, cleared, '2026-03-01', 2],
    ['a young person, 15 days before', { young: true }, report, '2026-03-16', null],
    ['a young person, 14 days before', { young: true }, report, '2026-03-17', 2],
    ['a young person, once it is cleared', { young: true }, cleared, '2026-01-01', 2],
    ['an observer', {}, cleared, '2026-03-30', null],
    [
      'a member, while a newer one is written',
      { sits: true },
      { ...cleared, state: 'being written', latestVersion: 3 },
      '2026-03-01',
      2,
    ],
    [
      'a young person, once it is withdrawn',
      { young: true },
      { ...report, state: 'withdrawn' },
      '2026-03-30',
      null,
    ],
  ])('%s', (_who, reader, shown, today, version) => {
    expect(versionFor(shown, { ...nobody, ...reader }, today)).toBe(version);
  });
  it('only its author, the clerk and the lead officer see all', () => {
    expect(seesAll({ ...nobody, sits: true, young: true })).toBe(false);
    expect(seesAll({ ...nobody, author: true })).toBe(true);
  });
  it('a meeting without a date has no two weeks', () => {
    expect(versionForYoung({ ...report, youngDue: null }, '2026-03-30')).toBeNull();
  });
});

describe('answers to points', () => {
  const point = (key: string) => ({ key, rule: 'slides', message: 'm', mend: 'm', place: null, quote: null });
  const changed = { answer: 'changed' as const, because: '' };
  const kept = { answer: 'kept' as const, because: 'it is a name' };
  it('stay with their points; what was changed and is gone is told, what was kept and is gone is not', () => {
    const joined = withAnswers(
      [point('a'), point('b')],
      [
        { point: point('b'), answer: kept },
        { point: point('c'), answer: changed },
        { point: point('d'), answer: kept },
      ],
    );
    expect(joined.open.map(({ key, answer }) => [key, answer])).toEqual([
      ['a', null],
      ['b', kept],
    ]);
    expect(joined.changed.map(({ key }) => key)).toEqual(['c']);
    expect(unanswered(joined.open)).toBe(1);
  });
  it('"changed" is no answer as long as the point is still found', () => {
    expect(unanswered(withAnswers([point('a')], [{ point: point('a'), answer: changed }]).open)).toBe(1);
  });
});

describe('two texts of one report', () => {
  it('differ in the sections that both hold differently', () => {
    const kept = { ...noSections, detail: 'one', risk: 'same' };
    const sent = { ...noSections, detail: 'two', risk: 'same' };
    expect(clashesBetween(kept, sent)).toEqual([{ name: 'detail', kept: 'one', sent: 'two' }]);
  });
  it('do not differ by the line ends of a browser', () => {
    expect(tidied({ ...noSections, detail: 'a\r\nb' }).detail).toBe('a\nb');
  });
});

it.each([
  ['15', 15],
  [' 5 minutes', 5],
  ['', null],
  ['about ten', null],
])('minutes typed as %j', (typed, minutes) => {
  expect(minutesTyped(typed)).toBe(minutes);
});
