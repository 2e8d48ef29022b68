import { describe, expect, it } from 'vitest';
import type { BragSuggestion } from '../suggest-brag.ts';
import { type Given, isOpen, mayAnswer, mayStayAsItIs, noChangesInRow, ordinal } from './answer.ts';

const same = { noChange: true };
const other = { noChange: false };

describe('“no change” in a row', () => {
  it.each<[string, ({ noChange: boolean } | null)[], number]>([
    ['never said before', [], 0],
    ['said last time', [same], 1],
    ['said twice', [same, same, other], 2],
    ['broken by a change', [other, same, same], 0],
    ['not broken by a round without an answer', [same, null, same, other], 2],
    ['not begun by silence', [null, null], 0],
    ['said ever since', [same, same, same, same], 4],
  ])('is %s', (_, earlier, count) => {
    expect(noChangesInRow(earlier)).toBe(count);
  });

  it.each<[number, string, boolean]>([
    [0, '', true],
    [1, '', true],
    [2, '', false],
    [2, '  ', false],
    [2, 'We wait for the lease.', true],
    [5, '', false],
  ])('after %i of them, with the reason “%s”, stands: %s', (before, reason, may) => {
    expect(mayStayAsItIs(before, reason).ok).toBe(may);
  });

  it('says which time it is', () => {
    const third = mayStayAsItIs(2, '');
    expect(third.ok ? '' : third.reason).toBe('This is “no change” for the third time in a row. Say why.');
  });
});

it.each([
  [1, 'first'],
  [3, 'third'],
  [7, '7th'],
  [11, '11th'],
  [12, '12th'],
  [21, '21st'],
  [22, '22nd'],
  [113, '113th'],
])('%i is said as %s', (count, words) => {
  expect(ordinal(count)).toBe(words);
});

it.each<[string, Parameters<typeof isOpen>[0], boolean]>([
  ['none', null, true],
  ['one nobody looked at', { judged: 'not yet' }, false],
  ['one that is assured', { judged: 'assured' }, false],
  ['one that was sent back', { judged: 'returned' }, true],
])('an answer that is %s is waited for: %s', (_, answer, open) => {
  expect(isOpen(answer)).toBe(open);
});

const red: BragSuggestion = {
  brag: 'red',
  reasons: [{ rule: 'due', brag: 'red', words: 'It was due long ago.' }],
};
const calm: BragSuggestion = { brag: 'green', reasons: [] };

const given: Given = {
  words: 'The home opened.',
  rating: 'green',
  reason: '',
  asksBoard: false,
  decision: '',
  standing: { rating: 'green', reason: '' },
  suggested: calm,
  evidence: 0,
};

describe('an update', () => {
  it.each<[string, Partial<Given>]>([
    ['agrees with the facts', {}],
    ['has no rating, as before', { rating: null, standing: { rating: null, reason: '' } }],
    ['is rated otherwise than the facts, with a reason', { suggested: red, reason: 'The date moved.' }],
    [
      'keeps a rating that was explained before',
      { suggested: red, standing: { rating: 'green', reason: 'Moved.' } },
    ],
    ['closes with evidence', { rating: 'blue', evidence: 1 }],
    ['asks the board for something', { asksBoard: true, decision: 'May we rent it?' }],
  ])('stands where it %s', (_, parts) => {
    expect(mayAnswer({ ...given, ...parts })).toEqual({ ok: true, value: true });
  });

  it.each<[string, Partial<Given>, string, string]>([
    ['nothing', { words: ' ' }, 'words', 'Say in a line'],
    ['blue without evidence', { rating: 'blue' }, 'link', 'Blue closes this'],
    [
      'a rating that the facts do not suggest',
      { rating: 'amber', suggested: red },
      'reason',
      'Say why it is amber',
    ],
    ['a rating that stays and was never explained', { suggested: red }, 'reason', 'Say why it is green'],
    [
      'an empty question to the board',
      { asksBoard: true, decision: ' ' },
      'decision',
      'what the board is to decide',
    ],
  ])('that says %s is asked about', (_, parts, field, words) => {
    const may = mayAnswer({ ...given, ...parts });
    expect(may.ok ? null : may.reason).toEqual({ field, text: expect.stringContaining(words) });
  });
});
