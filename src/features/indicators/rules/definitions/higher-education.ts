import type { Definition } from '../definition.ts';

export const higherEducation: Definition = {
  code: 'higher_education',
  name: 'Care leavers in higher education',
  question: 'How many of us are at university?',
  wording: {
    who: { one: 'care leaver', many: 'care leavers' },
    did: { one: 'was in higher education', many: 'were in higher education' },
    ours: { one: 'was at university', many: 'were at university' },
  },
  numerator: 'Care leavers in higher education',
  denominator: null,
  who: 'Care leavers aged 18 to 25',
  unit: 'number',
  polarity: 'higher',
  decimals: 0,
  frequency: 'quarterly',
  over: 'on the day',
  source: 'Figures of the leaving care service',
  statutory: false,
  versions: [{ version: 1, from: '2015-04-01', ways: [] }],
};
