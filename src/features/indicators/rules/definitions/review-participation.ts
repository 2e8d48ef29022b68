import type { Definition } from '../definition.ts';

export const reviewParticipation: Definition = {
  code: 'review_participation',
  name: 'Taking part in our reviews',
  question: 'Did we get our say in the meetings about our plans?',
  wording: {
    who: { one: 'review', many: 'reviews' },
    did: { one: 'had the child’s own view', many: 'had the child’s own view' },
    ours: { one: 'had our own say', many: 'had our own say' },
    us: 'of our reviews',
  },
  numerator: 'Reviews in which the child gave a view, there or in another way (PN1, PN2, PN3, PN5, PN6)',
  denominator: 'Reviews held since 1 April of children aged four or over',
  who: 'Reviews with a code from PN1 to PN7',
  unit: 'percentage',
  polarity: 'higher',
  decimals: 1,
  frequency: 'monthly',
  over: 'since 1 April',
  source: 'Children Act 1989, section 22(4); children looked after return (SSDA903)',
  statutory: true,
  versions: [
    {
      version: 1,
      from: '2015-04-01',
      ways: [
        { needs: ['Episodes', 'Reviews'], from: 'events', numerator: 'took_part', denominator: 'reviewed' },
      ],
    },
  ],
};
