import type { Definition } from '../definition.ts';

export const ni65: Definition = {
  code: 'ni65',
  name: 'Child protection plans for a second or later time',
  question: 'How many of us who got a safety plan had one before?',
  wording: {
    who: { one: 'plan that began', many: 'plans that began' },
    did: { one: 'was for a child who had had one before', many: 'were for children who had had one before' },
    ours: { one: 'had one before', many: 'had one before' },
    us: 'of us who got a safety plan',
  },
  numerator: 'Plans of children who had a plan before, at any time',
  denominator: 'Child protection plans that began since 1 April',
  who: 'Every plan that began since 1 April',
  unit: 'percentage',
  polarity: 'lower',
  decimals: 1,
  frequency: 'monthly',
  over: 'since 1 April',
  source: 'National Indicator 65; children in need census',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [{ needs: ['CpPlans'], from: 'plans', numerator: 'began_again', denominator: 'began' }],
    },
  ],
};
