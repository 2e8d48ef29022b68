import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { nearWords, timeWords } from '../../../kernel/words-of-time.ts';
import type { ListedMeeting } from '../public-queries.ts';
import { kindWords, whenWords } from './meeting-words.ts';
import { SearchForm } from './search-form.tsx';

export type HomeModel = {
  authority: string;
  today: string;
  next: {
    body: string;
    date: string;
    time: string | null;
    venue: string | null;
    slug: string | null;
    cancelled: boolean;
  } | null;
  years: { year: number; meetings: number }[];
  meetings: ListedMeeting[];
};

const Next = ({ next, today }: { next: NonNullable<HomeModel['next']>; today: string }) => {
  const near = nearWords(next.date, today);
  return (
    <section class="hearth-next" aria-labelledby="next-meeting">
      <h2 class="govuk-heading-m" id="next-meeting">
        Next meeting{next.cancelled ? ': cancelled' : near && `: ${near}`}
      </h2>
      <p class="govuk-body-l">
        {next.slug ? (
          <a class="govuk-link" href={`/meetings/${next.slug}`}>
            {whenWords(next)}
          </a>
        ) : (
          whenWords(next)
        )}
      </p>
      <p class="govuk-body">
        {[next.body, next.venue].filter(Boolean).join(' · ')}
        {!next.slug && '. The agenda has not been published yet.'}
      </p>
    </section>
  );
};

/** Meetings as a list of links with the place and what is special about them. */
export const MeetingList = ({ meetings }: { meetings: ListedMeeting[] }): JSX.Element => (
  <ul class="hearth-list">
    {meetings.map((meeting) => (
      <li key={meeting.slug}>
        <a class="govuk-link govuk-!-font-weight-bold" href={`/meetings/${meeting.slug}`}>
          {whenWords({ date: meeting.date, time: null })}
        </a>
        <p class="govuk-body-s hearth-quiet">
          {[
            meeting.cancelled && 'Cancelled',
            meeting.time && timeWords(meeting.time),
            meeting.body,
            meeting.venue,
            kindWords(meeting.kind),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </li>
    ))}
  </ul>
);

/** Links to the years, with how many meetings each has. */
export const YearLinks = ({
  years,
  shown,
}: {
  years: HomeModel['years'];
  shown: number | null;
}): JSX.Element => (
  <nav aria-label="Meetings by year">
    <ul class="govuk-list">
      {years.map(({ year, meetings }) => (
        <li key={year}>
          {year === shown ? (
            <strong>{year}</strong>
          ) : (
            <a class="govuk-link" href={`/years/${year}`}>
              {year}
            </a>
          )}{' '}
          <span class="hearth-quiet">{counted(meetings, 'meeting')}</span>
        </li>
      ))}
    </ul>
  </nav>
);

/** The first page: the next meeting, search, and the meetings of the latest year. */
export const homeView = (model: HomeModel): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">Corporate Parenting in {model.authority}</h1>
    <p class="govuk-body-l">
      The council and its partners look after children in our care, and care leavers, as good parents would.
      Here you can see when the Board meets, what it talks about, what it decides and what came of it.
    </p>
    {model.next && <Next next={model.next} today={model.today} />}
    <SearchForm words="" />
    <p class="govuk-body">
      <a class="govuk-link" href="/performance">
        How we are doing: what the figures say
      </a>
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href="/our-plans">
        Our plans: what we will do, and how it goes
      </a>
    </p>
    {model.years.length === 0 ? (
      <p class="govuk-body">
        No meeting has been published yet. When the clerk publishes one, it will be here.
      </p>
    ) : (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h2 class="govuk-heading-m">Latest meetings</h2>
          <MeetingList meetings={model.meetings} />
        </div>
        <div class="govuk-grid-column-one-third">
          <h2 class="govuk-heading-s">By year</h2>
          <YearLinks years={model.years} shown={null} />
        </div>
      </div>
    )}
  </>
);
