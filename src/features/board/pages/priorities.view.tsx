import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import type { PriorityLead } from '../posts-queries.ts';
import { covers } from '../rules/period.ts';
import type { TypedDate } from '../rules/typed-date.ts';
import { type Choosable, DateField, PersonField } from './fields.view.tsx';
import { type AtBoard, BoardFrame, type Problem } from './frame.view.tsx';

/** A lead as typed. */
export type LeadForm = { priority: string; person: string | null; from: TypedDate };

type Model = AtBoard & {
  leads: PriorityLead[];
  people: Choosable[];
  form: LeadForm;
  today: string;
  problems: Problem[];
  done: string | null;
};

const Lead = ({
  body,
  lead,
  today,
}: {
  body: { id: string };
  lead: PriorityLead;
  today: string;
}): JSX.Element => {
  const goesOn = covers(lead, today) && lead.to === null;
  const what = `${lead.personName} leading on ${lead.priority}`;
  return (
    <li>
      <strong>{lead.priority}</strong>: {lead.personName}, from {dateWords(lead.from)}
      {lead.to && ` to ${dateWords(lead.to)}`}
      <form
        action={`/boards/${body.id}/priorities/${lead.id}/${goesOn || lead.to === null ? 'end' : 'undo'}`}
        method="post"
        class="hearth-inline"
      >
        <button type="submit" class="hearth-link-button">
          {lead.to === null ? 'End today' : 'Undo the ending'}
          <span class="govuk-visually-hidden">: {what}</span>
        </button>
      </form>
    </li>
  );
};

/** Who leads on which of the council's priorities, and the form that adds one. */
export const prioritiesView = (model: Model): JSX.Element => {
  const { body, runs, leads, people, form, today, problems, done } = model;
  return (
    <BoardFrame
      body={body}
      runs={runs}
      active="Seats"
      heading="Priority leads"
      above={{ text: 'Seats', href: `/boards/${body.id}/seats` }}
      problems={problems}
      done={done}
    >
      {leads.length === 0 ? (
        <p class="govuk-body">
          No member leads on a priority yet. Choose one for each priority of the council.
        </p>
      ) : (
        <ul class="hearth-list">
          {leads.map((lead) => (
            <Lead body={body} lead={lead} today={today} />
          ))}
        </ul>
      )}
      <form action={`/boards/${body.id}/priorities`} method="post" noValidate>
        <h2 class="govuk-heading-m">Add a lead</h2>
        <Input
          name="priority"
          label={{ text: 'Priority' }}
          hint={{ text: 'For example, Health' }}
          value={form.priority}
        />
        <PersonField name="person" label="Who leads" people={people} chosen={form.person} />
        <DateField name="from" legend="First day" typed={form.from} />
        <Button text="Add the lead" preventDoubleClick />
      </form>
    </BoardFrame>
  );
};
