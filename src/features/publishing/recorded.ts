import type { Meeting, RecordedMeeting } from '../meetings/index.ts';
import type { PublishedMeeting } from './rules/published.ts';

const nowhere = { file: '', fromLine: 0, toLine: 0 };

/** A meeting as kept, in the shape that reading gives, so that both can be merged. */
export const asPublished = (meeting: RecordedMeeting): PublishedMeeting => {
  const { body, date, time, venue, kind, rescheduledFrom, attendance, membership, next, papers, items } =
    meeting;
  return {
    ...{ body, date, time, venue, kind, rescheduledFrom, attendance, membership, next },
    source: nowhere,
    items: items.map(({ id, exempt: _, ...item }) => ({
      ...item,
      papers: papers.filter((paper) => paper.itemId === id).map((paper) => paper.title),
    })),
  };
};

/** What reading gave, in the shape that is kept. */
export const asMeeting = ({ source: _, items, ...rest }: PublishedMeeting): Meeting => ({
  ...rest,
  items: items.map(({ papers: __, ...item }) => item),
});
