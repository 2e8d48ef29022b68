import { mayReview } from '../../reviews/index.ts';
import type { Family } from '../family.ts';
import { officerPicks } from '../queries.ts';
import { complimentFields, givers } from '../rules/compliment.ts';

export const compliments: Family = {
  path: '/quality/compliments',
  title: 'Compliments',
  one: 'compliment',
  above: [{ text: 'Audits and observations', href: '/quality' }],
  kinds: { compliment: complimentFields },
  kindWords: { compliment: 'Compliment' },
  managersKinds: [],
  everybodys: true,
  can: mayReview,
  empty: 'No compliment here. When somebody says that something was done well, add it.',
  links: [],
  picks: officerPicks,
  line: ({ content }) =>
    [
      givers[content.from as keyof typeof givers],
      `about ${content.post}`,
      content.quote === 'yes' ? 'may be quoted' : 'not to be quoted',
    ].join(', '),
};
