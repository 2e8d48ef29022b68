import type { Definition } from '../definition.ts';

export const careLeaversNotAvailable: Definition = {
  code: 'care_leavers_not_available',
  name: 'Care leavers not available for work',
  question: 'How many of us who left care cannot work or learn because of illness or a baby?',
  wording: {
    who: { one: 'care leaver', many: 'care leavers' },
    did: {
      one: 'could not work because of illness, disability or a child',
      many: 'could not work because of illness, disability or a child',
    },
    ours: {
      one: 'could not work because of illness or a baby',
      many: 'could not work because of illness or a baby',
    },
    us: 'of us who left care',
  },
  numerator:
    'Care leavers not in education, employment or training because of illness, disability, pregnancy or parenting',
  denominator: 'Care leavers',
  who: 'Care leavers aged 16 to 25 as last noted by the day; eligible children, who are still in care, are left out',
  unit: 'percentage',
  polarity: 'neither',
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
          numerator: 'not_available',
          denominator: 'care_leavers',
        },
        {
          needs: ['OC3'],
          from: 'care-leavers',
          numerator: 'not_available',
          denominator: 'care_leavers',
          lastDayOnly: true,
        },
      ],
    },
  ],
};
