import type { Definition } from '../definition.ts';

export const ni66: Definition = {
  code: 'ni66',
  name: 'Reviews held in time',
  question: 'Were the meetings about our plans held on time?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'had every review in time', many: 'had every review in time' },
    ours: { one: 'had every review on time', many: 'had every review on time' },
  },
  numerator: 'Children whose every review since 1 April was held in time',
  denominator: 'Children looked after for 20 working days or more',
  who: 'The first review within 20 working days of coming into care, the second within three months, then every six months; short breaks left out',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'since 1 April',
  source:
    'National Indicator 66; Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Episodes', 'Reviews'],
          from: 'looked-after',
          numerator: 'reviews_on_time',
          denominator: 'review_due',
        },
      ],
    },
  ],
};
