import type { Definition } from '../definition.ts';

export const initialHealthAssessment: Definition = {
  code: 'initial_health_assessment',
  name: 'First health check in time',
  question: 'Did we see a doctor soon after coming into care?',
  wording: {
    who: { one: 'child who came into care', many: 'children who came into care' },
    did: { one: 'had the first health check in time', many: 'had the first health check in time' },
    ours: { one: 'had the first health check on time', many: 'had the first health check on time' },
    us: 'of us who came into care',
  },
  numerator: 'First health assessments held within 20 working days of coming into care',
  denominator: 'Children who came into care and whose 20 working days ended, since 1 April',
  who: 'Every start of care since 1 April; short breaks left out',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'since 1 April',
  source:
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7; Promoting the health and wellbeing of looked-after children (2015)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        {
          needs: ['Episodes', 'HealthChecks'],
          from: 'events',
          numerator: 'assessed_in_time',
          denominator: 'assessment_due',
        },
      ],
    },
  ],
};
