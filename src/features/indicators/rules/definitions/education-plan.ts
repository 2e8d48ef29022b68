import type { Definition } from '../definition.ts';

export const educationPlan: Definition = {
  code: 'education_plan',
  name: 'Education plan up to date',
  question: 'How many of us have a school plan that is up to date?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'had an up to date education plan', many: 'had an up to date education plan' },
    ours: { one: 'had a school plan that was up to date', many: 'had a school plan that was up to date' },
  },
  numerator: 'Children with a personal education plan from this term or the last one',
  denominator: 'Children looked after aged 4 to 17',
  who: 'Terms begin on 1 September, 1 January and 1 May; short breaks left out',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'on the day',
  source: 'Promoting the education of looked-after and previously looked-after children (2018)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Header', 'Episodes', 'EducationPlans'],
          from: 'looked-after',
          numerator: 'education_planned',
          denominator: 'of_school_age',
        },
      ],
    },
  ],
};
