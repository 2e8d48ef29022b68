import type { Definition } from '../definition.ts';

export const careLeaversNeet: Definition = {
  code: 'care_leavers_neet',
  name: 'Care leavers not in education, employment or training',
  question: 'How many of us who left care are not learning or working?',
  wording: {
    who: { one: 'care leaver', many: 'care leavers' },
    did: {
      one: 'was not in education, employment or training',
      many: 'were not in education, employment or training',
    },
    ours: { one: 'was not learning or working', many: 'were not learning or working' },
    us: 'of us who left care',
  },
  numerator: 'Care leavers not in education, employment or training for whatever reason',
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
          numerator: 'not_engaged',
          denominator: 'care_leavers',
        },
        {
          needs: ['OC3'],
          from: 'care-leavers',
          numerator: 'not_engaged',
          denominator: 'care_leavers',
          lastDayOnly: true,
        },
      ],
    },
  ],
};
