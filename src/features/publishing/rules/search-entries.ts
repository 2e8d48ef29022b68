import { blockText } from '../../../kernel/block-text.ts';
import type { Publication, PublicItem } from './public-meeting.ts';

/** One thing that search can find. `path` is its permanent address below the site's root. */
export type SearchEntry = {
  kind: 'meeting' | 'item' | 'paper';
  path: string;
  title: string;
  text: string;
  thread: string | null;
};

/** How much of a paper is searched: a tsvector may hold one megabyte of words. */
const longestText = 400_000;

const itemText = (item: PublicItem): string =>
  [
    item.purpose ?? '',
    ...item.presenters.map(({ name, service }) => [name, service].filter(Boolean).join(', ')),
    item.narrative,
    ...item.resolutions,
  ]
    .filter(Boolean)
    .join('\n');

/** Everything of a publication that search can find: the meeting, its items and its papers. */
export const searchEntries = ({ meeting, papers }: Publication): SearchEntry[] => {
  const root = `/meetings/${meeting.slug}`;
  const people = meeting.attendance.present.map(({ name, organisation }) => `${name} ${organisation ?? ''}`);
  return [
    {
      kind: 'meeting',
      path: root,
      title: meeting.body,
      text: [meeting.venue ?? '', ...people].join('\n'),
      thread: null,
    },
    ...meeting.items.map((item) => ({
      kind: 'item' as const,
      path: `${root}/items/${item.slug}`,
      title: item.title,
      text: itemText(item).slice(0, longestText),
      thread: item.thread,
    })),
    ...papers.map((paper) => ({
      kind: 'paper' as const,
      path: `${root}/papers/${paper.slug}`,
      title: paper.title,
      text: blockText(paper.content).slice(0, longestText),
      thread: null,
    })),
  ];
};
