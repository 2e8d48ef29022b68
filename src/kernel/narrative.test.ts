import { expect, it } from 'vitest';
import { narrativeBlocks } from './narrative.ts';

const said = (text: string) => ({ kind: 'paragraph', content: [{ text }] });

it('reads each line of a narrative as a paragraph, and lines with a dash as one list', () => {
  expect(narrativeBlocks('The Board heard:\n- homes\n- health\n\nThanks were given.')).toEqual([
    said('The Board heard:'),
    { kind: 'list', ordered: false, items: [[said('homes')], [said('health')]] },
    said('Thanks were given.'),
  ]);
});

it('has nothing for an item without minutes', () => {
  expect(narrativeBlocks('')).toEqual([]);
});
