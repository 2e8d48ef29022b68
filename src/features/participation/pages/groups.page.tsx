import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { page, route } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { type Group, listGroups, listPeople, type YoungPerson } from '../people-queries.ts';
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
