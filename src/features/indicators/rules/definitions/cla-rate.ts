import type { Definition } from '../definition.ts';

export const claRate: Definition = {
  code: 'cla_rate',
  name: 'Children in our care for every 10,000 children',
  question: 'Of every 10,000 children here, how many are in care?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'was in our care', many: 'were in our care' },
    ours: { one: 'was in care', many: 'were in care' },
  },
  numerator: 'Children looked after',
  denominator: 'Children under 18 who live in the area (estimate of the last mid-year)',
  who: 'Children looked after at the end of the day, each once; short breaks (legal status V3 and V4) left out',
  unit: 'rate',
  polarity: 'neither',
  decimals: 1,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Children Act 1989, section 22; children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Episodes', 'Population'],
          from: 'looked-after',
          numerator: 'looked_after',
          denominator: 'under_18',
        },
      ],
    },
  ],
};
