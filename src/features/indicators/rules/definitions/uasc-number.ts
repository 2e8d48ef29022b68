import type { Definition } from '../definition.ts';

export const uascNumber: Definition = {
  code: 'uasc_number',
  name: 'Unaccompanied children seeking asylum',
  question: 'How many of us came to this country without our families?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: {
      one: 'in our care had come to this country alone',
      many: 'in our care had come to this country alone',
    },
    ours: { one: 'came to this country alone', many: 'came to this country alone' },
  },
  numerator: 'Children looked after who are unaccompanied children seeking asylum',
  denominator: null,
  who: 'Children looked after at the end of the day, each once; short breaks (legal status V3 and V4) left out',
  unit: 'number',
  polarity: 'neither',
  decimals: 0,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [{ needs: ['Episodes', 'UASC'], from: 'looked-after', numerator: 'unaccompanied' }],
    },
  ],
};
