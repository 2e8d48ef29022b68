import type { Definition } from '../definition.ts';

export const healthAssessment: Definition = {
  code: 'health_assessment',
  name: 'Health check up to date',
  question: 'How many of us have had our health check?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'had an up to date health check', many: 'had an up to date health check' },
    ours: { one: 'had a health check', many: 'had our health check' },
  },
  numerator:
    'Children whose last health assessment is not older than it may be: six months under five, twelve from five on',
  denominator: 'Children looked after for twelve months or more',
  who: 'Children looked after for the whole of the last twelve months; short breaks left out',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'twelve months',
  source:
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7; children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Header', 'Episodes', 'HealthChecks'],
          from: 'looked-after',
          numerator: 'health_assessed',
          denominator: 'whole_year',
        },
        {
          needs: ['Episodes', 'OC2'],
          from: 'looked-after',
          numerator: 'told_assessed',
          denominator: 'told_of_year',
          lastDayOnly: true,
        },
      ],
    },
  ],
};
