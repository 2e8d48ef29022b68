import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
import type { AuditTables } from './tables.ts';

/** What is looked for in the log; null: anything. `deed` and `subject` by their beginning, days included. */
export type LogFilter = {
  personId: string | null;
  deed: string | null;
  subject: string | null;
  from: string | null;
  to: string | null;
};

/** An entry as it is read. `who` is the person's name today, the system's job, or null for the public. */
export type LogEntry = {
  id: string;
  at: Date;
  actorKind: string;
  actorId: string | null;
  who: string | null;
  deed: string;
  subjectKind: string;
  subjectId: string;
  digest: string | null;
  /** Where it was sealed; null until it is. */
  position: number | null;
};

type Tables = AuditTables & { person: { authority_id: string; id: string; name: string } };

/** A text that LIKE takes as it is. */
const beginning = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&')}%`;

const matching = (tx: Tx, { authorityId }: Scope, { personId, deed, subject, from, to }: LogFilter) =>
  tx
    .withTables<Tables>()
    .selectFrom('audit_entry as e')
    .where('e.authority_id', '=', authorityId)
    .$if(personId !== null, (q) => q.where('e.actor_kind', '=', 'person').where('e.actor_id', '=', personId))
    .$if(deed !== null, (q) => q.where('e.deed', 'like', beginning(deed ?? '')))
    .$if(subject !== null, (q) =>
      q.where((eb) =>
        eb.or([
          eb('e.subject_kind', 'like', beginning(subject ?? '')),
          eb('e.subject_id', 'like', beginning(subject ?? '')),
        ]),
      ),
    )
    .$if(from !== null, (q) =>
      q.where(sql<boolean>`e.at >= ${from}::date::timestamp AT TIME ZONE 'Europe/London'`),
    )
    .$if(to !== null, (q) =>
      q.where(sql<boolean>`e.at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/London'`),
    );

/** The council's entries, newest first, and how many there are. Names are looked up as they are read. */
export const readLog = async (
  tx: Tx,
  scope: Scope,
  filter: LogFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ entries: LogEntry[]; total: number }> => {
  const { total } = await matching(tx, scope, filter)
    .select((count) => count.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching(tx, scope, filter)
    .leftJoin('person as p', (join) =>
      join.onRef('p.authority_id', '=', 'e.authority_id').on(sql<boolean>`p.id::text = e.actor_id`),
    )
    .leftJoin('audit_seal as s', (join) =>
      join.onRef('s.authority_id', '=', 'e.authority_id').onRef('s.entry_id', '=', 'e.id'),
    )
    .select([
      'e.id',
      'e.at',
      'e.actor_kind as actorKind',
      'e.actor_id as actorId',
      sql<string | null>`coalesce(p.name, e.actor_id)`.as('who'),
      'e.deed',
      'e.subject_kind as subjectKind',
      'e.subject_id as subjectId',
      'e.digest',
      's.position',
    ])
    .orderBy('e.at', 'desc')
    .orderBy('e.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return {
    entries: rows.map(({ position, ...row }) => ({
      ...row,
      position: position === null ? null : Number(position),
    })),
    total: Number(total),
  };
};
