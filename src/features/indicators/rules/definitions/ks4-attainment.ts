import type { Definition } from '../definition.ts';

export const ks4Attainment: Definition = {
  code: 'ks4_attainment',
  name: 'Grade 4 or above in English and mathematics',
  question: 'How many of us passed English and maths at 16?',
  wording: {
    who: { one: 'pupil', many: 'pupils' },
    did: {
      one: 'had grade 4 or above in English and mathematics',
      many: 'had grade 4 or above in English and mathematics',
    },
    ours: { one: 'passed English and maths', many: 'passed English and maths' },
    us: 'of us who finished Year 11',
  },
  numerator: 'Pupils with grade 4 or above in English and mathematics',
  denominator: 'Pupils at the end of key stage 4 looked after for twelve months or more',
  who: 'Pupils looked after for twelve months at 31 March of the school year',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 0,
  frequency: 'yearly',
  over: 'the year',
  source:
    'Promoting the education of looked-after and previously looked-after children (2018); figures of the virtual school',
  statutory: false,
  versions: [{ version: 1, from: '2015-04-01', ways: [] }],
};
