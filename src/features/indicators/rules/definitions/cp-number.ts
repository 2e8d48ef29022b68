import type { Definition } from '../definition.ts';

export const cpNumber: Definition = {
  code: 'cp_number',
  name: 'Child protection plans',
  question: 'How many of us have a plan to keep us safe?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'had a child protection plan', many: 'had a child protection plan' },
    ours: { one: 'had a plan to keep safe', many: 'had a plan to keep us safe' },
  },
  numerator: 'Children with an open child protection plan',
  denominator: null,
  who: 'Children whose plan began on or before the day and had not ended by its end, each once',
  unit: 'number',
  polarity: 'neither',
  decimals: 0,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Children Act 1989, section 47; Working Together to Safeguard Children; children in need census',
  statutory: true,
  versions: [
    { version: 1, from: '2015-04-01', ways: [{ needs: ['CpPlans'], from: 'plans', numerator: 'protected' }] },
  ],
};
