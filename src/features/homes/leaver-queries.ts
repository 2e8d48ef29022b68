import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Stay } from './rules/stays.ts';
import { tables } from './store.ts';

/** A home in which somebody lived, as it is kept. */
export type KeptStay = Stay & { id: string; reason: string; version: number };

/** A care leaver with every home, the first first. `leftOn` is null where nobody knows the day. */
export type KeptLeaver = {
  id: string;
  reference: string;
  bornMonth: string | null;
  hasLeft: boolean;
  leftOn: string | null;
  version: number;
  stays: KeptStay[];
};

const staysByLeaver = async (
  tx: Tx,
  { authorityId }: Scope,
  id?: string,
): Promise<Map<string, KeptStay[]>> => {
  const rows = await tables(tx)
    .selectFrom('home_stay')
    .select(['care_leaver_id as leaver', 'id', 'district', 'kind', 'suitable', 'reason', 'version'])
    .select(['from_day as from', 'until_day as until'])
    .where('authority_id', '=', authorityId)
    .$if(id !== undefined, (query) => query.where('care_leaver_id', '=', id ?? ''))
    .orderBy('from_day')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ leaver }) => leaver)].map(([leaver, stays]) => [
      leaver,
      stays.map(({ leaver: _, ...stay }) => stay),
    ]),
  );
};

const leaversOf = async (tx: Tx, scope: Scope, id?: string): Promise<KeptLeaver[]> => {
  const stays = await staysByLeaver(tx, scope, id);
  const rows = await tables(tx)
    .selectFrom('care_leaver')
    .select([
      'id',
      'reference',
      'born_month as bornMonth',
      'has_left as hasLeft',
      'left_on as leftOn',
      'version',
    ])
    .where('authority_id', '=', scope.authorityId)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('reference')
    .execute();
  return rows.map((row) => ({ ...row, stays: stays.get(row.id) ?? [] }));
};

/** Every care leaver with their homes, by reference. */
export const allLeavers = (tx: Tx, scope: Scope): Promise<KeptLeaver[]> => leaversOf(tx, scope);

export const findLeaver = async (tx: Tx, scope: Scope, id: string): Promise<KeptLeaver | null> =>
  (await leaversOf(tx, scope, id))[0] ?? null;

/** The one who lived in a home, with that home. */
export const findStay = async (
  tx: Tx,
  scope: Scope,
  id: string,
): Promise<{ leaver: KeptLeaver; stay: KeptStay } | null> => {
  const row = await tables(tx)
    .selectFrom('home_stay')
    .select('care_leaver_id as leaver')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  const leaver = row ? await findLeaver(tx, scope, row.leaver) : null;
  const stay = leaver?.stays.find((one) => one.id === id);
  return leaver && stay ? { leaver, stay } : null;
};

/** Whether another care leaver has that reference. */
export const isReferenceTaken = async (
  tx: Tx,
  { authorityId }: Scope,
  reference: string,
  exceptId: string | null,
): Promise<boolean> => {
  const row = await tables(tx)
    .selectFrom('care_leaver')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row !== undefined && row.id !== exceptId;
};
