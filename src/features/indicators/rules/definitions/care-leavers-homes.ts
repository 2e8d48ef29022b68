import type { Definition } from '../definition.ts';

export const careLeaversHomes: Definition = {
  code: 'care_leavers_homes',
  name: 'Care leavers with three or more homes since leaving care',
  question: 'How many of us who left care have had to move again and again?',
  wording: {
    who: { one: 'care leaver', many: 'care leavers' },
    did: {
      one: 'had had three or more homes since leaving care',
      many: 'had had three or more homes since leaving care',
    },
    ours: { one: 'had three or more homes', many: 'had three or more homes' },
    us: 'of us who left care',
  },
  numerator: 'Care leavers who have had three or more homes since they left care',
  denominator: 'Care leavers whose number of homes is known',
  who: 'Care leavers aged 16 to 25 as last noted by the day; eligible children, who are still in care, are left out',
  unit: 'percentage',
  polarity: 'lower',
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
        {
          needs: ['CareLeavers'],
          from: 'care-leavers',
          numerator: 'three_homes',
          denominator: 'homes_known',
        },
      ],
    },
  ],
};
