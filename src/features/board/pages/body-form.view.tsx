import type { JSX } from 'preact';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type BodyKind, bodyKinds, capital } from '../rules/words.ts';
import { type Problem, Problems } from './frame.view.tsx';

/** A body as typed. */
export type BodyForm = { name: string; kind: string; reportsTo: string };

type Model = {
  /** The board that is changed; null: a new one. */
  body: { id: string; name: string } | null;
  form: BodyForm;
  parents: { id: string; name: string }[];
  problems: Problem[];
};

const hints: Record<BodyKind, string> = {
  board: 'It answers for itself, and may report to another board',
  'sub-group': 'It works on one matter for a board',
  'delivery board': 'It sees a plan through and reports to a board',
};

/** The form that adds a board or group, or changes one. */
export const bodyFormView = ({ body, form, parents, problems }: Model): JSX.Element => (
  <>
    <Problems problems={problems} />
    <Breadcrumbs
      items={[
        { text: 'Boards', href: '/boards' },
        ...(body ? [{ text: body.name, href: `/boards/${body.id}` }] : []),
      ]}
    />
    <h1 class="govuk-heading-l">{body ? 'Change this board' : 'Add a board'}</h1>
    <form action={body ? `/boards/${body.id}/change` : '/boards/new'} method="post" noValidate>
      <Input
        name="name"
        label={{ text: 'Name' }}
        hint={{ text: 'As it stands on its papers, such as Corporate Parenting Board' }}
        value={form.name}
      />
      <Radios
        name="kind"
        value={form.kind}
        fieldset={{ legend: { text: 'What is it?', classes: 'govuk-fieldset__legend--s' } }}
        items={bodyKinds.map((kind) => ({ value: kind, text: capital(kind), hint: { text: hints[kind] } }))}
      />
      <Select
        name="reportsTo"
        label={{ text: 'Reports to' }}
        value={form.reportsTo}
        items={[
          { value: '', text: 'No other board' },
          ...parents.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Button text={body ? 'Save the changes' : 'Add the board'} preventDoubleClick />
    </form>
  </>
);

/** Asks before a board is closed. */
export const closeBodyView = (body: { id: string; name: string }, problems: Problem[]): JSX.Element => (
  <>
    <Problems problems={problems} />
    <Breadcrumbs
      items={[
        { text: 'Boards', href: '/boards' },
        { text: body.name, href: `/boards/${body.id}` },
      ]}
    />
    <h1 class="govuk-heading-l">Close {body.name}?</h1>
    <p class="govuk-body">
      From today it no longer meets. Everything it did stays where it is and can be read. You can open it
      again.
    </p>
    <form action={`/boards/${body.id}/close`} method="post" class="govuk-button-group">
      <Button text="Close this board" classes="govuk-button--warning" preventDoubleClick />
      <a class="govuk-link" href={`/boards/${body.id}`}>
        Keep it open
      </a>
    </form>
  </>
);
