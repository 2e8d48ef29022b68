import { describe, expect, it } from 'vitest';
import { readQuote } from './quote.ts';

const today = '2026-03-10';
const one = {
  words: 'The bus comes late.',
  basis: 'one',
  who: 'LG 14',
  how: 'spoken',
  agreedOn: '9 March 2026',
};

describe('words that the team writes down', () => {
  it('need none', () => expect(readQuote({}, today, null)).toEqual({ ok: true, value: null }));

  it('rest on the consent of whoever said them', () =>
    expect(readQuote(one, today, null)).toEqual({
      ok: true,
      value: { words: one.words, agreed: { who: 'LG 14', how: 'spoken', on: '2026-03-09' } },
    }));

  it('rest on being said by several', () =>
    expect(readQuote({ words: one.words, basis: 'several' }, today, null)).toEqual({
      ok: true,
      value: { words: one.words, agreed: null },
    }));

  it.each([
    ['nothing where something has to be', { words: '' }, 'words'],
    ['words that rest on nothing', { ...one, basis: '' }, 'basis'],
    ['nobody', { ...one, who: '' }, 'who'],
    ['nothing of how they agreed', { ...one, how: '' }, 'how'],
    ['a day to come', { ...one, agreedOn: '11 March 2026' }, 'agreedOn'],
    ['no day', { ...one, agreedOn: '' }, 'agreedOn'],
  ])('are refused with %s', (_, typed, field) =>
    expect(readQuote(typed, today, 'Write what they said.')).toMatchObject({ ok: false, reason: { field } }),
  );
});
