import { expect, it } from 'vitest';
import type { Block } from '../../../../kernel/paper.ts';
import { checkPaper } from './check-paper.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });

it('tells of each claim under which heading and in which paragraph it stands', () => {
  const blocks = [
    heading('Health'),
    paragraph('We asked every carer.'),
    paragraph('Of the 58 children, 49 (84%) saw a dentist.'),
    heading('Homes'),
    paragraph('There was an increase of 222% from 767 to 1,705.'),
  ];
  expect(checkPaper(blocks, []).map(({ verdict, expected, place }) => [verdict, expected, place])).toEqual([
    ['agrees', expect.anything(), { heading: 'Health', paragraph: 2 }],
    ['disagrees', '122%', { heading: 'Homes', paragraph: 1 }],
  ]);
});

it('holds a sentence against a figure that is known from elsewhere', () => {
  const known = {
    measure: ['Children in our care'],
    area: null,
    whole: true,
    period: '2026-02-28',
    value: 320,
    unit: 'count' as const,
    source: 'Hearth holds this figure',
  };
  const claims = checkPaper(
    [paragraph('The number of children looked after in February 2026 was 330.')],
    [known],
  );
  expect(claims.map(({ verdict, expected, found }) => [verdict, expected, found])).toEqual([
    ['disagrees', '320', '330'],
  ]);
});
