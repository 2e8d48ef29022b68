import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { listPeople } from '../../../platform/access/people.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, page, redirect, route, type Tx } from '../../../web/route.ts';
import { addPerson } from '../commands.ts';
import { mayManagePeople } from '../policy.ts';
import { everybody, formerPeople } from '../queries.ts';
import { type FieldProblem, type PersonForm, readPerson } from '../rules/person-form.ts';
import { newPersonView, peopleView } from './people.view.tsx';

const text = (longest: number) => z.string().max(longest, `Use ${longest} characters at most.`).default('');

/** The fields of a person. */
export const personFields = z.object({
  name: text(200),
  title: text(200),
  email: text(320),
  young: text(10),
  supporter: z.union([z.literal(''), z.uuid()]).default(''),
});

const blank: PersonForm = { name: '', title: '', email: '', young: '', supporter: '' };

const show = async (
  tx: Tx,
  scope: Scope,
  form: PersonForm,
  problem: FieldProblem | null,
): Promise<Answer> => ({
  kind: 'page',
  title: `${problem ? 'Error: ' : ''}Add a person`,
  view: newPersonView({ form, problem, supporters: await listPeople(tx, scope) }),
  ...(problem && { status: 422 }),
});

/** Everybody who has something to do with the boards. */
export const people = route({
  method: 'GET',
  path: '/administration/people',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: false, because: 'who has a role is known to the council' },
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) =>
      page(
        'People',
        peopleView({
          people: await everybody(tx, scope, todayIn(clock), momentOf(clock)),
          former: await formerPeople(tx, scope),
        }),
      ),
    ),
});

/** The form for a new person. */
export const newPerson = route({
  method: 'GET',
  path: '/administration/people/new',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: false, because: 'an empty form' },
  handle: ({ inScope, scope }) => inScope((tx) => show(tx, scope, blank, null)),
});

/** Adds a person; roles and the invitation come next, on their own page. */
export const saveNewPerson = route({
  method: 'POST',
  path: '/administration/people/new',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: true, events: ['person.added'] },
  body: personFields,
  handle: ({ inScope, scope, body }) =>
    inScope(async (tx) => {
      const read = readPerson(body, null);
      if (!read.ok) return show(tx, scope, body, read.reason);
      const added = await addPerson(tx, scope, read.value);
      return added.ok
        ? redirect(`/administration/people/${added.value}?done=added`)
        : show(tx, scope, body, added.reason);
    }),
});
