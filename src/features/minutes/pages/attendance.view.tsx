import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import type { Letter } from '../letters-queries.ts';
import { type Counts, type Manner, manners, type PersonRow } from '../rules/attendance.ts';
import { BoardLinks } from './board-links.view.tsx';
import type { NamedBody } from './with-meeting.tsx';

type AttendanceModel = {
  body: NamedBody;
  asked: { over: 'year' | 'three years'; sort: 'name' | 'least seen' };
  meetings: { id: string; date: string }[];
  people: PersonRow[];
  bodies: { body: string; counts: Counts }[];
  inARow: number;
  toWrite: PersonRow[];
  letters: Letter[];
  may: { write: boolean; set: boolean };
  error: FormError;
  done: string | null;
};

const mannerWords: Record<Manner, string> = {
  came: 'Came',
  remote: 'Joined online',
  'substitute sent': 'Sent somebody',
  apologies: 'Apologies',
  absent: 'No word',
};

const countCells = (counts: Counts) =>
  manners.map((manner) => ({ text: counts[manner], format: 'numeric' as const }));

const countHeads = manners.map((manner) => ({ text: mannerWords[manner], format: 'numeric' as const }));

const Scrolled = ({ name, children }: { name: string; children: JSX.Element }) => (
  <section class="hearth-scroll" tabindex={0} aria-label={name}>
    {children}
  </section>
);

const People = ({ people }: AttendanceModel) => (
  <Scrolled name="By person">
    <Table
      caption="By person"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      classes="govuk-table--small-text-until-tablet"
      head={[{ text: 'Name' }, ...countHeads]}
      rows={people.map(({ name, speaksFor, capacity, counts }) => [
        {
          text: `${name}${speaksFor ? `, ${speaksFor}` : ''}${capacity === 'co-opted' ? ' (co-opted)' : ''}`,
        },
        ...countCells(counts),
      ])}
    />
  </Scrolled>
);

const Bodies = ({ bodies }: AttendanceModel) => (
  <Scrolled name="By whom they speak for">
    <Table
      caption="By whom they speak for"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      classes="govuk-table--small-text-until-tablet"
      head={[{ text: 'For' }, ...countHeads]}
      rows={bodies.map(({ body, counts }) => [{ text: body }, ...countCells(counts)])}
    />
  </Scrolled>
);

const Meetings = ({ people, meetings }: AttendanceModel) => (
  <Scrolled name="Meeting by meeting">
    <Table
      caption="Meeting by meeting"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      classes="govuk-table--small-text-until-tablet"
      head={[{ text: 'Name' }, ...meetings.map(({ date }) => ({ text: dateWords(date) }))]}
      rows={people.map((person) => [
        { text: person.name },
        ...meetings.map(({ id }) => {
          const manner = person.manners.find(({ meetingId }) => meetingId === id)?.manner;
          return { text: manner ? mannerWords[manner] : 'No seat then' };
        }),
      ])}
    />
  </Scrolled>
);

const ToWrite = ({ body, toWrite, letters, inARow, may }: AttendanceModel) =>
  !may.write ? null : (
    <section aria-labelledby="to-write">
      <h2 class="govuk-heading-m" id="to-write">
        Away without a word
      </h2>
      {toWrite.length === 0 ? (
        <p class="govuk-body">
          Nobody has missed {counted(inARow, 'meeting')} in a row without sending word.
        </p>
      ) : (
        <ul class="hearth-list">
          {toWrite.map((person) => (
            <li key={person.personId}>
              <form action={`/boards/${body.id}/attendance/letters`} method="post">
                <p class="govuk-body">
                  <strong>{person.name}</strong> has missed the last {counted(person.inARow, 'meeting')}.
                </p>
                <input type="hidden" name="person" value={person.personId} />
                {letters
                  .filter(({ origin }) => origin.id === person.personId)
                  .map((letter) => (
                    <p class="govuk-body">
                      <a class="govuk-link" href={`/boards/${body.id}/letters/${letter.id}`}>
                        Letter of {dateWords(letter.sentOn ?? letter.draftedOn)}
                        {letter.sentOn ? ', sent' : ', not sent yet'}
                      </a>
                    </p>
                  ))}
                <button
                  class="hearth-link-button"
                  type="submit"
                  aria-label={`Draft the Chair's letter to ${person.name}`}
                >
                  Draft the Chair's letter
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );

const Rule = ({ body, inARow, error }: AttendanceModel) => (
  <form action={`/boards/${body.id}/attendance/rule`} method="post" noValidate>
    <Input
      name="inARow"
      label={{ text: 'The Chair writes after how many meetings in a row without a word' }}
      classes="govuk-input--width-2"
      inputmode="numeric"
      value={inARow}
      {...messageAt(error, 'inARow')}
    />
    <Button text="Save the rule" classes="govuk-button--secondary" preventDoubleClick />
  </form>
);

const Filters = ({ body, asked }: AttendanceModel) => (
  <form action={`/boards/${body.id}/attendance`} method="get" class="hearth-filters">
    <Select
      name="over"
      label={{ text: 'Over' }}
      items={[
        { value: 'year', text: 'The last year' },
        { value: 'three years', text: 'The last three years' },
      ]}
      value={asked.over}
    />
    <Select
      name="sort"
      label={{ text: 'Order' }}
      items={[
        { value: 'name', text: 'By name' },
        { value: 'least seen', text: 'Seen least first' },
      ]}
      value={asked.sort}
    />
    <Button text="Show these" classes="govuk-button--secondary" />
  </form>
);

/** Who came to the meetings of a board over time, and to whom the chair writes. */
export const attendanceView = (model: AttendanceModel): JSX.Element => (
  <>
    <FormErrors error={model.error} />
    {model.done && <NotificationBanner type="success" text={model.done} />}
    <span class="govuk-caption-l">{model.body.name}</span>
    <h1 class="govuk-heading-l">Attendance</h1>
    <BoardLinks boardId={model.body.id} here="attendance" />
    <Filters {...model} />
    <p class="govuk-body">
      {counted(model.people.length, 'person', 'people')} over {counted(model.meetings.length, 'meeting')}.
      Cancelled meetings are left out. Young people are never counted.
    </p>
    {model.people.length === 0 ? (
      <p class="govuk-body">
        No meeting with a list of who was there has been held in this time. Choose a longer one, or come back
        after the next meeting.
      </p>
    ) : (
      <>
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={`/boards/${model.body.id}/attendance.csv?${new URLSearchParams({ over: model.asked.over, sort: model.asked.sort })}`}
          >
            Save this for a spreadsheet
          </a>
        </p>
        <People {...model} />
        <Bodies {...model} />
        <Meetings {...model} />
      </>
    )}
    <ToWrite {...model} />
    {model.may.set && <Rule {...model} />}
  </>
);
