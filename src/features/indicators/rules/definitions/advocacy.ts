import type { Definition } from '../definition.ts';

export const advocacy: Definition = {
  code: 'advocacy',
  name: 'Children who had an advocate',
  question: 'How many of us had an advocate to help us be heard?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'was helped by an advocate', many: 'were helped by an advocate' },
    ours: { one: 'had an advocate', many: 'had an advocate' },
  },
  numerator: 'Children who were helped by an advocate',
  denominator: null,
  who: 'Children in our care and care leavers',
  unit: 'number',
  polarity: 'neither',
  decimals: 0,
  frequency: 'quarterly',
  over: 'since 1 April',
  source: 'Children Act 1989, section 26A; figures of the advocacy service',
  statutory: false,
  versions: [{ version: 1, from: '2015-04-01', ways: [] }],
};
