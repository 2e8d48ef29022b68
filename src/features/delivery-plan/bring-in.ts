import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { addParts } from './change-part.ts';
import { withWhatComes } from './comes-with.ts';
import { planBroughtIn } from './events.ts';
import { listLeads, type Plan, partsOf } from './queries.ts';
import { newParts, type PartToAdd } from './rules/bring-in/new-parts.ts';
import type { Deliverable } from './rules/deliverable.ts';
import type { Shown } from './rules/history/change.ts';
import type { ReadPlan } from './rules/reading/plan-row.ts';
import type { FileDifferences } from './rules/sheet/difference.ts';
import { differencesBetween, type SideSheets } from './rules/sheet/differences.ts';
import type { PlanFile } from './rules/sheet/file-rows.ts';
import { leadNames } from './rules/sheet/lead-names.ts';
import { lockPlan } from './store.ts';

/** The file that something came from, by its name and SHA-256. */
export type FromFile = { name: string; sha256: string };

/** Evidence with an id of its own each. */
export const withIds = (shown: readonly Omit<Shown, 'id'>[]): Shown[] =>
  shown.map((one) => ({ id: newId(), ...one }));

/** Why something stands in a plan that came out of a file. */
export const reasonOf = ({ name }: Pick<FromFile, 'name'>): string => `From ${name}`;

const newPart =
  (reason: string) =>
  <Fields>({ shown, ...part }: PartToAdd<Fields>) => ({ ...part, shown: withIds(shown), reason });

/** What a file has beside its table of actions: rows with their stages and leads, and the words of objectives. */
export type Beside = Pick<FileDifferences, 'added' | 'newObjectives' | 'problems'>;

/** Nothing beside the table. */
export const nothingBeside: Beside = { added: [], newObjectives: [], problems: [] };

/** Reads what a file has beside its table, for a plan that holds nothing yet. */
export const besideTable = async (
  tx: Tx,
  scope: Scope,
  read: PlanFile,
  sides: SideSheets,
): Promise<Beside> => {
  const named = read.rows.some(({ cells }) => cells.leads !== undefined);
  if (!named && !sides.stages && !sides.objectives) return nothingBeside;
  const known = { objectives: new Map(), leads: leadNames(await listLeads(tx, scope)), figureOf: () => null };
  const { added, newObjectives, problems } = differencesBetween(read, sides, {
    histories: new Map(),
    objectives: new Map(),
    known,
  });
  const taken = new Set(added.map(({ line }) => line));
  // What is doubtful in the table itself was said when it was read.
  return {
    added,
    newObjectives,
    problems: problems.filter(({ sheet, line }) => sheet !== null || taken.has(line)),
  };
};

/** Whether anything stands in a plan, or stood and was taken out. */
export const holdsEntries = async (tx: Tx, scope: Scope, planId: string): Promise<boolean> =>
  (await partsOf(tx, scope, planId, 'deliverable')).length > 0 ||
  (await partsOf(tx, scope, planId, 'objective')).length > 0;

/**
 * Brings a published plan into a plan that holds nothing yet. Answers how much it was. Refused where something stands
 * there: nothing is overwritten or doubled unseen (bring-back.ts shows the differences).
 */
export const bringIn = async (
  tx: Tx,
  scope: Scope,
  plan: Pick<Plan, 'id' | 'endedOn'>,
  { read, beside }: { read: ReadPlan; beside: Beside },
  from: FromFile,
  today: string,
): Promise<Result<{ objectives: number; entries: number }>> => {
  if (plan.endedOn !== null)
    return refused('This plan is closed. Open it again before anything is brought in.');
  await lockPlan(tx, scope, plan.id);
  if (await holdsEntries(tx, scope, plan.id))
    return refused(
      'Something stands in this plan already. Bring the file back instead: each difference is shown.',
    );
  const reason = reasonOf(from);
  const comesWith = { tx, scope, planId: plan.id, reason, today, objectives: new Map(), leads: new Map() };
  const rows: [number, Pick<Deliverable, 'stages' | 'leads'>][] = [];
  for (const { line, change } of beside.added) {
    const { stages = [], leads = [] } = await withWhatComes(comesWith, { ...change, objective: null });
    rows.push([line, { stages, leads }]);
  }
  const { objectives, deliverables } = newParts(read, newId, {
    objectives: beside.newObjectives.map(({ set }) => set),
    rows: new Map(rows),
  });
  const fromFile = newPart(reason);
  await addParts(tx, scope, plan.id, 'objective', objectives.map(fromFile), today);
  await addParts(tx, scope, plan.id, 'deliverable', deliverables.map(fromFile), today);
  await record(tx, scope, planBroughtIn(plan.id, from.sha256));
  return ok({ objectives: objectives.length, entries: deliverables.length });
};
