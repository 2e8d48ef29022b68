import type { Definition } from '../definition.ts';

export const careLeaversSameHome: Definition = {
  code: 'care_leavers_same_home',
  name: 'Care leavers in the same home for a year',
  question: 'How many of us who left care have lived in the same place for a year?',
  wording: {
    who: { one: 'care leaver', many: 'care leavers' },
    did: { one: 'had lived in the same home for a year', many: 'had lived in the same home for a year' },
    ours: { one: 'had lived in the same home for a year', many: 'had lived in the same home for a year' },
    us: 'of us who left care',
  },
  numerator: 'Care leavers who have lived in the same home for twelve months or more',
  denominator: 'Care leavers whose home and its beginning are known',
  who: 'Care leavers aged 16 to 25 as last noted by the day; eligible children, who are still in care, are left out',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Children Act 1989, sections 23A to 24B; children looked after return (OC3)',
  statutory: true,
  parts: 'also',
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        { needs: ['CareLeavers'], from: 'care-leavers', numerator: 'same_home', denominator: 'home_known' },
      ],
    },
  ],
};
