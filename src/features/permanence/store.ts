import type { Insertable } from 'kysely';
import type { ChosenColumns } from '../../kernel/list-columns.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { PermanenceLine } from './rules/line.ts';
import type { PermanenceTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<PermanenceTables>();

const columnsOf = (line: PermanenceLine) => ({
  plan_for: line.planFor,
  plan_for_on: line.planForOn,
  plan_of: line.planOf,
  plan_of_on: line.planOfOn,
  route: line.route,
  guardian: line.guardian,
  next_step: line.nextStep,
  step_owner: line.stepOwner,
  step_due: line.stepDue,
  panel: line.panel,
  panel_on: line.panelOn,
  life_story: line.lifeStory,
  filed_on: line.filedOn,
  file_by: line.fileBy,
  chased_on: line.chasedOn,
  reunification: line.reunification,
  section_20_on: line.section20On,
});

type Written = { childId: string; line: PermanenceLine; day: string; version: number };

/**
 * Writes a line in its next version; false where that version is there already, because somebody else was faster.
 * `day` is ISO.
 */
export const writeLine = async (
  tx: Tx,
  { authorityId }: Scope,
  { childId, line, day, version }: Written,
): Promise<boolean> => {
  const content = { ...columnsOf(line), updated_on: day, version };
  const written = await tables(tx)
    .insertInto('permanence_line')
    .values({ authority_id: authorityId, child_id: childId, ...content })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'child_id'])
        .doUpdateSet(content)
        .where('permanence_line.version', '=', version - 1),
    )
    .returning('version')
    .execute();
  return written.length > 0;
};

/** Keeps what was set, as the change of that number. */
export const insertChange = (
  tx: Tx,
  scope: Scope,
  change: { childId: string; number: number; day: string; set: Partial<PermanenceLine> },
) =>
  tables(tx)
    .insertInto('permanence_change')
    .values({
      authority_id: scope.authorityId,
      child_id: change.childId,
      number: change.number,
      day: change.day,
      by_id: personIdOf(scope.actor),
      by_name: actorName(scope),
      set_fields: JSON.stringify(change.set),
    })
    .execute();

/** Keeps what was read of a spreadsheet until somebody has decided. */
export const insertFile = (
  tx: Tx,
  { authorityId }: Scope,
  row: Omit<Insertable<PermanenceTables['permanence_file']>, 'authority_id'>,
) =>
  tables(tx)
    .insertInto('permanence_file')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Keeps which sheet is meant and what its columns are taken for. */
export const updateFile = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  { sheet, columns }: { sheet: string; columns: ChosenColumns<keyof PermanenceLine> },
) =>
  tables(tx)
    .updateTable('permanence_file')
    .set({ sheet, columns: JSON.stringify(columns) })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

export const deleteFile = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .deleteFrom('permanence_file')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Forgets the files that came before a day (ISO). */
export const deleteFilesBefore = (tx: Tx, { authorityId }: Scope, day: string) =>
  tables(tx)
    .deleteFrom('permanence_file')
    .where('authority_id', '=', authorityId)
    .where('brought_on', '<', day)
    .execute();
