import type { Definition } from '../definition.ts';

export const careLeaversInTouch: Definition = {
  code: 'care_leavers_in_touch',
  name: 'Care leavers in touch with the council',
  question: 'How many of us who left care does the council still talk to?',
  wording: {
    who: { one: 'care leaver', many: 'care leavers' },
    did: { one: 'was in touch with the council', many: 'were in touch with the council' },
    ours: { one: 'was in touch with the council', many: 'were in touch with the council' },
    us: 'of us who left care',
  },
  numerator: 'Care leavers in touch, from July 2019 on within the last two months',
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
        { needs: ['CareLeavers'], from: 'care-leavers', numerator: 'in_touch', denominator: 'care_leavers' },
        {
          needs: ['OC3'],
          from: 'care-leavers',
          numerator: 'in_touch',
          denominator: 'care_leavers',
          lastDayOnly: true,
        },
      ],
    },
    {
      version: 2,
      from: '2019-07-01',
      change: 'counts a young person as in touch only where there was contact in the last two months',
      ways: [
        {
          needs: ['CareLeavers'],
          from: 'care-leavers',
          numerator: 'in_touch_two_months',
          denominator: 'care_leavers',
        },
        {
          needs: ['OC3'],
          from: 'care-leavers',
          numerator: 'in_touch',
          denominator: 'care_leavers',
          lastDayOnly: true,
        },
      ],
    },
  ],
};
