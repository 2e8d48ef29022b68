import { newId } from '../../kernel/ids.ts';
import type { Actor, Scope } from '../../kernel/scope.ts';
import { inChunks } from '../database/in-chunks.ts';
import type { Tx } from '../database/transaction.ts';

/** Something that happened, as a feature's events.ts names it. `digest` seals a content without holding it. */
export type Happening = { event: string; subject: { kind: string; id: string }; digest?: string };

export type EventTables = {
  audit_entry: {
    authority_id: string;
    id: string;
    actor_kind: string;
    actor_id: string | null;
    deed: string;
    subject_kind: string;
    subject_id: string;
    digest: string | null;
  };
  outbox: { authority_id: string; id: string; event: string; subject_kind: string; subject_id: string };
};

/** People and guests by their id, so that no name stands in the log; the system's own work by its name. */
const idOf = (actor: Actor): string | null => {
  if (actor.kind === 'public') return null;
  return actor.kind === 'system' ? actor.name : actor.id;
};

/** Writes to the audit log alone: for reads that must leave a trace, each of its own. */
export const recordReadings = async (
  tx: Tx,
  scope: Scope,
  happenings: readonly Happening[],
): Promise<void> => {
  await inChunks(
    happenings.map(({ event, subject, digest }) => ({
      authority_id: scope.authorityId,
      id: newId(),
      actor_kind: scope.actor.kind,
      actor_id: idOf(scope.actor),
      deed: event,
      subject_kind: subject.kind,
      subject_id: subject.id,
      digest: digest ?? null,
    })),
    (rows) => tx.withTables<EventTables>().insertInto('audit_entry').values(rows).execute(),
  );
};

/** The same of one. */
export const recordReading = (tx: Tx, scope: Scope, happening: Happening): Promise<void> =>
  recordReadings(tx, scope, [happening]);

/**
 * Records what a command did, in its own transaction: a row in the audit log and one in the outbox.
 * Either all of it happened and is recorded, or nothing did.
 */
export const record = async (tx: Tx, scope: Scope, happening: Happening): Promise<void> => {
  await recordReading(tx, scope, happening);
  await tx
    .withTables<EventTables>()
    .insertInto('outbox')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      event: happening.event,
      subject_kind: happening.subject.kind,
      subject_id: happening.subject.id,
    })
    .execute();
};
