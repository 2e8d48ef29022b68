import type { Definition } from '../definition.ts';

export const claByPlacement: Definition = {
  code: 'cla_by_placement',
  name: 'Children in our care by kind of home',
  question: 'What kinds of homes do we live in?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'was in our care', many: 'were in our care' },
    ours: { one: 'was in care', many: 'were in care' },
  },
  numerator: 'Children looked after in each kind of home',
  denominator: null,
  who: 'Children looked after at the end of the day, each once; short breaks (legal status V3 and V4) left out',
  unit: 'number',
  polarity: 'neither',
  decimals: 0,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Children looked after return (SSDA903)',
  statutory: true,
  parts: 'only',
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [{ needs: ['Episodes'], from: 'by-home', numerator: 'looked_after' }],
    },
  ],
};
