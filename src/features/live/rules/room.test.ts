import { describe, expect, it } from 'vitest';
import { readActivity } from './activity.ts';
import { readFirstName } from './first-name.ts';
import { readChoices, readPoll, tally } from './poll.ts';
import { readPosted } from './posted-text.ts';
import { codeOf, shownCode, typedCode } from './room-code.ts';

describe('a first name', () => {
  it.each([
    ['  Zed ', 'Zed'],
    ['', null],
    ['Zoë', 'Zoë'],
    ['Anne-Marie', 'Anne-Marie'],
    ['D’Arcy', 'D’Arcy'],
    ['J.', 'J.'],
  ])('%j is taken as %j', (typed, name) => {
    expect(readFirstName(typed)).toEqual({ ok: true, value: name });
  });

  it.each([
    ['Zed Alder', 'first name only'],
    ['x'.repeat(31), '30 letters'],
    ['<b>', 'letters'],
    ['07700900123', 'letters'],
  ])('%j is refused', (typed, why) => {
    expect(readFirstName(typed)).toMatchObject({ ok: false, reason: expect.stringContaining(why) });
  });
});

describe('the code of a room', () => {
  it('has six signs that nobody confuses', () => {
    const codes = Array.from({ length: 256 }, (_, byte) => codeOf(new Uint8Array(6).fill(byte)));
    expect(codes.every((code) => /^[B-DF-HJ-KM-NP-TV-Z2-9]{6}$/.test(code))).toBe(true);
  });

  it.each(['kx7 p2m', 'KX7-P2M', ' kx7p2m '])('is understood as %j', (typed) => {
    expect(typedCode(typed)).toBe('KX7P2M');
    expect(shownCode('KX7P2M')).toBe('KX7 P2M');
  });
});

describe('a poll', () => {
  it('has a question and an answer a line', () => {
    expect(readPoll(' Which? ', 'Tea\n\n Juice \n')).toEqual({
      ok: true,
      value: { question: 'Which?', options: ['Tea', 'Juice'] },
    });
  });

  it.each([
    ['', 'a\nb', 'question', 'Write the question'],
    ['Which?', 'Tea', 'options', 'at least two'],
    ['Which?', 'Tea\ntea', 'options', 'the same'],
    ['Which?', '1\n2\n3\n4\n5\n6\n7\n8\n9', 'options', '8 answers'],
    ['Which?', `Tea\n${'x'.repeat(101)}`, 'options', '100 letters'],
    ['x'.repeat(201), 'a\nb', 'question', '200 letters'],
  ])('%j with %j is refused at its %s', (question, lines, field, why) => {
    const fault = { field, reason: expect.stringContaining(why) };
    expect(readPoll(question, lines)).toEqual({ ok: false, reason: fault });
  });

  const options = ['Tea', 'Juice', 'Milk'];
  it.each([
    [false, 'open', [1], [1]],
    [false, 'open', [1, 1], [1]],
    [true, 'open', [2, 0], [0, 2]],
    [false, 'open', [0, 1], 'one answer only'],
    [false, 'open', [], 'Choose an answer'],
    [false, 'open', [3], 'on the list'],
    [false, 'open', [-1], 'on the list'],
    [false, 'open', [0.5], 'on the list'],
    [false, 'closed', [0], 'closed'],
    [false, 'prepared', [0], 'closed'],
  ] as const)('several %s, %s, choices %j: %j', (several, state, choices, expected) => {
    const result = readChoices({ options, several, state }, choices);
    if (typeof expected === 'string')
      expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(expected) });
    else expect(result).toEqual({ ok: true, value: expected });
  });

  it('is counted by those who answered', () => {
    expect(
      tally(
        options,
        [
          { choice: 1, times: 2 },
          { choice: 0, times: 1 },
        ],
        3,
      ),
    ).toEqual([
      { option: 'Tea', times: 1, share: 33 },
      { option: 'Juice', times: 2, share: 67 },
      { option: 'Milk', times: 0, share: 0 },
    ]);
    expect(tally(['Tea'], [], 0)).toEqual([{ option: 'Tea', times: 0, share: 0 }]);
  });
});

describe('an activity', () => {
  it('may have somebody who leads it, and a length', () => {
    expect(readActivity({ title: ' Pizza ', ledBy: 'Zed', minutes: '20' })).toEqual({
      ok: true,
      value: { title: 'Pizza', ledBy: 'Zed', minutes: 20 },
    });
  });

  it.each([
    ['', '', 'title', 'Say what you will do'],
    ['x'.repeat(121), '', 'title', '120 letters'],
    ['Pizza', '0', 'minutes', 'from 1 to 240'],
    ['Pizza', '241', 'minutes', 'from 1 to 240'],
    ['Pizza', 'soon', 'minutes', 'as a number'],
  ])('%j for %j minutes is refused at its %s', (title, minutes, field, why) => {
    const fault = { field, reason: expect.stringContaining(why) };
    expect(readActivity({ title, ledBy: '', minutes })).toEqual({ ok: false, reason: fault });
  });
});

describe('what is posted', () => {
  it('stays as written', () => {
    expect(readPosted(' More trips, please! ', 'idea')).toEqual({ ok: true, value: 'More trips, please!' });
  });

  it.each([
    ['  ', 'Write your question first'],
    ['x'.repeat(501), '501 letters'],
  ])('is refused where there is nothing or too much of it', (typed, why) => {
    expect(readPosted(typed, 'question')).toMatchObject({ ok: false, reason: expect.stringContaining(why) });
  });
});
