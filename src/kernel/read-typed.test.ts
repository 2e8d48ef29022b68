import { describe, expect, it } from 'vitest';
import {
  readAddress,
  readCount,
  readDay,
  readNeededDay,
  readOneOf,
  readPastDay,
  readWhole,
  readWords,
  together,
} from './read-typed.ts';

const typed = {
  name: ' Sam ',
  day: '13 May 2026',
  wrong: '31/4/26',
  mail: 'A@Example.org',
  four: '4',
  none: '',
};

describe('what a field holds', () => {
  it.each([
    ['words', readWords(typed, 'name', 'Say it.'), 'Sam'],
    ['no words where none need be', readWords(typed, 'none', null), ''],
    ['an address in small letters', readAddress(typed, 'mail'), 'a@example.org'],
    ['a day', readNeededDay(typed, 'day', 'Say when.'), '2026-05-13'],
    ['no day', readDay(typed, 'none', null), null],
    ['a day that has come', readPastDay(typed, 'day', 'Say when.', '2026-05-13'), '2026-05-13'],
    ['nothing for a count', readCount(typed, 'none', 5), 0],
    ['a number', readWhole(typed, 'four', { from: 1, to: 5 }), 4],
    ['one of some words', readOneOf(typed, 'four', ['3', '4'], 'Choose.'), '4'],
  ])('%s', (_, read, value) => expect(read).toEqual({ ok: true, value }));

  it.each([
    ['no words', readWords(typed, 'none', 'Say it.'), 'Say it.'],
    ['too many', readWords(typed, 'name', null, 2), 'You wrote 3 letters here. Use 2 at most.'],
    ['no address', readAddress(typed, 'name'), 'Type an e-mail address like name@example.org.'],
    ['no day', readNeededDay(typed, 'none', 'Say when.'), 'Say when.'],
    ['a number too large', readWhole(typed, 'four', { from: 1, to: 3 }), 'Type a whole number from 1 to 3.'],
    [
      'a day to come',
      readPastDay(typed, 'day', 'Say when.', '2026-05-12'),
      '13 May 2026 is still to come. Check the day.',
    ],
    ['a count that is too large', readCount(typed, 'four', 3), 'Give a whole number up to 3.'],
    ['a count that is none', readCount(typed, 'name', 3), 'Give a whole number up to 3.'],
    ['another word', readOneOf(typed, 'four', ['3'], 'Choose.'), 'Choose.'],
  ])('is refused: %s', (_, read, text) => expect(read).toMatchObject({ ok: false, reason: { text } }));

  it('is refused for a day that is none', () => expect(readDay(typed, 'wrong', null).ok).toBe(false));
});

describe('fields together', () => {
  it('are all there, or the first that is wrong is named', () => {
    const name = readWords(typed, 'name', 'Say it.');
    const wrong = readWords(typed, 'none', 'Say that.');
    expect(together({ name, four: readWhole(typed, 'four', { from: 1, to: 5 }) })).toEqual({
      ok: true,
      value: { name: 'Sam', four: 4 },
    });
    expect(together({ name, wrong })).toEqual({ ok: false, reason: { field: 'none', text: 'Say that.' } });
  });
});
