import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Table } from '../../../web/components/table.tsx';
import { episodeReasons, wordsOf } from '../code-words.ts';
import type { Child } from '../queries.ts';
import type { ChildRecord } from '../rules/child-record.ts';
import { dutyWords } from '../rules/duty-words.ts';
import { participations } from '../rules/record.ts';
import { doneWords } from '../rules/record-words.ts';
import type { TimetableLine } from '../rules/timetable/timetable.ts';
import { childPath } from './child-links.ts';
import { StatusTag } from './due.view.tsx';
import { homeWords, lawWords } from './episode-words.ts';

type Shown = { child: Child; why: string; record: ChildRecord };

const noTimetable = ({ child, record }: Pick<Shown, 'child' | 'record'>): string => {
  if (child.leftOn !== null) return 'Nothing is due: the child is not in our care.';
  return record.episodes.length === 0
    ? 'Nobody knows since when the child is in our care. Note where they live, and what is due follows from it.'
    : 'Nothing is due: by the episodes below the child is not in our care, or is 18.';
};

/** What is due to a child by when, and why: a checklist. */
export const TimetableTable = ({
  timetable,
  ...shown
}: Shown & { timetable: TimetableLine[] }): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">What is due</h2>
    {timetable.length === 0 ? (
      <p class="govuk-body">{noTimetable(shown)}</p>
    ) : (
      <section class="hearth-scroll" aria-label="What is due" tabindex={0}>
        <Table
          caption="What is due"
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          classes="govuk-table--small-text-until-tablet"
          head={[{ text: 'What and why' }, { text: 'How it stands' }, { text: 'By when' }]}
          rows={timetable.map(({ duty, due, status, basis }) => [
            {
              children: (
                <>
                  {dutyWords[duty]}
                  <span class="hearth-quiet hearth-due__why"> {basis}</span>
                </>
              ),
            },
            { children: <StatusTag status={status} /> },
            { text: due === null ? 'Not known' : dateWords(due) },
          ])}
        />
      </section>
    )}
  </>
);

/** What was done, the newest first, each with a way to take it back. */
export const DoneList = ({ child, why, record: { done, held } }: Shown): JSX.Element => {
  const entries = [
    ...done.map((one) => ({ ...one, words: doneWords[one.what] })),
    ...held.map(({ day, participation }) => ({
      day,
      what: null,
      by: participation === null ? '' : participations[participation],
      words: 'Review held',
    })),
  ].sort((one, other) => other.day.localeCompare(one.day));
  return (
    <>
      <h2 class="govuk-heading-m">What was done</h2>
      {entries.length === 0 && (
        <p class="govuk-body">Nothing is noted yet. “Note what was done” adds the first.</p>
      )}
      <ul class="hearth-list">
        {entries.map(({ day, what, by, words }) => (
          <li key={`${what} ${day}`}>
            <span class="govuk-body">
              {dateWords(day)}: {words}
            </span>
            {by !== '' && <span class="govuk-body hearth-quiet">, {by}</span>}{' '}
            {what !== null && (
              <form action={childPath(child, why, '/done/take-back')} method="post" class="hearth-inline">
                <input type="hidden" name="what" value={what} />
                <input type="hidden" name="day" value={day} />
                <button type="submit" class="hearth-link-button">
                  Take back<span class="govuk-visually-hidden"> {`${words} of ${dateWords(day)}`}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

/** Where a child lived and under what law, the newest first. */
export const HistoryList = ({ child, why, record: { episodes } }: Shown): JSX.Element | null =>
  episodes.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Homes and legal status</h2>
      <section class="hearth-scroll" aria-label="Homes and legal status" tabindex={0}>
        <Table
          caption="Homes and legal status"
          captionClasses="govuk-visually-hidden"
          classes="govuk-table--small-text-until-tablet"
          head={[
            { text: 'From' },
            { text: 'Until' },
            { text: 'Home' },
            { text: 'Legal status' },
            { text: 'Why' },
          ]}
          rows={episodes.toReversed().map((episode) => [
            { text: dateWords(episode.from), classes: 'hearth-due__day' },
            {
              text: episode.until === null ? 'now' : dateWords(episode.until),
              classes: 'hearth-due__day',
            },
            { text: homeWords(episode) },
            { text: lawWords(episode) },
            { text: wordsOf(episodeReasons, episode.reason) || 'Not known' },
          ])}
        />
      </section>
      {episodes.length > 1 && (
        <form action={childPath(child, why, '/moved/take-back')} method="post">
          <button type="submit" class="hearth-link-button">
            Take back the newest of these
          </button>
        </form>
      )}
    </>
  );
