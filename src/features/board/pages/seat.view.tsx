import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { covers } from '../rules/period.ts';
import type { TypedDate } from '../rules/typed-date.ts';
import { capacityWords } from '../rules/words.ts';
import type { Seat, SeatTenure } from '../seats-queries.ts';
import { AppointerField, type Choosable, DateField, PersonField } from './fields.view.tsx';
import { type AtBoard, BoardFrame, type Problem } from './frame.view.tsx';
import { holdingWords } from './seats.view.tsx';

/** An appointment as typed. */
export type AppointForm = {
  person: string | null;
  supporter: string | null;
  from: TypedDate;
  to: TypedDate;
  appointedBy: string;
};

type Model = AtBoard & {
  seat: Seat;
  people: Choosable[];
  form: AppointForm;
  today: string;
  problems: Problem[];
  done: string | null;
};

const Held = ({
  body,
  tenure,
  today,
}: {
  body: { id: string };
  tenure: SeatTenure;
  today: string;
}): JSX.Element => {
  const home = `/boards/${body.id}/tenures/${tenure.id}`;
  const isOver = tenure.to !== null && tenure.to < today;
  return (
    <li>
      <strong>{tenure.personName}</strong>
      <p class="govuk-body">
        {isOver
          ? `From ${dateWords(tenure.from)} to ${dateWords(tenure.to ?? '')}`
          : `Sits ${holdingWords(tenure, today)}`}
        . Appointed by {tenure.appointedBy}.{tenure.endedBecause && ` Ended: ${tenure.endedBecause}.`}
      </p>
      {tenure.endedBecause === null && !isOver && (
        <a class="govuk-link" href={`${home}/end`}>
          End {tenure.personName}’s time in this seat
        </a>
      )}
      {tenure.endedBecause !== null && (
        <form action={`${home}/undo`} method="post" class="hearth-inline">
          <button type="submit" class="hearth-link-button">
            Undo: {tenure.personName} sits as before
          </button>
        </form>
      )}
    </li>
  );
};

const Appoint = ({ body, seat, people, form }: Model): JSX.Element => (
  <form action={`/boards/${body.id}/seats/${seat.id}`} method="post" noValidate>
    <h2 class="govuk-heading-m">Appoint somebody</h2>
    <PersonField name="person" label="Who" people={people} chosen={form.person} />
    <p class="govuk-body">
      <a class="govuk-link" href={`/boards/${body.id}/people/new?seat=${seat.id}`}>
        Somebody who is not in the list
      </a>
    </p>
    {seat.capacity !== 'in attendance' && (
      <PersonField
        name="supporter"
        label="Their supporter"
        hint="Only for a young person: the adult who stands beside them"
        people={people}
        chosen={form.supporter}
      />
    )}
    <DateField name="from" legend="First day" typed={form.from} />
    <DateField name="to" legend="Last day" hint="Leave it empty if it is not known yet" typed={form.to} />
    <AppointerField chosen={form.appointedBy} />
    <Button text="Appoint to this seat" preventDoubleClick />
  </form>
);

const Closed = ({ body, seat }: Model): JSX.Element => (
  <form action={`/boards/${body.id}/seats/${seat.id}/reopen`} method="post">
    <p class="govuk-body">This seat was closed on {dateWords(seat.closedOn ?? '')}.</p>
    <Button text="Open this seat again" preventDoubleClick />
  </form>
);

/** A seat: who holds and held it, and the form that appoints the next. */
export const seatView = (model: Model): JSX.Element => {
  const { body, seat, today, problems, done } = model;
  const holder = seat.tenures.find((one) => covers(one, today));
  return (
    <BoardFrame
      body={body}
      runs={true}
      active="Seats"
      heading={seat.name}
      above={{ text: 'Seats', href: `/boards/${body.id}/seats` }}
      problems={problems}
      done={done}
    >
      <p class="govuk-body">
        {capacityWords[seat.capacity]}
        {seat.speaksFor && `, speaks for ${seat.speaksFor}`}.{' '}
        {!holder && seat.closedOn === null && 'Vacant: a replacement is being sought. '}
        <a class="govuk-link" href={`/boards/${body.id}/seats/${seat.id}/change`}>
          Change<span class="govuk-visually-hidden"> this seat</span>
        </a>
      </p>
      {seat.tenures.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Who holds and held it</h2>
          <ul class="hearth-list">
            {seat.tenures.map((tenure) => (
              <Held body={body} tenure={tenure} today={today} />
            ))}
          </ul>
        </>
      )}
      {seat.closedOn === null ? <Appoint {...model} /> : <Closed {...model} />}
      {seat.closedOn === null && !holder && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/boards/${body.id}/seats/${seat.id}/close`}>
            Close this seat, it will not be filled
          </a>
        </p>
      )}
    </BoardFrame>
  );
};

/** Asks before a seat is closed. */
export const closeSeatView = ({
  body,
  seat,
  problems,
}: AtBoard & { seat: Seat; problems: Problem[] }): JSX.Element => (
  <BoardFrame
    body={body}
    runs={true}
    active="Seats"
    heading={`Close the seat “${seat.name}”?`}
    above={{ text: seat.name, href: `/boards/${body.id}/seats/${seat.id}` }}
    problems={problems}
  >
    <p class="govuk-body">
      It is no longer shown as vacant. Who held it stays readable. You can open it again.
    </p>
    <form action={`/boards/${body.id}/seats/${seat.id}/close`} method="post" class="govuk-button-group">
      <Button text="Close the seat" classes="govuk-button--warning" preventDoubleClick />
      <a class="govuk-link" href={`/boards/${body.id}/seats/${seat.id}`}>
        Keep it open
      </a>
    </form>
  </BoardFrame>
);
