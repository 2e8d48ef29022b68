import type { Definition } from '../definition.ts';

export const missingChildren: Definition = {
  code: 'missing_children',
  name: 'Children who went missing',
  question: 'How many of us went missing?',
  wording: {
    who: { one: 'child', many: 'children' },
    did: { one: 'went missing since 1 April', many: 'went missing since 1 April' },
    ours: { one: 'went missing since 1 April', many: 'went missing since 1 April' },
  },
  numerator: 'Children with a missing episode (M) since 1 April, each once',
  denominator: null,
  who: 'Away without leave (A) left out',
  unit: 'number',
  polarity: 'lower',
  decimals: 0,
  frequency: 'monthly',
  over: 'since 1 April',
  source:
    'Statutory guidance on children who run away or go missing from home or care (2014); children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [{ needs: ['Missing'], from: 'events', numerator: 'missing_children' }],
    },
  ],
};
