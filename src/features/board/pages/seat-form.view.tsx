import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { type Capacity, capacities, capacityWords } from '../rules/words.ts';
import { type AtBoard, BoardFrame, type Problem } from './frame.view.tsx';

/** A seat as typed. */
export type SeatForm = { name: string; capacity: string; speaksFor: string };

type Model = AtBoard & {
  /** The seat that is changed; null: a new one. Its capacity stays. */
  seat: { id: string } | null;
  form: SeatForm;
  problems: Problem[];
};

const hints: Record<Capacity, string> = {
  member: 'Votes, when appointed as the terms say',
  'co-opted': 'Speaks for a service or partner and does not vote',
  'in attendance': 'Advises and supports, such as the lead officer',
};

/** The form that adds a seat or changes its name. */
export const seatFormView = ({ body, runs, seat, form, problems }: Model): JSX.Element => (
  <BoardFrame
    body={body}
    runs={runs}
    active="Seats"
    heading={seat ? 'Change this seat' : 'Add a seat'}
    above={{ text: 'Seats', href: `/boards/${body.id}/seats` }}
    problems={problems}
  >
    <form
      action={seat ? `/boards/${body.id}/seats/${seat.id}/change` : `/boards/${body.id}/seats/new`}
      method="post"
      noValidate
    >
      <Input
        name="name"
        label={{ text: 'Name of the seat' }}
        hint={{ text: 'For example, Councillor of the largest group, or Designated nurse' }}
        value={form.name}
      />
      {!seat && (
        <Radios
          name="capacity"
          value={form.capacity}
          fieldset={{ legend: { text: 'In which capacity?', classes: 'govuk-fieldset__legend--s' } }}
          items={capacities.map((one) => ({
            value: one,
            text: capacityWords[one],
            hint: { text: hints[one] },
          }))}
        />
      )}
      <Input
        name="speaksFor"
        label={{ text: 'Whom it speaks for' }}
        hint={{ text: 'A party group, a service or a young people’s group. Leave it empty if nobody' }}
        value={form.speaksFor}
      />
      <Button text={seat ? 'Save the changes' : 'Add the seat'} preventDoubleClick />
    </form>
  </BoardFrame>
);
