import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { findPerson, listPeople, type Person } from '../../../platform/access/people.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { endPerson, inviteByMail, mendPerson, restorePerson } from '../commands.ts';
import { mayManagePeople } from '../policy.ts';
import { boardNames, endedAt, heldRoles, standingOf } from '../queries.ts';
import { type PersonForm, readPerson } from '../rules/person-form.ts';
import type { RoleForm } from '../rules/role-form.ts';
import { personFields } from './people.page.tsx';
import { endPersonView, type PersonModel, personView } from './person.view.tsx';

export const personParams = z.object({ person: z.uuid() });

/** Runs the work with the person of the address, or says that there is none. */
export const withPerson = async (
  tx: Tx,
  scope: Scope,
  id: string,
  work: (person: Person) => Promise<Answer>,
): Promise<Answer> => {
  const person = await findPerson(tx, scope, id);
  return person ? work(person) : notFound('that person');
};

const formOf = (person: Person): PersonForm => ({
  name: person.name,
  title: person.title ?? '',
  email: person.email ?? '',
  young: person.young ? 'yes' : '',
  supporter: person.supporterId ?? '',
});

const blankRole: RoleForm = {
  role: '',
  board: '',
  'from-day': '',
  'from-month': '',
  'from-year': '',
  'to-day': '',
  'to-month': '',
  'to-year': '',
};

type Said = Partial<Pick<PersonModel, 'form' | 'roleForm' | 'problem' | 'done' | 'justEnded'>>;

/** The page of a person, with what was typed and what is wrong with it. */
export const showPerson = async (
  tx: Tx,
  scope: Scope,
  person: Person,
  clock: Clock,
  said: Said = {},
): Promise<Answer> => {
  const ended = await endedAt(tx, scope, person.id);
  const model: PersonModel = {
    person,
    roles: await heldRoles(tx, scope, person.id, todayIn(clock)),
    state: ended ? 'ended' : await standingOf(tx, scope, person, momentOf(clock)),
    boards: await boardNames(tx, scope),
    supporters: (await listPeople(tx, scope)).filter(({ id }) => id !== person.id),
    form: formOf(person),
    roleForm: blankRole,
    problem: null,
    done: null,
    justEnded: null,
    ...said,
  };
  return {
    kind: 'page',
    title: `${model.problem ? 'Error: ' : ''}${person.name}`,
    view: personView(model),
    ...(model.problem && { status: 422 }),
  };
};

const doneWords: Record<string, string> = {
  added: 'Added. Now give a role, and send the invitation.',
  saved: 'The changes are saved.',
  invited: 'The link is on its way by mail. It works once, for a week.',
  given: 'The role was given.',
  ended: 'The role has ended. They are signed out everywhere.',
  back: 'It is as it was before.',
};

/** One person. */
export const person = route({
  method: 'GET',
  path: '/administration/people/:person',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: false, because: 'who has a role is known to the council' },
  params: personParams,
  query: z.object({
    done: z.string().max(20).optional(),
    role: z.uuid().optional(),
    until: z.union([z.literal(''), z.iso.date()]).optional(),
  }),
  handle: ({ inScope, scope, params, query, clock }) =>
    inScope((tx) =>
      withPerson(tx, scope, params.person, (found) =>
        showPerson(tx, scope, found, clock, {
          done: doneWords[query.done ?? ''] ?? null,
          justEnded: query.role ? { id: query.role, until: query.until ?? '' } : null,
        }),
      ),
    ),
});

/** Saves what is known of a person. */
export const savePerson = route({
  method: 'POST',
  path: '/administration/people/:person',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: true, events: ['person.changed'] },
  params: personParams,
  body: personFields,
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope((tx) =>
      withPerson(tx, scope, params.person, async (found) => {
        const read = readPerson(body, found.id);
        if (!read.ok) return showPerson(tx, scope, found, clock, { form: body, problem: read.reason });
        const saved = await mendPerson(tx, scope, found, read.value);
        if (saved.ok) return redirect(`/administration/people/${found.id}?done=saved`);
        return showPerson(tx, scope, found, clock, { form: body, problem: saved.reason });
      }),
    ),
});

/** Sends an invitation, in place of any that was sent before. */
export const invitePerson = route({
  method: 'POST',
  path: '/administration/people/:person/invite',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: true, events: ['person.invited'] },
  params: personParams,
  handle: ({ inScope, scope, params, site, clock }) =>
    inScope((tx) =>
      withPerson(tx, scope, params.person, async (found) => {
        const invited = await inviteByMail(tx, scope, found, site.authority.name, clock);
        if (invited.ok) return redirect(`/administration/people/${found.id}?done=invited`);
        const problem = { field: 'email', text: invited.reason } as const;
        return showPerson(tx, scope, found, clock, { problem });
      }),
    ),
});

const showEnd = (found: Person, refusal: string | null): Answer => ({
  kind: 'page',
  title: `End ${found.name}’s part in the boards?`,
  view: endPersonView({ person: found, refusal }),
  ...(refusal && { status: 422 }),
});

/** Asks before a person's part is ended. */
export const askEndPerson = route({
  method: 'GET',
  path: '/administration/people/:person/end',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: false, because: 'a question' },
  params: personParams,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) => withPerson(tx, scope, params.person, async (found) => showEnd(found, null))),
});

/** Ends a person's part, at once. */
export const endPersonNow = route({
  method: 'POST',
  path: '/administration/people/:person/end',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: true, events: ['person.ended'] },
  params: personParams,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withPerson(tx, scope, params.person, async (found) => {
        const ended = await endPerson(tx, scope, found.id, clock);
        return ended.ok ? redirect(`/administration/people/${found.id}`) : showEnd(found, ended.reason);
      }),
    ),
});

/** Takes back that a person's part was ended. */
export const restorePersonNow = route({
  method: 'POST',
  path: '/administration/people/:person/restore',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: true, events: ['person.restored'] },
  params: personParams,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withPerson(tx, scope, params.person, async (found) => {
        await restorePerson(tx, scope, found.id);
        return redirect(`/administration/people/${found.id}?done=back`);
      }),
    ),
});
