import type { Definition } from '../definition.ts';

export const complaints: Definition = {
  code: 'complaints',
  name: 'Complaints by children and young people',
  question: 'How many of us complained?',
  wording: {
    who: { one: 'complaint', many: 'complaints' },
    did: { one: 'was made since 1 April', many: 'were made since 1 April' },
    ours: { one: 'complained since 1 April', many: 'complained since 1 April' },
  },
  numerator: 'Complaints and other representations received',
  denominator: null,
  who: 'Children in our care and care leavers, or an advocate for them',
  unit: 'number',
  polarity: 'neither',
  decimals: 0,
  frequency: 'quarterly',
  over: 'since 1 April',
  source: 'Children Act 1989, section 26(3); yearly report on complaints',
  statutory: false,
  versions: [{ version: 1, from: '2015-04-01', ways: [] }],
};
