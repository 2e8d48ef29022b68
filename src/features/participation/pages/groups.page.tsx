import type { JSX } from 'preact';
import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { numberIn, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { LineField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { type Group, listGroups, listPeople, type YoungPerson } from '../people-queries.ts';
import { groupTexts, readGroup } from '../rules/group.ts';
import { keepGroup } from '../young-people.ts';
import { AskedFields } from './asked-fields.tsx';
import { crumbs } from './voice-crumbs.ts';

const People = ({ title, people, none }: { title: string; people: YoungPerson[]; none: string }) => (
  <>
    <h2 class="govuk-heading-m">{title}</h2>
    {people.length === 0 && <p class="govuk-body">{none}</p>}
    <ul class="govuk-list govuk-list--spaced">
      {people.map(({ id, firstName, ageBand, askedOn, groups }) => (
        <li key={id}>
          <a class="govuk-link" href={`/voice/people/${id}`}>
            {firstName}
          </a>
          , {ageBand}.{' '}
          {groups.length === 0
            ? `Asked on ${dateWords(askedOn)}.`
            : groups.map(({ name }) => name).join(', ')}
        </li>
      ))}
    </ul>
  </>
);

type Shown = { groups: Group[]; asked: YoungPerson[]; confirmed: YoungPerson[]; takenBack: YoungPerson[] };

const groupsView = ({ groups, asked, confirmed, takenBack }: Shown): JSX.Element => (
  <>
    <Breadcrumbs items={[crumbs.voice, { text: 'Groups' }]} />
    <h1 class="govuk-heading-l">Groups</h1>
    {groups.length === 0 && (
      <p class="govuk-body">
        No group is written down yet. Add the first one, then confirm who belongs to it.
      </p>
    )}
    <ul class="govuk-list govuk-list--spaced">
      {groups.map(({ id, name, agesFrom, agesTo, members, supporters }) => (
        <li key={id}>
          <a class="govuk-link govuk-!-font-weight-bold" href={`/voice/groups/${id}`}>
            {name}
          </a>
          <br />
          From {agesFrom} to {agesTo}, {counted(members, 'young person', 'young people')}. {supporters}.
        </li>
      ))}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href="/voice/groups/new">
        Add a group
      </a>
    </p>
    <People
      title="They ask to join"
      people={asked}
      none="Nobody waits. Young people ask at /have-your-say/join."
    />
    <People title="Young people in our groups" people={confirmed} none="Nobody is confirmed yet." />
    {takenBack.length > 0 && <People title="In no group any more" people={takenBack} none="" />}
  </>
);

/** The groups, who asks to join and who belongs to them. */
export const groupsPage = route({
  method: 'GET',
  path: '/voice/groups',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'first names as young people chose them, for the team' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) =>
      page(
        'Groups',
        groupsView({
          groups: await listGroups(tx, scope),
          asked: await listPeople(tx, scope, 'asked'),
          confirmed: await listPeople(tx, scope, 'confirmed'),
          takenBack: await listPeople(tx, scope, 'taken back'),
        }),
      ),
    ),
});

type At = { title: string; to: string };

const show = ({ title, to }: At, typed: Typed, error: FormError): Answer => {
  const field = { typed, error };
  return formAnswer(
    title,
    <FormPage
      title={title}
      to={to}
      above={[crumbs.voice]}
      back={crumbs.groups}
      verb="Save the group"
      leave="Leave it as it is"
      error={error}
    >
      <input type="hidden" name="seen" value={numberIn(typed, 'seen')} />
      <AskedFields asked={{ name: groupTexts.name }} {...field} />
      <LineField name="agesFrom" label="From which age" width={2} {...field} />
      <LineField name="agesTo" label="To which age" width={2} {...field} />
      <AskedFields asked={{ supporters: groupTexts.supporters, meets: groupTexts.meets }} {...field} />
    </FormPage>,
    error,
  );
};

const newAt = { title: 'Add a group', to: '/voice/groups/new' };
const formReading = { writes: false, because: 'a form of the team' } as const;

/** The form of a new group. */
export const newGroup = route({
  method: 'GET',
  path: '/voice/groups/new',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: formReading,
  handle: async () => show(newAt, {}, null),
});

/** Adds a group. */
export const saveNewGroup = route({
  method: 'POST',
  path: '/voice/groups/new',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['young group.kept'] },
  body: anyForm,
  handle: async ({ inScope, scope, body }) => {
    const read = readGroup(body);
    if (!read.ok) return show(newAt, body, read.reason);
    await inScope((tx) => keepGroup(tx, scope, null, read.value));
    return redirect('/voice/groups');
  },
});

const params = z.object({ group: z.uuid('The address is not complete.') });

const findGroup = async (tx: Tx, scope: Scope, id: string): Promise<Group | undefined> =>
  (await listGroups(tx, scope)).find((group) => group.id === id);

const atOf = ({ id, name }: Group): At => ({ title: name, to: `/voice/groups/${id}` });

const typedOf = (group: Group): Typed => ({
  name: group.name,
  supporters: group.supporters,
  meets: group.meets,
  agesFrom: String(group.agesFrom),
  agesTo: String(group.agesTo),
  seen: String(group.version),
});

/** The form of a group. */
export const groupPage = route({
  method: 'GET',
  path: '/voice/groups/:group',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: formReading,
  params,
  handle: ({ inScope, scope, params: { group: id } }) =>
    inScope(async (tx) => {
      const group = await findGroup(tx, scope, id);
      return group ? show(atOf(group), typedOf(group), null) : notFound('that group');
    }),
});

/** Changes a group. */
export const saveGroup = route({
  method: 'POST',
  path: '/voice/groups/:group',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['young group.kept'] },
  params,
  body: anyForm,
  handle: ({ inScope, scope, params: { group: id }, body }) =>
    inScope(async (tx) => {
      const group = await findGroup(tx, scope, id);
      if (!group) return notFound('that group');
      const read = readGroup(body);
      if (!read.ok) return show(atOf(group), body, read.reason);
      const kept = await keepGroup(tx, scope, { id, seen: numberIn(body, 'seen') }, read.value);
      if (kept.ok) return redirect('/voice/groups');
      const text = `Somebody changed this meanwhile. It now meets: ${group.meets}. Save again to keep what you typed.`;
      return show(atOf(group), { ...body, seen: String(group.version) }, { field: 'name', text });
    }),
});
