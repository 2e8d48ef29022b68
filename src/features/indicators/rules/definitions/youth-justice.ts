import type { Definition } from '../definition.ts';

export const youthJustice: Definition = {
  code: 'youth_justice',
  name: 'Known to youth justice',
  question: 'How many of us got into trouble with the law?',
  wording: {
    who: { one: 'child of 10 or over', many: 'children of 10 or over' },
    did: { one: 'was convicted or cautioned in the year', many: 'were convicted or cautioned in the year' },
    ours: { one: 'got into trouble with the law', many: 'got into trouble with the law' },
    us: 'of us who are 10 or older',
  },
  numerator: 'Children convicted or given a youth caution in the year',
  denominator: 'Children aged 10 or over looked after for twelve months or more',
  who: 'Children looked after for the whole of the last twelve months; short breaks left out',
  unit: 'percentage',
  polarity: 'lower',
  decimals: 1,
  frequency: 'yearly',
  over: 'the year',
  source: 'Children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Header', 'Episodes', 'OC2'],
          from: 'looked-after',
          numerator: 'convicted',
          denominator: 'told_ten_or_over',
          lastDayOnly: true,
        },
      ],
    },
  ],
};
