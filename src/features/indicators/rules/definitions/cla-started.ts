import type { Definition } from '../definition.ts';

export const claStarted: Definition = {
  code: 'cla_started',
  name: 'Children who came into care',
  question: 'How many of us came into care this year?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'came into care since 1 April', many: 'came into care since 1 April' },
    ours: { one: 'came into care since 1 April', many: 'came into care since 1 April' },
  },
  numerator: 'Children who started to be looked after (reason for new episode S) since 1 April, each once',
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
    { version: 1, from: '2015-04-01', ways: [{ needs: ['Episodes'], from: 'events', numerator: 'started' }] },
  ],
};
