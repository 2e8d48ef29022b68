import type { JSX } from 'preact';
import { roles as allRoles } from '../../../kernel/roles.ts';
import type { Person } from '../../../platform/access/people.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { DateInput } from '../../../web/components/date-input.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type HeldRole, periodWords, roleWords } from '../rules/held-role.ts';
import type { FieldProblem, PersonForm } from '../rules/person-form.ts';
import type { RoleForm, RoleProblem } from '../rules/role-form.ts';
import { type SignInState, stateWords } from '../rules/sign-in-state.ts';
import { PersonFields } from './person-fields.view.tsx';
import { Problem } from './sign-in.view.tsx';

/** A role that was just ended, so that it can be taken back: the last day it had before. */
export type JustEnded = { id: string; until: string };

export type PersonModel = {
  person: Person;
  roles: HeldRole[];
  state: SignInState;
  boards: { id: string; name: string }[];
  supporters: { id: string; name: string }[];
  form: PersonForm;
  roleForm: RoleForm;
  problem: FieldProblem | RoleProblem | null;
  done: string | null;
  justEnded: JustEnded | null;
};

const pathOf = (person: Person): string => `/administration/people/${person.id}`;

const Undo = ({ person, justEnded }: Pick<PersonModel, 'person' | 'justEnded'>) =>
  justEnded && (
    <form action={`${pathOf(person)}/roles/${justEnded.id}/restore`} method="post">
      <input type="hidden" name="until" value={justEnded.until} />
      <Button text="Take it back" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  );

const HeldRoles = ({ person, roles }: Pick<PersonModel, 'person' | 'roles'>) =>
  roles.length === 0 ? (
    <p class="govuk-body">No role yet. Give one below.</p>
  ) : (
    <ul class="hearth-list">
      {roles.map((role) => (
        <li key={role.id}>
          <p class="govuk-body">
            <strong>{roleWords(role)}</strong>
            <br />
            <span class="hearth-quiet">
              {periodWords(role)}
              {!role.now && ' – not today'}
            </span>
          </p>
          {role.now && (
            <form action={`${pathOf(person)}/roles/${role.id}/end`} method="post">
              <Button classes="govuk-button--secondary" preventDoubleClick>
                End this role<span class="govuk-visually-hidden">: {roleWords(role)}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );

const GiveRole = ({ person, boards, roleForm, problem }: PersonModel) => {
  const errorOf = (field: RoleProblem['field']) =>
    problem?.field === field ? { errorMessage: { text: problem.text } } : {};
  const values = Object.fromEntries(Object.entries(roleForm));
  return (
    <form action={`${pathOf(person)}/roles`} method="post" noValidate>
      <Select
        name="role"
        label={{ text: 'Role' }}
        value={roleForm.role}
        items={[{ value: '', text: 'Choose' }, ...allRoles.map((role) => ({ value: role, text: role }))]}
        {...errorOf('role')}
      />
      <Select
        name="board"
        label={{ text: 'Board' }}
        value={roleForm.board}
        items={[
          { value: '', text: 'Every board' },
          ...boards.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        {...errorOf('board')}
      />
      <DateInput
        id="from"
        namePrefix="from"
        values={values}
        fieldset={{ legend: { text: 'First day' } }}
        hint={{ text: 'Leave it empty for today.' }}
        {...errorOf('from')}
      />
      <DateInput
        id="to"
        namePrefix="to"
        values={values}
        fieldset={{ legend: { text: 'Last day' } }}
        hint={{ text: 'Leave it empty where no end is set.' }}
        {...errorOf('to')}
      />
      <Button text="Give this role" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  );
};

const Invite = ({ person, state }: Pick<PersonModel, 'person' | 'state'>) => (
  <>
    <p class="govuk-body">{stateWords[state]}.</p>
    {person.email !== null && (
      <form action={`${pathOf(person)}/invite`} method="post">
        <Button
          text={state === 'signs in' ? 'Send a link to choose a new password' : 'Send the invitation'}
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </form>
    )}
  </>
);

const Ended = ({ model }: { model: PersonModel }) => (
  <>
    <p class="govuk-body">
      {model.person.name} has nothing more to do with the boards: no role counts, and nobody can sign in as
      them.
    </p>
    <form action={`${pathOf(model.person)}/restore`} method="post">
      <Button text="Bring them back" preventDoubleClick />
    </form>
    <h2 class="govuk-heading-m">What they were</h2>
    <ul class="govuk-list govuk-list--bullet">
      {model.roles.map((role) => (
        <li key={role.id}>
          {roleWords(role)}, {periodWords(role)}
        </li>
      ))}
    </ul>
  </>
);

const Active = ({ model }: { model: PersonModel }) => (
  <>
    <form action={pathOf(model.person)} method="post" noValidate>
      <PersonFields
        form={model.form}
        problem={model.problem as FieldProblem | null}
        supporters={model.supporters}
      />
      <Button text="Save the changes" preventDoubleClick />
    </form>
    <h2 class="govuk-heading-m">Signing in</h2>
    <Invite {...model} />
    <h2 class="govuk-heading-m">Roles</h2>
    <HeldRoles {...model} />
    <h2 class="govuk-heading-m">Give a role</h2>
    <GiveRole {...model} />
    <p class="govuk-body">
      <a class="govuk-link" href={`${pathOf(model.person)}/end`}>
        End {model.person.name}’s part in the boards
      </a>
    </p>
  </>
);

/** One person: what is known of them, their roles, and whether they can sign in. */
export const personView = (model: PersonModel): JSX.Element => (
  <>
    {model.done && (
      <NotificationBanner type="success">
        <p class="govuk-notification-banner__heading">{model.done}</p>
        <Undo {...model} />
      </NotificationBanner>
    )}
    <Problem error={model.problem} />
    <Breadcrumbs items={[{ text: 'People', href: '/administration/people' }, { text: model.person.name }]} />
    <h1 class="govuk-heading-l">{model.person.name}</h1>
    {model.state === 'ended' ? <Ended model={model} /> : <Active model={model} />}
  </>
);

/** Asks before a person’s part is ended. */
export const endPersonView = ({
  person,
  refusal,
}: {
  person: Person;
  refusal: string | null;
}): JSX.Element => (
  <>
    {refusal && <Problem error={{ text: refusal, field: 'main' }} />}
    <Breadcrumbs
      items={[
        { text: 'People', href: '/administration/people' },
        { text: person.name, href: pathOf(person) },
        { text: 'End' },
      ]}
    />
    <h1 class="govuk-heading-l">End {person.name}’s part in the boards?</h1>
    <p class="govuk-body">
      They are signed out everywhere at once and cannot sign in again. What they did stays on record. You can
      bring them back, with the roles they have now.
    </p>
    <form action={`${pathOf(person)}/end`} method="post" class="govuk-button-group">
      <Button text="End it" classes="govuk-button--warning" preventDoubleClick />
      <a class="govuk-link" href={pathOf(person)}>
        Leave it as it is
      </a>
    </form>
  </>
);
