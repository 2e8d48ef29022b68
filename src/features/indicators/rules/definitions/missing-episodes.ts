import type { Definition } from '../definition.ts';

export const missingEpisodes: Definition = {
  code: 'missing_episodes',
  name: 'Times when children went missing',
  question: 'How often did one of us go missing?',
  wording: {
    who: { one: 'time', many: 'times' },
    did: { one: 'since 1 April a child went missing', many: 'since 1 April a child went missing' },
    ours: { one: 'one of us went missing since 1 April', many: 'one of us went missing since 1 April' },
    us: 'times',
  },
  numerator: 'Missing episodes (M) that began since 1 April',
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
      ways: [{ needs: ['Missing'], from: 'events', numerator: 'missing_episodes' }],
    },
  ],
};
