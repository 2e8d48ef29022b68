import type { Definition } from '../definition.ts';

export const careLeaversNumber: Definition = {
  code: 'care_leavers_number',
  name: 'Care leavers',
  question: 'How many of us have left care?',
  wording: {
    who: { one: 'care leaver', many: 'care leavers' },
    did: { one: 'was supported', many: 'were supported' },
    ours: { one: 'left care', many: 'left care' },
  },
  numerator: 'Care leavers',
  denominator: null,
  who: 'Care leavers aged 16 to 25 as last noted by the day; eligible children, who are still in care, are left out',
  unit: 'number',
  polarity: 'neither',
  decimals: 0,
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
        { needs: ['CareLeavers'], from: 'care-leavers', numerator: 'care_leavers' },
        { needs: ['OC3'], from: 'care-leavers', numerator: 'care_leavers', lastDayOnly: true },
      ],
    },
  ],
};
