import type { Definition } from '../definition.ts';

export const careLeaversNotKnown: Definition = {
  code: 'care_leavers_not_known',
  name: 'Care leavers whose activity is not known',
  question: 'How many of us who left care have nobody who knows what we do?',
  wording: {
    who: { one: 'care leaver', many: 'care leavers' },
    did: { one: 'had no activity noted', many: 'had no activity noted' },
    ours: {
      one: 'had nobody at the council who knew what we do',
      many: 'had nobody at the council who knew what we do',
    },
    us: 'of us who left care',
  },
  numerator: 'Care leavers whose activity is not known',
  denominator: 'Care leavers',
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
          numerator: 'activity_not_known',
          denominator: 'care_leavers',
        },
        {
          needs: ['OC3'],
          from: 'care-leavers',
          numerator: 'activity_not_known',
          denominator: 'care_leavers',
          lastDayOnly: true,
        },
      ],
    },
  ],
};
