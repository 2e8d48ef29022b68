import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { notFound, redirect, route } from '../../../web/route.ts';
import { endRoleNow, giveRoleTo, restoreRole } from '../commands.ts';
import { mayManagePeople } from '../policy.ts';
import { boardNames } from '../queries.ts';
import { readRole } from '../rules/role-form.ts';
import { personParams, showPerson, withPerson } from './person.page.tsx';

const text = (longest: number) => z.string().max(longest, `Use ${longest} characters at most.`).default('');

const roleParams = personParams.extend({ role: z.uuid() });

/** Gives a person a role. */
export const giveRoleNow = route({
  method: 'POST',
  path: '/administration/people/:person/roles',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: true, events: ['role.given'] },
  params: personParams,
  body: z.object({
    role: text(50),
    board: text(50),
    'from-day': text(10),
    'from-month': text(10),
    'from-year': text(10),
    'to-day': text(10),
    'to-month': text(10),
    'to-year': text(10),
  }),
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope((tx) =>
      withPerson(tx, scope, params.person, async (found) => {
        const again = (problem: { field: 'role' | 'board' | 'from' | 'to'; text: string }) =>
          showPerson(tx, scope, found, clock, { roleForm: body, problem });
        const read = readRole(body, todayIn(clock));
        if (!read.ok) return again(read.reason);
        const { bodyId } = read.value;
        const isKnown = bodyId === null || (await boardNames(tx, scope)).some(({ id }) => id === bodyId);
        if (!isKnown) return again({ field: 'board', text: 'Choose a board out of the list.' });
        const given = await giveRoleTo(tx, scope, found, read.value);
        return given.ok ? redirect(`/administration/people/${found.id}?done=given`) : again(given.reason);
      }),
    ),
});

/** Ends a role at once. */
export const endRoleOf = route({
  method: 'POST',
  path: '/administration/people/:person/roles/:role/end',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: true, events: ['role.ended'] },
  params: roleParams,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withPerson(tx, scope, params.person, async (found) => {
        const ended = await endRoleNow(tx, scope, found, params.role, clock);
        if (!ended.ok) {
          const problem = { field: 'role', text: ended.reason } as const;
          return showPerson(tx, scope, found, clock, { problem });
        }
        if (!ended.value) return notFound('that role');
        const undo = new URLSearchParams({
          done: 'ended',
          role: params.role,
          until: ended.value.until ?? '',
        });
        return redirect(`/administration/people/${found.id}?${undo}`);
      }),
    ),
});

/** Takes back that a role was ended. */
export const restoreRoleOf = route({
  method: 'POST',
  path: '/administration/people/:person/roles/:role/restore',
  zone: 'board',
  at: 'any board',
  can: mayManagePeople,
  audit: { writes: true, events: ['role.ended'] },
  params: roleParams,
  body: z.object({ until: z.union([z.literal(''), z.iso.date()]).default('') }),
  handle: ({ inScope, scope, params, body }) =>
    inScope((tx) =>
      withPerson(tx, scope, params.person, async (found) => {
        const restored = await restoreRole(tx, scope, found, params.role, body.until || null);
        return restored ? redirect(`/administration/people/${found.id}?done=back`) : notFound('that role');
      }),
    ),
});
