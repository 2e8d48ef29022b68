import { describe, expect, it } from 'vitest';
import { actionWords, minutesOfItem, resolutionsOf } from './minutes-of-item.ts';

const line = { who: null, due: null, leftRoom: null };
const lines = [
  { ...line, kind: 'resolution' as const, text: 'That the report be noted.' },
  { ...line, kind: 'feedback' as const, who: 'Table 1', text: 'More youth clubs\n\n- Bus passes' },
  { ...line, kind: 'declaration' as const, who: 'Alder', text: 'fosters a child', leftRoom: true },
  { ...line, kind: 'deferral' as const, text: 'The presenter was ill.' },
  { ...line, kind: 'resolution' as const, text: 'That a letter be written.' },
];

describe('the minutes of an item', () => {
  it('say everything in its order', () => {
    const votes = [{ question: 'Write the letter', words: 'For 5, against 4, abstained 0: carried.' }];
    expect(minutesOfItem('The Board talked.\n', lines, votes).split('\n')).toEqual([
      'Alder declared an interest: fosters a child. They left the room for this item.',
      'The Board talked.',
      'Table 1 fed back:',
      '- More youth clubs',
      '- Bus passes',
      'Vote on “Write the letter”. For 5, against 4, abstained 0: carried.',
      'This item was deferred: The presenter was ill.',
    ]);
  });

  it('are empty where nothing was said', () => {
    expect(minutesOfItem('', [], [])).toBe('');
  });

  it('keep resolutions apart, in order', () => {
    expect(resolutionsOf(lines)).toEqual(['That the report be noted.', 'That a letter be written.']);
  });

  it('say who does what by when', () => {
    const action = { who: 'Alder', text: 'write to the lantern makers', due: '2026-07-26' };
    expect(actionWords(action)).toBe('Alder: write to the lantern makers, by 26 July 2026');
    expect(actionWords({ ...action, due: null })).toBe('Alder: write to the lantern makers');
  });
});
