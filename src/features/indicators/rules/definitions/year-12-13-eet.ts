import type { Definition } from '../definition.ts';

export const year1213Eet: Definition = {
  code: 'year_12_13_eet',
  name: 'In education, employment or training in Years 12 and 13',
  question: 'How many of us aged 16 to 18 are learning or working?',
  wording: {
    who: { one: 'young person', many: 'young people' },
    did: {
      one: 'in Years 12 and 13 was in education, employment or training',
      many: 'in Years 12 and 13 were in education, employment or training',
    },
    ours: { one: 'was learning or working', many: 'were learning or working' },
    us: 'of us in Years 12 and 13',
  },
  numerator: 'Young people in education, employment or training',
  denominator: 'Young people in our care in school years 12 and 13',
  who: 'As the virtual school counts them',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'termly',
  over: 'on the day',
  source:
    'Promoting the education of looked-after and previously looked-after children (2018); figures of the virtual school',
  statutory: false,
  versions: [{ version: 1, from: '2015-04-01', ways: [] }],
};
