import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { WarningText } from '../../../web/components/warning-text.tsx';
import type { PriorityLead } from '../posts-queries.ts';
import { covers } from '../rules/period.ts';
import { type Capacity, capacities, capacityWords, officeWords } from '../rules/words.ts';
import type { OfficeTenure, Seat, SeatTenure } from '../seats-queries.ts';
import { type AtBoard, BoardFrame } from './frame.view.tsx';

type Model = AtBoard & {
  seats: Seat[];
  offices: OfficeTenure[];
  leads: PriorityLead[];
  /** Members who are in the Cabinet by now. */
  clashes: { name: string; seatId: string }[];
  today: string;
  done: string | null;
};

/** "since 1 May 2025", "until 1 May 2026", "from 1 May 2026". */
export const holdingWords = ({ from, to }: SeatTenure | OfficeTenure, today: string): string => {
  const begins = from > today ? `from ${dateWords(from)}` : `since ${dateWords(from)}`;
  return to === null ? begins : `${begins}, until ${dateWords(to)}`;
};

const SeatLine = ({ seat, today, home }: { seat: Seat; today: string; home: string }): JSX.Element => {
  const holder = seat.tenures.find((one) => covers(one, today));
  const coming = seat.tenures.find((one) => one.from > today);
  return (
    <li>
      <a class="govuk-link govuk-!-font-weight-bold" href={`${home}/seats/${seat.id}`}>
        {seat.name}
      </a>
      {seat.speaksFor && <span class="hearth-quiet"> speaks for {seat.speaksFor}</span>}
      <p class="govuk-body">
        {holder ? (
          <>
            {holder.personName}, {holdingWords(holder, today)}. Appointed by {holder.appointedBy}.
          </>
        ) : (
          <>
            <Tag text="Vacant" classes="govuk-tag--yellow" /> A replacement is being sought.
          </>
        )}
        {coming && ` Next: ${coming.personName}, ${holdingWords(coming, today)}.`}
      </p>
    </li>
  );
};

const titles: Record<Capacity, string> = {
  member: 'Members',
  'co-opted': 'Co-opted representatives',
  'in attendance': 'In attendance',
};

const SeatsOf = ({ capacity, model }: { capacity: Capacity; model: Model }): JSX.Element | null => {
  const seats = model.seats.filter((seat) => seat.capacity === capacity && seat.closedOn === null);
  if (seats.length === 0) return null;
  return (
    <section aria-labelledby={`seats-${capacity.replace(' ', '-')}`}>
      <h2 class="govuk-heading-m" id={`seats-${capacity.replace(' ', '-')}`}>
        {titles[capacity]} <span class="hearth-quiet">({counted(seats.length, 'seat')})</span>
      </h2>
      <ul class="hearth-list">
        {seats.map((seat) => (
          <SeatLine seat={seat} today={model.today} home={`/boards/${model.body.id}`} />
        ))}
      </ul>
    </section>
  );
};

const UndoOffice = ({ body, tenure }: { body: { id: string }; tenure: OfficeTenure }): JSX.Element => (
  <form action={`/boards/${body.id}/offices/${tenure.id}/undo`} method="post" class="hearth-inline">
    <button type="submit" class="hearth-link-button">
      Undo the ending of {tenure.personName} as {officeWords[tenure.office].toLowerCase()}
    </button>
  </form>
);

const Offices = ({ body, offices, today }: Model): JSX.Element => {
  const shown = offices.filter((one) => one.to === null || one.to >= today);
  const ended = offices.filter((one) => one.endedBecause !== null).slice(0, 5);
  return (
    <section aria-labelledby="offices">
      <h2 class="govuk-heading-m" id="offices">
        Offices
      </h2>
      {shown.length === 0 && (
        <p class="govuk-body">
          Nobody holds an office yet. Appoint the chair, the lead officer and the clerk.
        </p>
      )}
      <ul class="hearth-list">
        {shown.map((one) => (
          <li>
            <strong>{officeWords[one.office]}</strong>
            <p class="govuk-body">
              {one.personName}, {holdingWords(one, today)}. Appointed by {one.appointedBy}.{' '}
              {one.endedBecause === null && (
                <a class="govuk-link" href={`/boards/${body.id}/offices/${one.id}/end`}>
                  End
                  <span class="govuk-visually-hidden">
                    {' '}
                    {one.personName} as {officeWords[one.office].toLowerCase()}
                  </span>
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
      {ended.map((tenure) => (
        <UndoOffice body={body} tenure={tenure} />
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={`/boards/${body.id}/offices/new`}>
          Give somebody an office
        </a>
      </p>
    </section>
  );
};

const Leads = ({ body, leads, today }: Model): JSX.Element => {
  const shown = leads.filter((one) => covers(one, today));
  return (
    <section aria-labelledby="leads">
      <h2 class="govuk-heading-m" id="leads">
        Priority leads
      </h2>
      {shown.length === 0 ? (
        <p class="govuk-body">No member leads on a priority yet.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {shown.map((one) => (
            <li>
              {one.priority}: {one.personName}
            </li>
          ))}
        </ul>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`/boards/${body.id}/priorities`}>
          Change who leads on what
        </a>
      </p>
    </section>
  );
};

const Closed = ({ body, seats }: Model): JSX.Element | null => {
  const closed = seats.filter((seat) => seat.closedOn !== null);
  return closed.length === 0 ? null : (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{counted(closed.length, 'closed seat')}</span>
      </summary>
      <ul class="govuk-details__text govuk-list">
        {closed.map((seat) => (
          <li>
            <a class="govuk-link" href={`/boards/${body.id}/seats/${seat.id}`}>
              {seat.name}
            </a>{' '}
            {capacityWords[seat.capacity].toLowerCase()}, closed on {dateWords(seat.closedOn ?? '')}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The clerk's page of a board's seats, offices and priority leads. */
export const seatsView = (model: Model): JSX.Element => {
  const { body, seats, clashes, done } = model;
  return (
    <BoardFrame body={body} runs={true} active="Seats" heading={`Seats of the ${body.name}`} done={done}>
      {clashes.map(({ name, seatId }) => (
        <WarningText>
          No cabinet member may sit as a member: {name} is in the Cabinet.{' '}
          <a class="govuk-link" href={`/boards/${body.id}/seats/${seatId}`}>
            End their seat
          </a>
        </WarningText>
      ))}
      {seats.length === 0 && (
        <p class="govuk-body">
          There are no seats yet. Add one for each member, each co-opted partner and each officer who attends.
        </p>
      )}
      {capacities.map((capacity) => (
        <SeatsOf capacity={capacity} model={model} />
      ))}
      <Button text="Add a seat" href={`/boards/${body.id}/seats/new`} />
      <Closed {...model} />
      <Offices {...model} />
      <Leads {...model} />
    </BoardFrame>
  );
};
