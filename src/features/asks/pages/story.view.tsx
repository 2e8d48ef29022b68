import type { JSX } from 'preact';
import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import type { PublicChange } from '../../indicators/index.ts';
import type { NextMeeting } from '../of-meetings.ts';
import type { YoungAsk } from '../queries.ts';
import { owesAnswer } from '../rules/standing.ts';
import type { TieKind } from '../rules/tie.ts';
import type { Story } from '../story.ts';

/** Who asked, and when. */
export const cameWords = ({ own, cameFrom, askedOn }: YoungAsk): string => {
  const who = cameFrom || own?.firstName || 'One of us';
  return `${who}, ${dateWords(askedOn)}`;
};

/** What is asked, in the words of whoever asked where they are shown. */
export const Words = ({ ask }: { ask: YoungAsk }): JSX.Element => (
  <blockquote class="hearth-said">
    {ask.own?.words ?? ask.ourWords}
    <footer class="hearth-quiet">{cameWords(ask)}</footer>
  </blockquote>
);

/** Who answers, and by when where an answer is owed. */
export const answerWords = ({ answerPost, answerDue, steps }: YoungAsk): string => {
  if (answerPost === '') return 'Nobody on the Board has it yet. We will say here who answers.';
  const due = answerDue !== null && owesAnswer(steps) ? ` by ${dateWords(answerDue)}` : '';
  return `${answerPost} answers${due}.`;
};

const kindWords: Readonly<Record<TieKind, string>> = {
  'agenda item': 'Talked about at a meeting',
  resolution: 'Decided at a meeting',
  action: 'Taken on by somebody',
  indicator: 'A number that we watch',
};

const changeWords = ({ before, now }: PublicChange): string => {
  const latest = `${monthWords(now.at)}: ${now.printed}`;
  if (before === null) return `${latest}. There is no number from before we asked.`;
  const moved =
    now.value === before.value
      ? 'It is the same.'
      : now.value > before.value
        ? 'It went up.'
        : 'It went down.';
  return `When we asked, ${monthWords(before.at)}: ${before.printed}. ${latest}. ${moved}`;
};

const Change = ({ changes, about }: { changes: PublicChange[]; about: string }) => {
  const change = changes.find(({ code }) => code === about);
  return <p class="govuk-body">{change ? changeWords(change) : 'Nobody has told us this number yet.'}</p>;
};

/** That no number of the Board shows it yet, and what there is instead. */
const NoNumber = ({ tied }: Pick<Story, 'tied'>) => (
  <p class="govuk-body">
    {tied.length === 0
      ? 'It has not led to anything yet that we can show. When it does, you find it here.'
      : 'No number that we watch shows this yet.'}
  </p>
);

const NextMeetingOfBoard = ({ next }: { next: NextMeeting | null }) =>
  next && (
    <p class="govuk-body">
      The Board meets next on{' '}
      <a class="govuk-link" href={next.href}>
        {dateWords(next.day)}
      </a>
      .
    </p>
  );

/** What an ask led to, each a link where there is a page of it, and when its board can take it further. */
export const LedTo = ({
  tied,
  changes,
  next,
}: Omit<Story, 'ask'> & { next: NextMeeting | null }): JSX.Element => (
  <section aria-labelledby="led-to">
    <h2 class="govuk-heading-m" id="led-to">
      What it led to
    </h2>
    <ul class="hearth-list">
      {tied.map(({ kind, about, label, href }) => (
        <li key={`${kind} ${about}`}>
          <p class="govuk-body">
            <span class="hearth-quiet">{kindWords[kind]}:</span>{' '}
            {href === null ? (
              label
            ) : (
              <a class="govuk-link" href={href}>
                {label}
              </a>
            )}
          </p>
          {kind === 'indicator' && <Change changes={changes} about={about} />}
        </li>
      ))}
    </ul>
    {changes.some(({ before }) => before !== null) && (
      <p class="govuk-body hearth-quiet">
        A number can change for many reasons. We show it so that we can ask about it.
      </p>
    )}
    {!tied.some(({ kind }) => kind === 'indicator') && <NoNumber tied={tied} />}
    <NextMeetingOfBoard next={next} />
  </section>
);
