import type { Definition } from '../definition.ts';

export const cpRate: Definition = {
  code: 'cp_rate',
  name: 'Child protection plans for every 10,000 children',
  question: 'Of every 10,000 children here, how many have a plan to keep them safe?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'had a child protection plan', many: 'had a child protection plan' },
    ours: { one: 'had a plan to keep safe', many: 'had a plan to keep them safe' },
  },
  numerator: 'Children with an open child protection plan',
  denominator: 'Children under 18 who live in the area (estimate of the last mid-year)',
  who: 'Children whose plan began on or before the day and had not ended by its end, each once',
  unit: 'rate',
  polarity: 'neither',
  decimals: 1,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Children Act 1989, section 47; children in need census',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        { needs: ['CpPlans', 'Population'], from: 'plans', numerator: 'protected', denominator: 'under_18' },
      ],
    },
  ],
};
