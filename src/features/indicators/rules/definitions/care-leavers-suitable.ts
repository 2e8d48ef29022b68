import type { Definition } from '../definition.ts';

export const careLeaversSuitable: Definition = {
  code: 'care_leavers_suitable',
  name: 'Care leavers in a suitable home',
  question: 'How many of us who left care live in a good enough home?',
  wording: {
    who: { one: 'care leaver', many: 'care leavers' },
    did: { one: 'lived in a suitable home', many: 'lived in a suitable home' },
    ours: { one: 'had a good enough home', many: 'had a good enough home' },
    us: 'of us who left care',
  },
  numerator: 'Care leavers in suitable accommodation',
  denominator: 'Care leavers',
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
        { needs: ['CareLeavers'], from: 'care-leavers', numerator: 'suitable', denominator: 'care_leavers' },
        {
          needs: ['OC3'],
          from: 'care-leavers',
          numerator: 'suitable',
          denominator: 'care_leavers',
          lastDayOnly: true,
        },
      ],
    },
  ],
};
