import type { Definition } from '../definition.ts';

export const ks2Attainment: Definition = {
  code: 'ks2_attainment',
  name: 'Expected standard at the end of primary school',
  question: 'How many of us did as well as hoped at the end of primary school?',
  wording: {
    who: { one: 'pupil', many: 'pupils' },
    did: {
      one: 'reached the expected standard at the end of primary school',
      many: 'reached the expected standard at the end of primary school',
    },
    ours: {
      one: 'did as well as hoped at the end of primary school',
      many: 'did as well as hoped at the end of primary school',
    },
    us: 'of us who finished primary school',
  },
  numerator: 'Pupils who reached the expected standard in reading, writing and mathematics',
  denominator: 'Pupils at the end of key stage 2 looked after for twelve months or more',
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
