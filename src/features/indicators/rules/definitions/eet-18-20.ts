import type { Definition } from '../definition.ts';

export const eet1820: Definition = {
  code: 'eet_18_20',
  name: 'Care leavers aged 18 to 20 in education, employment or training',
  question: 'How many of us aged 18 to 20 are learning or working?',
  wording: {
    who: { one: 'care leaver', many: 'care leavers' },
    did: {
      one: 'aged 18 to 20 was in education, employment or training',
      many: 'aged 18 to 20 were in education, employment or training',
    },
    ours: { one: 'was learning or working', many: 'were learning or working' },
    us: 'of us who left care and are 18 to 20',
  },
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
