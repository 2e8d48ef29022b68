import type { Definition } from '../definition.ts';

export const dentalCheck: Definition = {
  code: 'dental_check',
  name: 'Dental check up to date',
  question: 'How many of us saw a dentist in the last year?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'saw a dentist in the last year', many: 'saw a dentist in the last year' },
    ours: { one: 'saw a dentist in the last year', many: 'saw a dentist in the last year' },
  },
  numerator: 'Children whose teeth were checked in the last twelve months',
  denominator: 'Children looked after for twelve months or more',
  who: 'Children looked after for the whole of the last twelve months; short breaks left out',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'twelve months',
  source:
    'Promoting the health and wellbeing of looked-after children (2015); children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Episodes', 'HealthChecks'],
          from: 'looked-after',
          numerator: 'dental_checked',
          denominator: 'whole_year',
        },
        {
          needs: ['Episodes', 'OC2'],
          from: 'looked-after',
          numerator: 'told_teeth_checked',
          denominator: 'told_of_year',
          lastDayOnly: true,
        },
      ],
    },
  ],
};
