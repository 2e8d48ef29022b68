import type { Definition } from '../definition.ts';

export const ni67: Definition = {
  code: 'ni67',
  name: 'Child protection review conferences held in time',
  question: 'Were the meetings about keeping us safe held on time?',
  wording: {
    who: { one: 'review conference that was due', many: 'review conferences that were due' },
    did: { one: 'was held in time', many: 'were held in time' },
    ours: { one: 'was held in time', many: 'were held in time' },
    us: 'of the meetings about keeping us safe',
  },
  numerator: 'Review conferences held on or before the day on which they were due',
  denominator: 'Review conferences that were due since 1 April',
  who: 'Review conferences due on or before the day, held or not',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'since 1 April',
  source: 'National Indicator 67; Working Together to Safeguard Children (within three months, then six)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Conferences'],
          from: 'conferences',
          numerator: 'reviews_in_time',
          denominator: 'reviews_due',
        },
      ],
    },
  ],
};
