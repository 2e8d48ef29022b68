import type { JSX } from 'preact';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import type { OwnerForm } from '../rules/owner.ts';

type OwnerFields = {
  label: string;
  people: readonly { id: string; name: string }[];
  form: OwnerForm;
  error: FormError;
};

/** Who owes something, an action or an answer: `label` asks for them. The field of its mistakes is "owner". */
export const OwnerFields = ({ label, people, form, error }: OwnerFields): JSX.Element => (
  <>
    <Select
      name="owner"
      label={{ text: label }}
      items={[
        { value: '', text: 'Choose somebody' },
        ...people.map(({ id, name }) => ({ value: id, text: name })),
      ]}
      value={form.owner}
      {...messageAt(error, 'owner')}
    />
    <Input
      name="ownerName"
      label={{ text: 'Or somebody outside' }}
      hint={{
        text: 'A person, team or organisation without an account here. The clerk is reminded to ask them.',
      }}
      value={form.ownerName}
    />
  </>
);
