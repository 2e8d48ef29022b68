import type { Definition } from '../definition.ts';

export const pathwayPlan: Definition = {
  code: 'pathway_plan',
  name: 'Pathway plan up to date',
  question: 'How many of us who are 16 or 17 have a plan for leaving care?',
  wording: {
    who: { one: 'young person of 16 or 17', many: 'young people of 16 or 17' },
    did: { one: 'had an up to date pathway plan', many: 'had an up to date pathway plan' },
    ours: { one: 'had a plan for leaving care', many: 'had a plan for leaving care' },
    us: 'of us who are 16 or 17',
  },
  numerator: 'Young people with a pathway plan made or reviewed in the last six months',
  denominator: 'Young people looked after aged 16 and 17',
  who: 'Short breaks left out',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'on the day',
  source:
    'Children Act 1989, Schedule 2, paragraph 19B; Care Leavers (England) Regulations 2010, regulation 7',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Header', 'Episodes', 'PathwayPlans'],
          from: 'looked-after',
          numerator: 'pathway_planned',
          denominator: 'sixteen_or_over',
        },
      ],
    },
  ],
};
