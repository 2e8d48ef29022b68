import type { Definition } from '../definition.ts';

export const ni64: Definition = {
  code: 'ni64',
  name: 'Child protection plans that lasted two years or more',
  question: 'How many of our safety plans went on for two years or longer?',
  wording: {
    who: { one: 'plan that ended', many: 'plans that ended' },
    did: { one: 'had lasted two years or more', many: 'had lasted two years or more' },
    ours: {
      one: 'had a plan that lasted two years or more',
      many: 'had a plan that lasted two years or more',
    },
    us: 'of us whose safety plan ended',
  },
  numerator: 'Plans that lasted 730 days or more, the first and the last day counted',
  denominator: 'Child protection plans that ended since 1 April',
  who: 'Every plan that ended since 1 April',
  unit: 'percentage',
  polarity: 'lower',
  decimals: 1,
  frequency: 'monthly',
  over: 'since 1 April',
  source: 'National Indicator 64; children in need census',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [{ needs: ['CpPlans'], from: 'plans', numerator: 'ended_after_two_years', denominator: 'ended' }],
    },
  ],
};
