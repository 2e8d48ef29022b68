import { Feed } from 'feed';
import { longDateWords } from '../../kernel/words-of-time.ts';
import type { Published } from './public-queries.ts';

const summaryOf = ({ meeting }: Published): string => {
  const decided = meeting.items.flatMap((item) => item.resolutions);
  const agenda = meeting.items.map((item) => item.title).join('; ');
  return decided.length > 0 ? `Resolved: ${decided.join(' ')}` : `Agenda: ${agenda || 'not published yet'}`;
};

/** What was published or changed, as an Atom feed (RFC 4287). `origin` is the site's address. */
export const newsOf = (authority: string, origin: string, published: Published[]): string => {
  const feed = new Feed({
    id: `${origin}/`,
    link: `${origin}/`,
    title: `Corporate Parenting, ${authority}`,
    copyright: authority,
    updated: published[0]?.updatedAt ?? new Date(0),
    feedLinks: { atom: `${origin}/feed.atom` },
    author: { name: authority },
  });
  for (const one of published) {
    const link = `${origin}/meetings/${one.meeting.slug}`;
    feed.addItem({
      id: link,
      link,
      title: `${one.meeting.body}, ${longDateWords(one.meeting.date)}`,
      date: one.updatedAt,
      published: one.firstPublishedAt,
      description: summaryOf(one),
    });
  }
  return feed.atom1();
};
