import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { LineField } from '../../../web/fields.tsx';
import { type FormError, FormErrors, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { findPerson, type Group, listGroups, type YoungPerson } from '../people-queries.ts';
import { ageBands, isFor, needsCarer } from '../rules/ages.ts';
import { readConfirming } from '../rules/joining.ts';
import { confirmPerson, renewLink } from '../young-people.ts';
import { AnyOf, OneOf } from './choice-fields.tsx';
import { ofPerson } from './of-person.ts';
import { LinkToKeep } from './secret-link.tsx';
import { crumbs } from './voice-crumbs.ts';

const standing = ({ state, askedOn, confirmedOn }: YoungPerson): string => {
  if (state === 'asked')
    return `Asked to join on ${dateWords(askedOn)}. Talk to them first. Once confirmed, they are told when and where we meet.`;
  if (state === 'confirmed')
    return `Confirmed${confirmedOn === null ? '' : ` on ${dateWords(confirmedOn)}`}. Their page tells them when and where their groups meet.`;
  return 'Taken back. Their page shows no place any more.';
};

const Step = ({ id, step, text }: { id: string; step: string; text: string }): JSX.Element => (
  <form action={`/voice/people/${id}/${step}`} method="post" class="hearth-inline-form">
    <Button text={text} classes="govuk-button--secondary" preventDoubleClick />
  </form>
);

const groupItems = (groups: readonly Group[], { ageBand }: YoungPerson) =>
  groups.map((group) => ({
    value: group.id,
    text: `${group.name}, from ${group.agesFrom} to ${group.agesTo}${isFor(group, ageBand) ? '' : ' (for another age)'}`,
  }));

type Page = { person: YoungPerson; groups: Group[]; typed: Typed; error: FormError };

const personView = ({ person, groups, typed, error }: Page): JSX.Element => {
  const field = { typed, error };
  const isIn = person.state === 'confirmed';
  return (
    <>
      <FormErrors error={error} />
      <Breadcrumbs items={[crumbs.voice, crumbs.groups, { text: person.firstName }]} />
      <h1 class="govuk-heading-l">{person.firstName}</h1>
      <p class="govuk-body">{standing(person)}</p>
      {person.reach !== '' && <p class="govuk-body">How to reach them: {person.reach}</p>}
      {groups.length === 0 && (
        <p class="govuk-body">
          There is no group yet.{' '}
          <a class="govuk-link" href="/voice/groups/new">
            Add a group
          </a>{' '}
          first.
        </p>
      )}
      <form action={`/voice/people/${person.id}/confirm`} method="post" noValidate>
        <OneOf
          name="ageBand"
          legend="How old they are"
          items={ageBands.map((band) => ({ value: band, text: band }))}
          {...field}
        />
        <AnyOf name="groups" legend="Their groups" items={groupItems(groups, person)} {...field} />
        <LineField
          name="email"
          label="Their e-mail address, if they want letters"
          hint="Their link and cards go there."
          {...field}
        />
        <LineField
          name="carerAgreed"
          label="Which parent or carer agreed, and when"
          hint={
            needsCarer(person.ageBand)
              ? 'Needed: they are under 16. Like “Foster carer, by telephone, 2 March 2026”.'
              : 'Needed for everybody under 16.'
          }
          {...field}
        />
        <Button text={isIn ? 'Save' : 'Confirm them'} preventDoubleClick />
      </form>
      <div class="govuk-button-group">
        {isIn && <Step id={person.id} step="link" text="Make a new link" />}
        {isIn && <Step id={person.id} step="take-back" text="Take the confirmation back" />}
        <a class="govuk-link" href={`/voice/people/${person.id}/forget`}>
          Take them out for good
        </a>
      </div>
    </>
  );
};

const show = async (
  tx: Tx,
  scope: Scope,
  person: YoungPerson,
  typed: Typed | null,
  error: FormError,
): Promise<Answer> => {
  const { ageBand, email, carerAgreed } = person;
  const kept = { ageBand, email, carerAgreed, groups: person.groups.map(({ id }) => id) };
  const groups = await listGroups(tx, scope);
  return formAnswer(person.firstName, personView({ person, groups, typed: typed ?? kept, error }), error);
};

/** Somebody who asks to join or belongs to a group. */
export const personPage = route({
  ...ofPerson,
  method: 'GET',
  path: '/voice/people/:person',
  audit: { writes: false, because: 'what a young person told the team, for the team' },
  handle: ({ inScope, scope, params: { person: id } }) =>
    inScope(async (tx) => {
      const person = await findPerson(tx, scope, id);
      return person ? show(tx, scope, person, null, null) : notFound('that young person');
    }),
});

const linkPage = ({ id, firstName, email }: YoungPerson, link: string): Answer =>
  page(
    `The link of ${firstName}`,
    <>
      <Breadcrumbs items={[crumbs.voice, crumbs.groups, { text: firstName }]} />
      <h1 class="govuk-heading-l">The link of {firstName}</h1>
      <p class="govuk-body">
        It opens their own page, with when and where their groups meet. Give it to them and to nobody else. It
        is shown this once.{email !== '' && ` It also goes to ${email}.`}
      </p>
      <LinkToKeep label="Their link" href={link} />
      <p class="govuk-body">
        <a class="govuk-link" href={`/voice/people/${id}`}>
          Go on
        </a>
      </p>
    </>,
  );

/** Confirms somebody, or changes what was confirmed. */
export const confirmRoute = route({
  ...ofPerson,
  method: 'POST',
  path: '/voice/people/:person/confirm',
  audit: { writes: true, events: ['young person.confirmed'] },
  body: anyForm,
  handle: ({ inScope, scope, params: { person: id }, body, clock, site }) =>
    inScope(async (tx) => {
      const person = await findPerson(tx, scope, id);
      if (!person) return notFound('that young person');
      const read = readConfirming(body);
      if (!read.ok) return show(tx, scope, person, body, read.reason);
      const confirmed = await confirmPerson(tx, scope, id, read.value, todayIn(clock));
      if (!confirmed.ok) return show(tx, scope, person, body, { field: 'groups', text: confirmed.reason });
      return confirmed.value === null
        ? redirect(`/voice/people/${id}`)
        : linkPage({ ...person, email: read.value.email }, `${site.origin}/mine/${confirmed.value}`);
    }),
});

/** Makes a new link. */
export const renewLinkRoute = route({
  ...ofPerson,
  method: 'POST',
  path: '/voice/people/:person/link',
  audit: { writes: true, events: ['young person.new link'] },
  handle: ({ inScope, scope, params: { person: id }, site }) =>
    inScope(async (tx) => {
      const person = await findPerson(tx, scope, id);
      const secret = await renewLink(tx, scope, id);
      if (!person || secret === null) return notFound('a young person who is confirmed there');
      return linkPage(person, `${site.origin}/mine/${secret}`);
    }),
});
