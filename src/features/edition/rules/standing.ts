import { dateWords } from '../../../kernel/words-of-time.ts';
import { dueOn, dueWords } from './due.ts';
import { type Content, type Kind, saysTheSame } from './edition.ts';

type Shown = {
  content: Content;
  at: string;
  provisional: boolean;
  sentOn: string;
  correctedOn: string | null;
};

/** What the standing of a page is made of; `slug` is null until it was sent once, `shown` where nobody else sees it. */
type Page = { date: string; content: Content; slug: string | null; shown: Shown | null };

/** Whether what everybody reads is behind the page: other words, another day, or notes that were agreed since. */
export const isBehind = ({ date, content, shown }: Page, provisional: boolean): boolean =>
  shown === null ||
  shown.at !== date ||
  shown.provisional !== provisional ||
  !saysTheSame(shown.content, content);

/** Why the team should look at a page that is sent; null where it is right as it is. */
const whyLookAgain = (page: Page, shown: Shown): string | null => {
  if (shown.at !== page.date) return `the meeting has moved to ${dateWords(page.date)}`;
  return saysTheSame(shown.content, page.content) ? null : 'changed since: send it again to show that';
};

export type Standing = { state: 'to write' | 'written' | 'sent'; words: string; waits: boolean };

/** How the page of a meeting stands; `page` is null while nobody began it. */
export const standingOf = (
  { kind, date }: { kind: Kind; date: string },
  page: Page | null,
  today: string,
): Standing => {
  const due = dueWords(dueOn(kind, date), today);
  if (page === null) return { state: 'to write', words: `To write. ${due}`, waits: true };
  if (page.shown === null)
    return page.slug === null
      ? { state: 'written', words: `Written, not sent yet. ${due}`, waits: true }
      : { state: 'written', words: 'Taken off: nobody else sees it', waits: true };
  const again = whyLookAgain(page, page.shown);
  const { sentOn, correctedOn } = page.shown;
  const sent = `Sent on ${dateWords(sentOn)}${correctedOn === null ? '' : `, corrected on ${dateWords(correctedOn)}`}`;
  return { state: 'sent', words: again === null ? sent : `${sent}; ${again}`, waits: again !== null };
};
