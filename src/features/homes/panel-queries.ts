import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type PanelStep, usualReviewWeeks } from './rules/panel.ts';
import { tables } from './store.ts';

/** A case of the panel with its steps, the first first. */
export type KeptCase = {
  id: string;
  leaver: string;
  reference: string;
  district: string;
  version: number;
  steps: (PanelStep & { number: number; byName: string })[];
};

const casesOf = async (
  tx: Tx,
  { authorityId }: Scope,
  only: { id?: string; leaver?: string },
): Promise<KeptCase[]> => {
  const rows = await tables(tx)
    .selectFrom('panel_case as case')
    .innerJoin('care_leaver as leaver', (join) =>
      join
        .onRef('leaver.authority_id', '=', 'case.authority_id')
        .onRef('leaver.id', '=', 'case.care_leaver_id'),
    )
    .select(['case.id', 'leaver.id as leaver', 'leaver.reference', 'case.district', 'case.version'])
    .where('case.authority_id', '=', authorityId)
    .$if(only.id !== undefined, (query) => query.where('case.id', '=', only.id ?? ''))
    .$if(only.leaver !== undefined, (query) => query.where('leaver.id', '=', only.leaver ?? ''))
    .orderBy('leaver.reference')
    .orderBy('case.id')
    .execute();
  const steps = await tables(tx)
    .selectFrom('panel_step')
    .select(['case_id as of', 'number', 'day', 'deed', 'words', 'home', 'outcome', 'next_by as nextBy'])
    .select(['next_due as nextDue', 'by_name as byName'])
    .where('authority_id', '=', authorityId)
    .$if(only.id !== undefined, (query) => query.where('case_id', '=', only.id ?? ''))
    .orderBy('number')
    .execute();
  const byCase = Map.groupBy(steps, ({ of }) => of);
  return rows.map((row) => ({
    ...row,
    steps: (byCase.get(row.id) ?? []).map(({ of: _, ...step }) => step),
  }));
};

/** Every case of the panel. */
export const allCases = (tx: Tx, scope: Scope): Promise<KeptCase[]> => casesOf(tx, scope, {});

export const casesOfLeaver = (tx: Tx, scope: Scope, leaver: string): Promise<KeptCase[]> =>
  casesOf(tx, scope, { leaver });

export const findCase = async (tx: Tx, scope: Scope, id: string): Promise<KeptCase | null> =>
  (await casesOf(tx, scope, { id }))[0] ?? null;

/** In how many weeks after a decision the panel looks again: as it was set, or the usual ones. */
export const reviewWeeks = async (tx: Tx, { authorityId }: Scope): Promise<number> =>
  (
    await tables(tx)
      .selectFrom('panel_setting')
      .select('review_weeks as weeks')
      .where('authority_id', '=', authorityId)
      .executeTakeFirst()
  )?.weeks ?? usualReviewWeeks;
