import type { Definition } from '../definition.ts';

export const cinRate: Definition = {
  code: 'cin_rate',
  name: 'Children in need plans for every 10,000 children',
  question: 'Of every 10,000 children here, how many have a plan because they need help?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'had a plan because of needing help', many: 'had a plan because they needed help' },
    ours: { one: 'had a plan because of needing help', many: 'had a plan because they needed help' },
  },
  numerator: 'Children with an open child in need plan',
  denominator: 'Children under 18 who live in the area (estimate of the last mid-year)',
  who: 'Children whose plan began on or before the day and had not ended by its end, each once',
  unit: 'rate',
  polarity: 'neither',
  decimals: 1,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Children Act 1989, section 17; children in need census',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        { needs: ['CinPlans', 'Population'], from: 'plans', numerator: 'in_need', denominator: 'under_18' },
      ],
    },
  ],
};
