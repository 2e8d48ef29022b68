import { ok } from '../../../kernel/result.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { formRoutes, stepRoute } from '../../../web/form-routes.tsx';
import { findPerson } from '../people-queries.ts';
import { forgetPerson, takePersonBack } from '../young-people.ts';
import { ofPerson, personLink } from './of-person.ts';
import { crumbs } from './voice-crumbs.ts';

const takingBack = stepRoute({
  ...ofPerson,
  path: '/voice/people/:person/take-back',
  events: ['young person.taken back'],
  work: async ({ tx, scope, params }) => {
    const person = await findPerson(tx, scope, params.person);
    if (!person) return null;
    await takePersonBack(tx, scope, person.id);
    return ok(personLink(person).href);
  },
});

const forgetting = formRoutes({
  ...ofPerson,
  path: '/voice/people/:person/forget',
  events: ['young person.forgotten'],
  verb: 'Take them out',
  leave: 'Keep them',
  warning: true,
  title: ({ firstName }) => `Take ${firstName} out for good?`,
  back: personLink,
  above: [crumbs.voice, crumbs.groups],
  open: async ({ tx, scope, params }) => (await findPerson(tx, scope, params.person)) ?? null,
  typed: (): Typed => ({}),
  fields: () => (
    <p class="govuk-body">
      Their name, how to reach them, their page and their answers to cards go. What they took part in stays in
      the record, as somebody’s. This cannot be undone.
    </p>
  ),
  save: async ({ tx, scope }, { id }) => {
    await forgetPerson(tx, scope, id);
    return ok(crumbs.groups.href);
  },
});

/** Taking back that somebody was confirmed, and taking somebody out for good. */
export const personSteps = [takingBack, ...forgetting];
