import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { childrenOf } from './policy.ts';
import { tables } from './store.ts';

/** A child's line without what belongs to it. Days are ISO; `officer` is the reviewing officer's name. */
export type Child = {
  id: string;
  reference: string;
  born: string | null;
  district: string;
  team: string;
  worker: string;
  carer: string;
  siblings: string;
  miles: number | null;
  officerId: string | null;
  officer: string | null;
  addedOn: string;
  leftOn: string | null;
  version: number;
};

/** The children that the one who asks may know of; nobody else's rows are even looked at. */
const visible = (tx: Tx, scope: Scope) => {
  const caseload = childrenOf(scope.actor);
  const me = personIdOf(scope.actor);
  return tables(tx)
    .selectFrom('child')
    .leftJoin('reviewing_officer as officer', (join) =>
      join
        .onRef('officer.authority_id', '=', 'child.authority_id')
        .onRef('officer.person_id', '=', 'child.officer_id'),
    )
    .select([
      'child.id',
      'reference',
      'born',
      'district',
      'child.team',
      'worker',
      'carer',
      'siblings',
      'miles',
      'officer_id as officerId',
      'officer.name as officer',
      'added_on as addedOn',
      'left_on as leftOn',
      'version',
    ])
    .where('child.authority_id', '=', scope.authorityId)
    .where((eb) => {
      if (caseload === 'nobody') return eb.lit(false);
      if (caseload.kind === 'all') return eb.lit(true);
      if (caseload.kind === 'own') return eb('child.officer_id', '=', caseload.officerId);
      const myTeam = eb
        .selectFrom('reviewing_officer as manager')
        .select('manager.team')
        .where('manager.authority_id', '=', scope.authorityId)
        .where('manager.person_id', '=', me);
      return eb.or([eb('child.officer_id', 'is', null), eb('officer.team', '=', myTeam)]);
    });
};

/** A child by id, where the one who asks may know of it. Reading it has to be written down: see pages/with-child.tsx. */
export const findChild = async (tx: Tx, scope: Scope, id: string): Promise<Child | null> =>
  (await visible(tx, scope).where('child.id', '=', id).executeTakeFirst()) ?? null;

/** The children in care that the one who asks may know of, by reference. */
export const childrenInCare = (tx: Tx, scope: Scope): Promise<Child[]> =>
  visible(tx, scope).where('left_on', 'is', null).orderBy('reference').execute();

/** Those of one officer among them. */
export const childrenWith = (tx: Tx, scope: Scope, officerId: string): Promise<Child[]> =>
  visible(tx, scope)
    .where('left_on', 'is', null)
    .where('child.officer_id', '=', officerId)
    .orderBy('reference')
    .execute();

/** Every child that the one who asks may know of, also those who left care, by reference. */
export const allChildren = (tx: Tx, scope: Scope): Promise<Child[]> =>
  visible(tx, scope).orderBy('reference').execute();

/** Whether any child of the council has that reference, also one that the one who asks may not know of. */
export const isReferenceTaken = async (
  tx: Tx,
  { authorityId }: Scope,
  reference: string,
  by: string | null,
): Promise<boolean> => {
  const found = await tables(tx)
    .selectFrom('child')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('reference', '=', reference)
    .executeTakeFirst();
  return found !== undefined && found.id !== by;
};

/** Brothers and sisters in care: how many, and those of them that the one who asks may know of. */
export const siblingsOf = async (
  tx: Tx,
  scope: Scope,
  { id, siblings }: Pick<Child, 'id' | 'siblings'>,
): Promise<{ count: number; seen: Child[] }> => {
  if (siblings === '') return { count: 0, seen: [] };
  const { count } = await tables(tx)
    .selectFrom('child')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('authority_id', '=', scope.authorityId)
    .where('siblings', '=', siblings)
    .where('id', '<>', id)
    .where('left_on', 'is', null)
    .executeTakeFirstOrThrow();
  const seen = await visible(tx, scope)
    .where('siblings', '=', siblings)
    .where('child.id', '<>', id)
    .where('left_on', 'is', null)
    .orderBy('reference')
    .execute();
  return { count: Number(count), seen };
};

/** The children whom the one who asks may know of and who were in care after a day (ISO), by reference. */
export const childrenInCareSince = (tx: Tx, scope: Scope, day: string): Promise<Child[]> =>
  visible(tx, scope)
    .where((eb) => eb.or([eb('left_on', 'is', null), eb('left_on', '>', day)]))
    .orderBy('reference')
    .execute();
