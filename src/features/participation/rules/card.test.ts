import { expect, it } from 'vitest';
import { answerWords, isOpen, readAnswer, readCard } from './card.ts';

const today = '2026-03-10';
const typed = {
  words: 'Can you help?\n\n We meet in May. ',
  until: '20 March 2026',
  groups: 'a',
  people: ['b', 'c'],
};

it('a card is read, empty lines apart', () => {
  expect(readCard(typed, today)).toEqual({
    ok: true,
    value: {
      words: 'Can you help?\nWe meet in May.',
      until: '2026-03-20',
      groups: ['a'],
      people: ['b', 'c'],
    },
  });
});

it.each([
  [{ words: ' \n ' }, 'words', 'Write the card first.'],
  [{ words: 'a\nb\nc\nd\ne' }, 'words', 'A card has 4 lines at most. This one has 5.'],
  [{ words: 'x'.repeat(121) }, 'words', 'A line has 120 letters at most. One of yours has 121 letters.'],
  [{ until: '' }, 'until', 'Give the last day to answer: today or later.'],
  [{ until: '9 March 2026' }, 'until', 'Give the last day to answer: today or later.'],
  [{ groups: [], people: [] }, 'groups', 'Choose a group, or some young people.'],
])('%j is refused beside its field', (changed, field, text) => {
  expect(readCard({ ...typed, ...changed }, today)).toEqual({ ok: false, reason: { field, text } });
});

it.each([
  ['yes', true],
  ['maybe', true],
  ['', false],
  ['toString', false],
])('“%s” is an answer: %s', (answer, read) => {
  expect(readAnswer({ answer }).ok).toBe(read);
});

it.each([
  ['2026-03-09', false],
  ['2026-03-10', true],
  ['2026-03-11', true],
])('a card until %s can be answered: %s', (until, open) => {
  expect(isOpen({ until }, today)).toBe(open);
});

it('answers are counted', () => {
  expect(answerWords(['yes', null, 'no', 'yes'])).toBe('2 yes, 1 no, 0 maybe, 1 has not answered yet');
});
