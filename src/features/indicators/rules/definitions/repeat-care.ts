import type { Definition } from '../definition.ts';

export const repeatCare: Definition = {
  code: 'repeat_care',
  name: 'Coming into care again',
  question: 'How many of us came into care for a second time?',
  wording: {
    who: { one: 'child who came into care', many: 'children who came into care' },
    did: { one: 'had been in care before', many: 'had been in care before' },
    ours: { one: 'had been in care before', many: 'had been in care before' },
    us: 'of us who came into care',
  },
  numerator: 'Children who had started to be looked after before',
  denominator: 'Children who started to be looked after since 1 April, each once',
  who: 'Short breaks left out',
  unit: 'percentage',
  polarity: 'lower',
  decimals: 1,
  frequency: 'monthly',
  over: 'since 1 April',
  source: 'Local measure from the children looked after return (SSDA903)',
  statutory: false,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [{ needs: ['Episodes'], from: 'events', numerator: 'started_again', denominator: 'started' }],
    },
  ],
};
