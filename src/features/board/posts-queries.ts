import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Period } from './rules/period.ts';
import type { BoardTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<BoardTables>();

/** A time that somebody led on a priority. */
export type PriorityLead = Period & { id: string; personId: string; personName: string; priority: string };

/** Who leads or led on which priority, by priority, newest first. */
export const listLeads = (tx: Tx, scope: Scope, bodyId: string): Promise<PriorityLead[]> =>
  tables(tx)
    .selectFrom('priority_lead as lead')
    .innerJoin('person', (join) =>
      join.onRef('person.authority_id', '=', 'lead.authority_id').onRef('person.id', '=', 'lead.person_id'),
    )
    .select(['lead.id', 'lead.person_id as personId', 'person.name as personName', 'lead.priority'])
    .select(['lead.from_date as from', 'lead.to_date as to'])
    .where('lead.authority_id', '=', scope.authorityId)
    .where('lead.body_id', '=', bodyId)
    .orderBy('lead.priority')
    .orderBy('lead.from_date', 'desc')
    .execute();

/** A time that somebody was in the Cabinet. */
export type CabinetPost = Period & { id: string; personId: string; personName: string; portfolio: string };

/** Who is or was in the Cabinet, by name. */
export const listCabinet = (tx: Tx, scope: Scope): Promise<CabinetPost[]> =>
  tables(tx)
    .selectFrom('cabinet_post as post')
    .innerJoin('person', (join) =>
      join.onRef('person.authority_id', '=', 'post.authority_id').onRef('person.id', '=', 'post.person_id'),
    )
    .select(['post.id', 'post.person_id as personId', 'person.name as personName', 'post.portfolio'])
    .select(['post.from_date as from', 'post.to_date as to'])
    .where('post.authority_id', '=', scope.authorityId)
    .orderBy('person.name')
    .execute();
