import type { Definition } from '../definition.ts';

export const sdqCompleted: Definition = {
  code: 'sdq_completed',
  name: 'Feelings questionnaire filled in',
  question: 'How many of us had the questionnaire about our feelings filled in?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: {
      one: 'had the feelings questionnaire filled in',
      many: 'had the feelings questionnaire filled in',
    },
    ours: {
      one: 'had the feelings questionnaire filled in',
      many: 'had the feelings questionnaire filled in',
    },
  },
  numerator: 'Children with a score in the Strengths and Difficulties Questionnaire',
  denominator: 'Children aged 4 to 16 looked after for twelve months or more',
  who: 'Children looked after for the whole of the last twelve months; short breaks left out',
  unit: 'percentage',
  polarity: 'higher',
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
          numerator: 'sdq_scored',
          denominator: 'told_four_to_sixteen',
          lastDayOnly: true,
        },
      ],
    },
  ],
};
