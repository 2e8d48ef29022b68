import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import { type Choosable, PersonField } from './fields.view.tsx';
import { type AtBoard, BoardFrame, type Problem } from './frame.view.tsx';

/** Somebody new, as typed. */
export type PersonForm = {
  name: string;
  title: string;
  email: string;
  young: boolean;
  supporter: string | null;
};

type Model = AtBoard & { seat: string | null; people: Choosable[]; form: PersonForm; problems: Problem[] };

/** The form that makes somebody known who is to get a seat or an office. */
export const personFormView = ({ body, runs, seat, people, form, problems }: Model): JSX.Element => (
  <BoardFrame
    body={body}
    runs={runs}
    active="Seats"
    heading="Somebody new"
    above={{ text: 'Seats', href: `/boards/${body.id}/seats` }}
    problems={problems}
  >
    <form action={`/boards/${body.id}/people/new`} method="post" noValidate>
      {seat && <input type="hidden" name="seat" value={seat} />}
      <Input
        name="name"
        label={{ text: 'Name' }}
        hint={{ text: 'For a young person, the first name is enough' }}
        value={form.name}
      />
      <Input name="title" label={{ text: 'Job title or role' }} value={form.title} />
      <Input
        name="email"
        type="email"
        label={{ text: 'E-mail address' }}
        hint={{ text: 'Needed to sign in and to get papers. Leave it empty if it is not known yet' }}
        value={form.email}
      />
      <Checkboxes
        name="young"
        items={[
          {
            value: 'yes',
            text: 'A young person in our care, or one who has left our care',
            hint: { text: 'They are shown by their group until they choose, and have a supporter' },
            checked: form.young,
          },
        ]}
      />
      <PersonField
        name="supporter"
        label="Their supporter"
        hint="Only for a young person: the adult who stands beside them"
        people={people}
        chosen={form.supporter}
      />
      <Button text="Add this person" preventDoubleClick />
    </form>
  </BoardFrame>
);
