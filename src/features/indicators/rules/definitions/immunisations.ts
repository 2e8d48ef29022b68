import type { Definition } from '../definition.ts';

export const immunisations: Definition = {
  code: 'immunisations',
  name: 'Vaccinations up to date',
  question: 'How many of us have had our jabs?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'had the vaccinations', many: 'had their vaccinations' },
    ours: { one: 'had the jabs', many: 'had our jabs' },
  },
  numerator: 'Children whose immunisations are up to date',
  denominator: 'Children looked after for twelve months or more',
  who: 'Children looked after for the whole of the last twelve months; short breaks left out',
  unit: 'percentage',
  polarity: 'higher',
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
          needs: ['Episodes', 'OC2'],
          from: 'looked-after',
          numerator: 'immunised',
          denominator: 'told_of_year',
          lastDayOnly: true,
        },
      ],
    },
  ],
};
