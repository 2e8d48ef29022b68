import type { JSX } from 'preact';
import { dateWords, momentWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import type { Waiting } from '../../../web/feature.ts';
import type { Site } from '../../../web/route.ts';
import type { Day } from '../day.ts';
import { type Coming, stateWords, whenAndWhere } from '../rules/next-meeting.ts';

/** Where the meeting is worked on, by the first of its tabs that this person has; null where they have none. */
const placeOf = (site: Site, { id }: Coming): string | null =>
  site.tabs[0]?.href.replace(':meeting', id) ?? null;

const MeetingName = ({ site, meeting }: { site: Site; meeting: Coming }) => {
  const place = placeOf(site, meeting);
  const name = `${meeting.body}${meeting.date === null ? '' : `, ${dateWords(meeting.date)}`}`;
  return place === null ? (
    <strong>{name}</strong>
  ) : (
    <a class="govuk-link govuk-!-font-weight-bold" href={place}>
      {name}
    </a>
  );
};

const Next = ({ site, day }: { site: Site; day: Day }) => {
  if (!day.hasRole)
    return (
      <p class="govuk-body-l">
        You hold no role at any board yet. Ask the clerk to add you to yours; until then you can read
        everything that is public.
      </p>
    );
  if (day.next === null)
    return <p class="govuk-body-l">No meeting has a date yet. You will see it here as soon as one has.</p>;
  const place = placeOf(site, day.next);
  return (
    <div class="hearth-next">
      <p class="govuk-body-l">
        Your next meeting is <strong>{whenAndWhere(day.next)}</strong>
      </p>
      <p class="govuk-body">
        {day.next.body} – {stateWords(day.next, day.today)}.
      </p>
      {place !== null && <Button text="Go to the meeting" href={place} />}
    </div>
  );
};

const Line = ({ waiting }: { waiting: Waiting }) => (
  <li class="hearth-waiting">
    <p class="govuk-body">
      {waiting.text} <span class="hearth-quiet">since {dateWords(waiting.since)}</span>
    </p>
    <Button text={waiting.verb} href={waiting.href} classes="govuk-button--secondary" />
  </li>
);

/** A person's day on one screen of a phone. */
export const todayView = (site: Site, day: Day): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">Today</h1>
    <Next site={site} day={day} />
    <h2 class="govuk-heading-m">Waiting for you</h2>
    {day.waiting.length === 0 ? (
      <p class="govuk-body">Nothing waits for you.</p>
    ) : (
      <ul class="hearth-list">
        {day.waiting.map((waiting) => (
          <Line key={waiting.href} waiting={waiting} />
        ))}
      </ul>
    )}
    <h2 class="govuk-heading-m">What changed since {momentWords(day.since)}</h2>
    {day.news.length === 0 ? (
      <p class="govuk-body">Nothing at your boards.</p>
    ) : (
      <ul class="hearth-list">
        {day.news.map(({ meeting, words }) => (
          <li key={meeting.id}>
            <MeetingName site={site} meeting={meeting} />
            <p class="govuk-body-s hearth-quiet">{words}</p>
          </li>
        ))}
      </ul>
    )}
  </>
);
