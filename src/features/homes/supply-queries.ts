import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Promised } from './rules/protocol.ts';
import type { CommissionedHome, CommissionedKind, Told } from './rules/supply.ts';
import { tables } from './store.ts';

/** A commissioned home as it is kept. Ages are whole years, both included. */
export type KeptHome = Omit<CommissionedHome, 'told'> & {
  id: string;
  name: string;
  provider: string;
  contact: string;
  kind: CommissionedKind;
  agesFrom: number;
  agesTo: number;
  version: number;
  told: (Told & { byName: string })[];
};

const homesOf = async (tx: Tx, { authorityId }: Scope, id?: string): Promise<KeptHome[]> => {
  const rows = await tables(tx)
    .selectFrom('commissioned_home')
    .select(['id', 'name', 'provider', 'contact', 'district', 'kind', 'block', 'version'])
    .select(['ages_from as agesFrom', 'ages_to as agesTo', 'self_funding as selfFunding'])
    .select(['from_day as from', 'until_day as until'])
    .where('authority_id', '=', authorityId)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('district')
    .orderBy('name')
    .execute();
  const told = await tables(tx)
    .selectFrom('home_places')
    .select(['home_id as home', 'day', 'places', 'free', 'by_name as byName'])
    .where('authority_id', '=', authorityId)
    .$if(id !== undefined, (query) => query.where('home_id', '=', id ?? ''))
    .orderBy('day')
    .execute();
  const byHome = Map.groupBy(told, ({ home }) => home);
  return rows.map((row) => ({
    ...row,
    told: (byHome.get(row.id) ?? []).map(({ home: _, ...one }) => one),
  }));
};

/** Every commissioned home with all that was told of its places, the first day first. */
export const allHomes = (tx: Tx, scope: Scope): Promise<KeptHome[]> => homesOf(tx, scope);

export const findHome = async (tx: Tx, scope: Scope, id: string): Promise<KeptHome | null> =>
  (await homesOf(tx, scope, id))[0] ?? null;

export type KeptPromise = Promised & { byName: string; version: number };

/** What districts promised, by district, the latest first. */
export const allPromises = (tx: Tx, { authorityId }: Scope): Promise<KeptPromise[]> =>
  tables(tx)
    .selectFrom('district_promise')
    .select(['district', 'since', 'band', 'local_connection as localConnection'])
    .select(['decides_together as decidesTogether', 'council_tax as councilTax'])
    .select(['emergency_bed as emergencyBed', 'by_name as byName', 'version'])
    .where('authority_id', '=', authorityId)
    .orderBy('district')
    .orderBy('since', 'desc')
    .execute();

/** Names of districts that homes and promises have, to be suggested. */
export const knownDistricts = async (tx: Tx, scope: Scope): Promise<string[]> => {
  const names = [...(await allPromises(tx, scope)), ...(await allHomes(tx, scope))].map(
    ({ district }) => district,
  );
  return [...new Set(names)].sort((one, other) => one.localeCompare(other));
};
