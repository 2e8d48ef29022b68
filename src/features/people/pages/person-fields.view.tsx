import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { FieldProblem, PersonForm } from '../rules/person-form.ts';

type Fields = {
  form: PersonForm;
  problem: FieldProblem | null;
  supporters: { id: string; name: string }[];
};

/** What is known of a person, as fields of a form. */
export const PersonFields = ({ form, problem, supporters }: Fields) => {
  const errorOf = (field: FieldProblem['field']) =>
    problem?.field === field ? { errorMessage: { text: problem.text } } : {};
  return (
    <>
      <Input
        name="name"
        label={{ text: 'Name' }}
        hint={{ text: 'Of a young person: the first name, or the group they speak for, as they choose.' }}
        value={form.name}
        classes="govuk-!-width-two-thirds"
        {...errorOf('name')}
      />
      <Input
        name="title"
        label={{ text: 'Title (if there is one)' }}
        hint={{ text: 'Such as “County Councillor” or “Head of Service”.' }}
        value={form.title}
        classes="govuk-!-width-two-thirds"
      />
      <Input
        name="email"
        type="email"
        label={{ text: 'E-mail address' }}
        hint={{ text: 'They are invited at it, and sign in with it.' }}
        value={form.email}
        spellcheck={false}
        classes="govuk-!-width-two-thirds"
        {...errorOf('email')}
      />
      <Checkboxes
        name="young"
        values={form.young === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: 'This is a young person' }]}
      />
      <Select
        name="supporter"
        label={{ text: 'Who supports this young person' }}
        hint={{ text: 'They get a copy of every letter, and stand on the young person’s page.' }}
        value={form.supporter}
        items={[
          { value: '', text: 'Nobody' },
          ...supporters.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        {...errorOf('supporter')}
      />
    </>
  );
};
