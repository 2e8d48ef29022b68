import type { Definition } from '../definition.ts';

export const ni63: Definition = {
  code: 'ni63',
  name: 'In the same home for two years',
  question: 'How many of us have been able to stay in the same home for two years?',
  wording: {
    who: { one: 'child who has long been in our care', many: 'children who have long been in our care' },
    did: {
      one: 'had lived in the same home for two years',
      many: 'had lived in the same home for two years',
    },
    ours: {
      one: 'had lived in the same home for two years',
      many: 'had lived in the same home for two years',
    },
    us: 'of us who have been in care for long',
  },
  numerator:
    'Children who have lived in the same home for two years or more, or with their adopters and in the home before together',
  denominator: 'Children under 16 who have been looked after for two and a half years or more',
  who: 'Under 16 on the day; temporary homes (T0 to T4) do not count as a move; short breaks left out',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'on the day',
  source: 'National Indicator 63; children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Header', 'Episodes'],
          from: 'looked-after',
          numerator: 'same_home',
          denominator: 'settled',
        },
      ],
    },
  ],
};
