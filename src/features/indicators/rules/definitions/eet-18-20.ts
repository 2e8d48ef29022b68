import type { Definition } from '../definition.ts';

export const eet1820: Definition = {
  code: 'eet_18_20',
  name: 'Care leavers aged 18 to 20 in education, employment or training',
  question: 'How many of us aged 18 to 20 are learning or working?',
  numerator: 'Care leavers aged 18 to 20 in education, employment or training',
  denominator: 'Care leavers aged 18 to 20',
  who: 'As the leaving care service counts them',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Figures of the leaving care service',
  statutory: false,
  versions: [{ version: 1, from: '2015-04-01', ways: [] }],
};
