import type { Definition } from '../definition.ts';

export const icpcInTime: Definition = {
  code: 'icpc_in_time',
  name: 'Initial child protection conferences held in time',
  question: 'Was our first meeting about keeping us safe held on time?',
  wording: {
    who: { one: 'initial conference that was due', many: 'initial conferences that were due' },
    did: { one: 'was held in time', many: 'were held in time' },
    ours: { one: 'was held in time', many: 'were held in time' },
    us: 'of the first meetings about keeping us safe',
  },
  numerator: 'Initial conferences held on or before the day on which they were due',
  denominator: 'Initial conferences that were due since 1 April',
  who: 'Initial conferences due on or before the day, held or not',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'since 1 April',
  source: 'Working Together to Safeguard Children (within 15 working days of the strategy discussion)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Conferences'],
          from: 'conferences',
          numerator: 'initials_in_time',
          denominator: 'initials_due',
        },
      ],
    },
  ],
};
