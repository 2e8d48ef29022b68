import type { Definition } from '../definition.ts';

export const statementsSent: Definition = {
  code: 'statements_sent',
  name: 'Statements sent by young people',
  question: 'How many of us told the council what we think before our review?',
  wording: {
    who: { one: 'statement', many: 'statements' },
    did: { one: 'was sent since 1 April', many: 'were sent since 1 April' },
    ours: { one: 'sent a statement since 1 April', many: 'sent a statement since 1 April' },
  },
  numerator: 'Statements or forms sent by children before their reviews',
  denominator: null,
  who: 'Children in our care',
  unit: 'number',
  polarity: 'higher',
  decimals: 0,
  frequency: 'monthly',
  over: 'since 1 April',
  source: 'Figures of the participation service',
  statutory: false,
  versions: [{ version: 1, from: '2015-04-01', ways: [] }],
};
