import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, longDateWords, nearWords, timeWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { DatedMeeting } from '../queries.ts';
import { Done } from './form.view.tsx';

type Off = { name: string; firstDay: string; lastDay: string };

export type BoardCalendarModel = {
  board: { id: string; name: string };
  today: string;
  coming: DatedMeeting[];
  over: DatedMeeting[];
  off: Off[];
  usual: string;
  keeps: boolean;
  done: string | null;
};

/** Meetings as a list, each with what is special about it. */
const MeetingDates = ({ meetings, today }: { meetings: DatedMeeting[]; today: string }): JSX.Element => (
  <ul class="hearth-list">
    {meetings.map(({ id, date, time, venue, kind, arrangement }) => (
      <li key={id}>
        <a class="govuk-link govuk-!-font-weight-bold" href={`/board/meetings/${id}`}>
          {longDateWords(date)}
        </a>{' '}
        {arrangement.cancelled && <Tag text="Cancelled" classes="govuk-tag--red" />}
        {kind === 'takeover' && <Tag text="Takeover" classes="govuk-tag--purple" />}
        {kind === 'special' && <Tag text="Special" classes="govuk-tag--blue" />}
        <p class="govuk-body-s hearth-quiet">
          {[time && timeWords(time), venue, nearWords(date, today)].filter(Boolean).join(' · ')}
        </p>
      </li>
    ))}
  </ul>
);

const DaysOff = ({ off }: { off: Off[] }) => (
  <Details summaryText="Days on which nobody meets">
    <ul class="govuk-list">
      {off.map(({ name, firstDay, lastDay }) => (
        <li>
          {firstDay === lastDay ? dateWords(firstDay) : `${dateWords(firstDay)} to ${dateWords(lastDay)}`}:{' '}
          {name}
        </li>
      ))}
    </ul>
  </Details>
);

const Ways = ({ board, keeps }: { board: { id: string }; keeps: boolean }) => (
  <ul class="hearth-ways govuk-body">
    <li>
      <a class="govuk-link" href={`/boards/${board.id}/plan`}>
        Forward plan
      </a>
    </li>
    <li>
      <a class="govuk-link" href={`/boards/${board.id}/visits`}>
        Visits
      </a>
    </li>
    <li>
      <a class="govuk-link" href="/account/calendar">
        Put it on your phone
      </a>
    </li>
    {keeps && (
      <>
        <li>
          <a class="govuk-link" href={`/boards/${board.id}/calendar/settings`}>
            Usual day and deadlines
          </a>
        </li>
        <li>
          <a class="govuk-link" href={`/boards/${board.id}/calendar/closed`}>
            School holidays and elections
          </a>
        </li>
      </>
    )}
  </ul>
);

/** The year of a board: its meetings to come and those that are over. */
export const boardCalendarView = (model: BoardCalendarModel): JSX.Element => (
  <>
    <Breadcrumbs items={[{ text: 'Calendar', href: '/calendar' }, { text: model.board.name }]} />
    <Done text={model.done} />
    <span class="govuk-caption-l">{model.board.name}</span>
    <h1 class="govuk-heading-l">Calendar</h1>
    <Ways board={model.board} keeps={model.keeps} />
    <h2 class="govuk-heading-m">Meetings to come</h2>
    <p class="govuk-body">The board usually meets on {model.usual}.</p>
    {model.coming.length === 0 ? (
      <p class="govuk-body">
        No meeting is in the calendar.{' '}
        {model.keeps
          ? 'Propose a year of meetings, look at each date, and accept them.'
          : 'The clerk puts them in.'}
      </p>
    ) : (
      <MeetingDates meetings={model.coming} today={model.today} />
    )}
    {model.keeps && (
      <Button href={`/boards/${model.board.id}/calendar/propose`} text="Propose a year of meetings" />
    )}
    <DaysOff off={model.off} />
    {model.over.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Over ({counted(model.over.length, 'meeting')} in the last year)</h2>
        <MeetingDates meetings={model.over} today={model.today} />
      </>
    )}
  </>
);

export type MyCalendarModel = {
  today: string;
  boards: { id: string; name: string; next: DatedMeeting[] }[];
};

/** The boards that the reader has a part in, each with its next meetings. */
export const myCalendarView = ({ boards, today }: MyCalendarModel): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Calendar</h1>
    {boards.length === 0 && (
      <p class="govuk-body">You have no part in a board yet. Ask the clerk to give you a role.</p>
    )}
    {boards.map(({ id, name, next }) => (
      <section key={id} aria-labelledby={`board-${id}`}>
        <h2 class="govuk-heading-m" id={`board-${id}`}>
          {name}
        </h2>
        {next.length === 0 ? (
          <p class="govuk-body">No meeting is in the calendar.</p>
        ) : (
          <MeetingDates meetings={next} today={today} />
        )}
        <Ways board={{ id }} keeps={false} />
        <p class="govuk-body">
          <a class="govuk-link" href={`/boards/${id}/calendar`}>
            The whole calendar of the {name}
          </a>
        </p>
      </section>
    ))}
  </>
);
