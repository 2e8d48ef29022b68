import type { Definition } from '../definition.ts';

export const claCeased: Definition = {
  code: 'cla_ceased',
  name: 'Children who left care',
  question: 'How many of us left care this year?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'left care since 1 April', many: 'left care since 1 April' },
    ours: { one: 'left care since 1 April', many: 'left care since 1 April' },
  },
  numerator:
    'Children who ceased to be looked after (episode ended for a reason other than X1) since 1 April, each once',
  denominator: null,
  who: 'Short breaks left out',
  unit: 'number',
  polarity: 'neither',
  decimals: 0,
  frequency: 'monthly',
  over: 'since 1 April',
  source: 'Children looked after return (SSDA903)',
  statutory: true,
  versions: [
    { version: 1, from: '2015-04-01', ways: [{ needs: ['Episodes'], from: 'events', numerator: 'ceased' }] },
  ],
};
