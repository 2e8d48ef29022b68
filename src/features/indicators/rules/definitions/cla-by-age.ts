import type { Definition } from '../definition.ts';

export const claByAge: Definition = {
  code: 'cla_by_age',
  name: 'Children in our care by age',
  question: 'How old are we?',
  numerator: 'Children looked after in each age band',
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
      ways: [{ needs: ['Header', 'Episodes'], from: 'by-age', numerator: 'looked_after' }],
    },
  ],
};
