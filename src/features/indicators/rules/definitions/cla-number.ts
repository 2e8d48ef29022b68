import type { Definition } from '../definition.ts';

export const claNumber: Definition = {
  code: 'cla_number',
  name: 'Children in our care',
  question: 'How many of us are in care?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'was in our care', many: 'were in our care' },
    ours: { one: 'was in care', many: 'were in care' },
  },
  numerator: 'Children looked after',
  denominator: null,
  who: 'Children looked after at the end of the day, each once; short breaks (legal status V3 and V4) left out',
  unit: 'number',
  polarity: 'neither',
  decimals: 0,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Children Act 1989, section 22; children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [{ needs: ['Episodes'], from: 'looked-after', numerator: 'looked_after' }],
    },
  ],
};
