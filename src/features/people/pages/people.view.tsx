import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import type { ListedPerson } from '../queries.ts';
import { roleWords } from '../rules/held-role.ts';
import type { FieldProblem, PersonForm } from '../rules/person-form.ts';
import { stateWords } from '../rules/sign-in-state.ts';
import { PersonFields } from './person-fields.view.tsx';
import { Problem } from './sign-in.view.tsx';

export type PeopleModel = { people: ListedPerson[]; former: { id: string; name: string }[] };

const Row = ({ person, roles, state }: ListedPerson) => (
  <li>
    <a class="govuk-link govuk-!-font-weight-bold" href={`/administration/people/${person.id}`}>
      {person.name}
    </a>
    <p class="govuk-body-s hearth-quiet">
      {roles.length === 0 ? 'No role today' : roles.map(roleWords).join(', ')}. {stateWords[state]}.
    </p>
  </li>
);

/** Everybody who has something to do with the boards. */
export const peopleView = ({ people, former }: PeopleModel): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">People</h1>
    <p class="govuk-body">
      {counted(people.length, 'person', 'people')}. Whoever has a role at a board sees what is the board’s.
    </p>
    <Button href="/administration/people/new" text="Add a person" />
    <ul class="hearth-list">
      {people.map((one) => (
        <Row key={one.person.id} {...one} />
      ))}
    </ul>
    {former.length > 0 && (
      <>
        <h2 class="govuk-heading-m">No longer here</h2>
        <ul class="hearth-list">
          {former.map(({ id, name }) => (
            <li key={id}>
              <a class="govuk-link" href={`/administration/people/${id}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);

export type NewPersonModel = {
  form: PersonForm;
  problem: FieldProblem | null;
  supporters: { id: string; name: string }[];
};

/** The form for a new person. */
export const newPersonView = ({ form, problem, supporters }: NewPersonModel): JSX.Element => (
  <>
    <Problem error={problem} />
    <Breadcrumbs items={[{ text: 'People', href: '/administration/people' }, { text: 'New' }]} />
    <h1 class="govuk-heading-l">Add a person</h1>
    <form action="/administration/people/new" method="post" noValidate>
      <PersonFields form={form} problem={problem} supporters={supporters} />
      <Button text="Add this person" preventDoubleClick />
    </form>
  </>
);
