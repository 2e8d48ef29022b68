import { describe, expect, it } from 'vitest';
import { choicesAmong } from './choices.ts';
import { type KeptTie, readTie, type Tieable, tiedFor, tieKey } from './tie.ts';

const decision = (id: string, day: string, words = 'That the offer be extended.'): Tieable => ({
  kind: 'resolution',
  id,
  words,
  day,
  stands: 'Decided.',
  href: null,
  from: { title: 'Board, some day', href: '/board/meetings/m' },
});

const kept = (id: string, tiedOn = '2026-03-01'): KeptTie => ({
  kind: 'resolution',
  id,
  label: `Words of ${id}`,
  tiedOn,
  by: 'Clerk',
});

describe('what is tied to an objective', () => {
  it('is shown as it stands, the newest first; what is no longer recorded by the words that it had', () => {
    const { tied, hidden } = tiedFor(
      [kept('a'), kept('b'), kept('gone', '2026-02-01')],
      [decision('a', '2026-01-14'), decision('b', '2026-03-04')],
      ({ id }) => id !== 'gone',
    );
    expect(tied.map(({ id, words, from }) => [id, words, from?.title])).toEqual([
      ['b', 'That the offer be extended.', 'Board, some day'],
      ['gone', 'Words of gone', undefined],
      ['a', 'That the offer be extended.', 'Board, some day'],
    ]);
    expect(hidden).toBe(0);
  });

  it('is counted and kept from whoever may not read it', () => {
    const seen = tiedFor([kept('a'), kept('secret')], [decision('a', '2026-01-14')], () => true);
    expect([seen.tied.map(({ id }) => id), seen.hidden]).toEqual([['a'], 1]);
  });

  it.each([
    ['resolution:a', { kind: 'resolution', id: 'a' }],
    [tieKey({ kind: 'action', id: 'b' }), { kind: 'action', id: 'b' }],
    ['resolution:', null],
    ['item:a', null],
    ['', null],
  ])('is named by a form as %j', (typed, tie) => {
    expect(readTie(typed)).toEqual(tie);
  });
});

describe('what is offered', () => {
  const today = '2026-03-10';
  const all = [
    decision('old', '2024-03-09', 'That a home be opened.'),
    decision('first', '2024-03-10'),
    decision('new', '2026-03-04', 'That the home in the east be opened.'),
  ];
  const offered = (words: string): string[] => choicesAmong(all, words, today).offered.map(({ id }) => id);

  it.each([
    ['is of the last two years, the newest first', '', ['new', 'first']],
    ['is of any year where words are looked for', 'home', ['new', 'old']],
    ['says each of the words, in any letters and order', 'EAST  home', ['new']],
    ['can be looked for by the meeting', 'some day', ['new', 'first', 'old']],
    ['can be nothing', 'hub', []],
  ])('%s', (_what, words, ids) => {
    expect(offered(words)).toEqual(ids);
  });

  it('is no more than can be looked through, and says how many are left', () => {
    const many = Array.from({ length: 53 }, (_, at) => decision(`d${at}`, '2026-03-04'));
    const choices = choicesAmong(many, '', today);
    expect([choices.offered.length, choices.left]).toEqual([50, 3]);
  });
});
