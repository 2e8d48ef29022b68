import { longDateWords, timeWords } from '../../../kernel/words-of-time.ts';

type When = { date: string; time: string | null };

/** "Wednesday 22 May 2019, 6pm". */
export const whenWords = ({ date, time }: When): string =>
  time ? `${longDateWords(date)}, ${timeWords(time)}` : longDateWords(date);

/** The same of a meeting whose date may not be known. */
export const titleOfMeeting = ({ date, time }: { date: string | null; time: string | null }): string =>
  date ? whenWords({ date, time }) : 'Date not known';

/** What a meeting is besides an ordinary one, in words; null for an ordinary one. */
export const kindWords = (kind: 'ordinary' | 'takeover' | 'special'): string | null =>
  ({ ordinary: null, takeover: 'Young people run this meeting', special: 'Special meeting' })[kind];

/** "Pages 11 to 16", "Page 4", or "Spoken report". */
export const pagesWords = (item: {
  pages: { from: number; to: number } | null;
  verbal: boolean;
}): string | null => {
  if (item.verbal) return 'Spoken report';
  if (!item.pages) return null;
  const { from, to } = item.pages;
  return from === to ? `Page ${from}` : `Pages ${from} to ${to}`;
};
