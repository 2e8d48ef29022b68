import type { Definition } from '../definition.ts';

export const cinNumber: Definition = {
  code: 'cin_number',
  name: 'Children in need plans',
  question: 'How many of us have a plan because we need help?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'had a plan because of needing help', many: 'had a plan because they needed help' },
    ours: { one: 'had a plan because of needing help', many: 'had a plan because we needed help' },
  },
  numerator: 'Children with an open child in need plan',
  denominator: null,
  who: 'Children whose plan began on or before the day and had not ended by its end, each once',
  unit: 'number',
  polarity: 'neither',
  decimals: 0,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Children Act 1989, section 17; children in need census',
  statutory: true,
  versions: [
    { version: 1, from: '2015-04-01', ways: [{ needs: ['CinPlans'], from: 'plans', numerator: 'in_need' }] },
  ],
};
