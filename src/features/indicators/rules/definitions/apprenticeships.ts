import type { Definition } from '../definition.ts';

export const apprenticeships: Definition = {
  code: 'apprenticeships',
  name: 'Care leavers in apprenticeships',
  question: 'How many of us are apprentices?',
  wording: {
    who: { one: 'care leaver', many: 'care leavers' },
    did: { one: 'was in an apprenticeship', many: 'were in an apprenticeship' },
    ours: { one: 'was an apprentice', many: 'were apprentices' },
  },
  numerator: 'Care leavers in an apprenticeship',
  denominator: null,
  who: 'Care leavers aged 16 to 25',
  unit: 'number',
  polarity: 'higher',
  decimals: 0,
  frequency: 'quarterly',
  over: 'on the day',
  source: 'Figures of the leaving care service',
  statutory: false,
  versions: [{ version: 1, from: '2015-04-01', ways: [] }],
};
