import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import type { TypedDate } from '../rules/typed-date.ts';
import { offices, officeWords } from '../rules/words.ts';
import { AppointerField, type Choosable, DateField, PersonField } from './fields.view.tsx';
import { type AtBoard, BoardFrame, type Problem } from './frame.view.tsx';

/** An office as typed. */
export type OfficeForm = {
  office: string;
  person: string | null;
  from: TypedDate;
  to: TypedDate;
  appointedBy: string;
};

type Model = AtBoard & { people: Choosable[]; form: OfficeForm; problems: Problem[] };

/** The form that gives somebody an office. */
export const officeFormView = ({ body, runs, people, form, problems }: Model): JSX.Element => (
  <BoardFrame
    body={body}
    runs={runs}
    active="Seats"
    heading="Give somebody an office"
    above={{ text: 'Seats', href: `/boards/${body.id}/seats` }}
    problems={problems}
  >
    <form action={`/boards/${body.id}/offices/new`} method="post" noValidate>
      <Radios
        name="office"
        classes="govuk-radios--small"
        value={form.office}
        fieldset={{ legend: { text: 'Which office?', classes: 'govuk-fieldset__legend--s' } }}
        items={offices.map((one) => ({ value: one, text: officeWords[one] }))}
      />
      <PersonField name="person" label="Who" people={people} chosen={form.person} />
      <p class="govuk-body">
        <a class="govuk-link" href={`/boards/${body.id}/people/new`}>
          Somebody who is not in the list
        </a>
      </p>
      <DateField name="from" legend="First day" typed={form.from} />
      <DateField name="to" legend="Last day" hint="Leave it empty if it is not known yet" typed={form.to} />
      <AppointerField chosen={form.appointedBy} />
      <Button text="Give the office" preventDoubleClick />
    </form>
  </BoardFrame>
);
