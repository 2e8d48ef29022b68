import { describe, expect, it } from 'vitest';
import { mayAskBoard, suggestedQuestion } from './board-questions.ts';
import { monthEnds } from './month-ends.ts';

describe('a question for the Board', () => {
  it.each([
    ['Why?', 0, true],
    ['Why?', 2, true],
    ['Why?', 3, false],
    ['  ', 0, false],
  ])('“%s” beside %i others: %s', (words, open, allowed) => {
    expect(mayAskBoard({ words, open }).ok).toBe(allowed);
  });

  const steady = [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21];

  const upAndDown = [10, 40, 10, 40, 10, 40, 10, 40, 10, 40];

  const suggested = (values: readonly number[], doubted?: string) => {
    const ends = monthEnds('2026-02-28', values.length);
    const points = values.map((value, place) => ({
      at: ends[place] ?? '',
      value,
      ...(doubted && place === values.length - 1 && { doubted }),
    }));
    return suggestedQuestion({ points, unit: 'number', decimals: 0, polarity: 'neither', breaks: [] });
  };

  it.each([
    ['nothing of a steady series', steady, null],
    ['nothing of a few figures', [1, 40], null],
    ['what changed since when, of a rise', [...steady, 40], 'What changed in February 2026?'],
    ['what changed since when, of a fall', [...steady, 1], 'What changed in February 2026?'],
    ['what happened, of a time that is over', [10, 40, 200, ...upAndDown], 'What happened in April 2025?'],
    ['nothing where there is no figure', [], null],
  ])('that the figures raise asks %s', (_, values, question) => {
    expect(suggested(values)).toBe(question);
  });

  it('that the figures raise asks first whether a doubted figure is right', () => {
    expect(suggested([...steady, 40], 'It is exactly that of another indicator.')).toBe(
      'Is the figure of February 2026 right?',
    );
  });
});
