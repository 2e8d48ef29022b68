import { createPerson, giveRole } from '../../platform/access/people.ts';
import { rolesOf } from '../../platform/access/role-queries.ts';
import type { TestApp } from '../app.ts';
import type { Furnish } from './furnishing.ts';

const blank = { title: null, young: false, supporterId: null, photoSha256: null };

/** Somebody of the council, with a role. */
export const somebody = (home: TestApp): Promise<{ person: string; role: string }> =>
  home.inScope(async (tx, scope) => {
    const added = await createPerson(tx, scope, {
      ...blank,
      name: 'Sam Sable',
      email: 'sam@eastmere.example',
    });
    if (!added.ok) throw new Error(added.reason);
    const given = {
      personId: added.value,
      role: 'observer',
      bodyId: null,
      from: '2026-01-01',
      to: null,
    } as const;
    await giveRole(tx, scope, given);
    const [held] = await rolesOf(tx, scope, added.value);
    return { person: added.value, role: held?.id ?? '' };
  });

/** Somebody with a role, and a link that was made up: what works once is in the tests of signing in. */
export const furnishPeople: Furnish = async (home) => [
  { prefix: '/administration/people/', values: await somebody(home) },
  { prefix: '/sign-in/link/', values: { token: 'made-up' } },
  { prefix: '/invitation/', values: { token: 'made-up' } },
];
