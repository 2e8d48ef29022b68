import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { Child } from '../queries.ts';
import type { Done } from '../rules/child-record.ts';
import { doneWords } from '../rules/record-words.ts';
import { childPath } from './child-links.ts';

const saidWords = {
  added: 'The child is added.',
  changed: 'The changes are saved.',
  same: 'Nothing was changed.',
  given: 'The child is given to the reviewing officer below.',
  noted: 'It is noted, and what is due next is worked out anew.',
  'noted already': 'This was noted already for that day. Nothing was changed.',
  moved: 'It is noted, and what is due next is worked out anew.',
  'move taken back': 'It is taken back. What was before is open again.',
} as const;

/** What was just done to a child's line; something taken back can be put back. */
export type ChildNews = { said: keyof typeof saidWords } | { takenBack: Done } | null;

export const saidAbout = Object.keys(saidWords) as [keyof typeof saidWords, ...(keyof typeof saidWords)[]];

const PutBack = ({ child, why, takenBack }: { child: Child; why: string; takenBack: Done }) => (
  <form action={childPath(child, why, '/done')} method="post">
    <input type="hidden" name="what" value={takenBack.what} />
    {Object.entries({
      year: takenBack.day.slice(0, 4),
      month: takenBack.day.slice(5, 7),
      day: takenBack.day.slice(8),
    }).map(([part, value]) => (
      <input key={part} type="hidden" name={`done-${part}`} value={value} />
    ))}
    <input type="hidden" name="by" value={takenBack.by} />
    <input type="hidden" name="keep" value={takenBack.by} />
    <Button text="Put it back" classes="govuk-button--secondary" preventDoubleClick />
  </form>
);

/** Tells what was just done. */
export const ChildBanner = ({
  news,
  child,
  why,
}: {
  news: ChildNews;
  child: Child;
  why: string;
}): JSX.Element | null => {
  if (news === null) return null;
  if ('said' in news) return <NotificationBanner type="success" text={saidWords[news.said]} />;
  const { takenBack } = news;
  return (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">
        Taken back: {doneWords[takenBack.what]} of {dateWords(takenBack.day)}.
      </p>
      <PutBack child={child} why={why} takenBack={takenBack} />
    </NotificationBanner>
  );
};
