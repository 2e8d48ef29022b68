import { expect, it } from 'vitest';
import { inOrderOfMatters, type Matter, matterWords } from './matters-arising.ts';

const today = '2026-03-10';
const matter = (what: string, due: string | null, closedOn: string | null = null): Matter => ({
  id: what,
  kind: 'action',
  what,
  ownerName: 'Sam Hill',
  due,
  closedOn,
  origin: 'item 3 on 4 February 2026',
  last: null,
});

it('puts the late ones first and what was closed last', () => {
  const ordered = inOrderOfMatters(
    [
      matter('closed lately', '2026-03-01', '2026-03-05'),
      matter('no date', null),
      matter('later', '2026-05-01'),
      matter('late', '2026-03-01'),
      matter('due today', '2026-03-10'),
      matter('very late', '2025-11-01'),
      matter('closed before', null, '2026-02-20'),
    ],
    today,
  );
  expect(ordered.map(({ what }) => what)).toEqual([
    'very late',
    'late',
    'due today',
    'later',
    'no date',
    'closed before',
    'closed lately',
  ]);
});

it('leaves the list that it was given as it is', () => {
  const given = [matter('later', '2026-05-01'), matter('late', '2026-03-01')];
  inOrderOfMatters(given, today);
  expect(given[0]?.what).toBe('later');
});

it.each([
  [
    matter('Write to the dentists', '2026-03-01'),
    'Late by 9 days. Action for Sam Hill: Write to the dentists. From: item 3 on 4 February 2026.',
  ],
  [
    {
      ...matter('Run a session on housing.', null),
      kind: 'promise' as const,
      last: { day: '2026-03-02', by: 'Sam Hill', words: 'A room is\nbooked.' },
    },
    'No date yet. Promise for Sam Hill: Run a session on housing. From: item 3 on 4 February 2026. 2 March 2026, Sam Hill: A room is booked.',
  ],
])('%# is told in words', (one, words) => {
  expect(matterWords(one, today)).toBe(words);
});
