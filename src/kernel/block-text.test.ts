import { expect, it } from 'vitest';
import { blockText } from './block-text.ts';
import type { Block } from './paper.ts';

const said = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });

it('reads every block of a paper as words', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: 'Homes' },
    { kind: 'paragraph', content: [{ text: 'Nine in ten ' }, { text: 'are settled.', strong: true }] },
    { kind: 'list', ordered: false, items: [[said('one')], [said('two'), said('three')]] },
    {
      kind: 'table',
      caption: 'Homes by area',
      header: [[{ text: 'Area' }]],
      rows: [[[{ text: 'North' }], [{ text: '12' }]]],
    },
    { kind: 'figure', sha256: '', mediaType: 'image/png', alt: 'A chart' },
    { kind: 'resolved', resolutions: [[{ text: 'That it be noted.' }]] },
  ];
  expect(blockText(blocks).split('\n')).toEqual([
    'Homes',
    'Nine in ten are settled.',
    'one',
    'two',
    'three',
    'Homes by area',
    'Area',
    'North 12',
    'A chart',
    'That it be noted.',
  ]);
});
