import type { Definition } from '../definition.ts';

export const sdqAverage: Definition = {
  code: 'sdq_average',
  name: 'Average score of the feelings questionnaire',
  question: 'How are we feeling, as far as a questionnaire can tell?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'scored', many: 'scored' },
    ours: { one: 'scored', many: 'scored' },
  },
  numerator: 'Sum of the scores in the Strengths and Difficulties Questionnaire (0 to 40, lower is better)',
  denominator: 'Children aged 4 to 16 looked after for twelve months or more who have a score',
  who: 'Children looked after for the whole of the last twelve months; short breaks left out',
  unit: 'average',
  polarity: 'lower',
  decimals: 1,
  frequency: 'yearly',
  over: 'the year',
  source: 'Children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Header', 'Episodes', 'OC2'],
          from: 'looked-after',
          numerator: 'sdq_sum',
          denominator: 'sdq_scored',
          lastDayOnly: true,
        },
      ],
    },
  ],
};
