import type { Definition } from '../definition.ts';

export const cpAgain12Months: Definition = {
  code: 'cp_again_12_months',
  name: 'Child protection plans again within twelve months',
  question: 'How many of us needed a safety plan again within a year?',
  wording: {
    who: { one: 'plan that began', many: 'plans that began' },
    did: {
      one: 'was for a child whose last plan ended less than a year before',
      many: 'were for children whose last plan ended less than a year before',
    },
    ours: { one: 'had one less than a year before', many: 'had one less than a year before' },
    us: 'of us who got a safety plan',
  },
  numerator: 'Plans of children whose last plan ended in the twelve months before',
  denominator: 'Child protection plans that began since 1 April',
  who: 'Every plan that began since 1 April',
  unit: 'percentage',
  polarity: 'lower',
  decimals: 1,
  frequency: 'monthly',
  over: 'since 1 April',
  source: 'Local measure beside National Indicator 65',
  statutory: false,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        { needs: ['CpPlans'], from: 'plans', numerator: 'began_again_within_a_year', denominator: 'began' },
      ],
    },
  ],
};
