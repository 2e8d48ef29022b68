import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { type FromFile, reasonOf, withIds } from './bring-in.ts';
import { addParts, changePart, noChange, removePart } from './change-part.ts';
import { addObjective, type Taking, withWhatComes } from './comes-with.ts';
import { planBroughtIn } from './events.ts';
import type { Plan } from './queries.ts';
import { mayRate } from './rules/rating.ts';
import type { Difference, FileDifferences } from './rules/sheet/difference.ts';
import { mergedChange, mergedObjective, versionedKey } from './rules/sheet/take-differences.ts';
import { lockPlan } from './store.ts';

/** What came of taking differences: how many changed something, and why others did not. */
export type TakenOutcome = { taken: number; refusals: string[] };

/** Writes the differences of one entry as one change. */
const takeEntry = async (taking: Taking, differences: readonly Difference[]): Promise<Result<true>> => {
  const { tx, scope, reason, today } = taking;
  const [first] = differences;
  if (!first) return ok(true);
  const { entry } = first;
  const change = mergedChange(differences);
  const { rating } = change.set;
  if (rating !== undefined) {
    const evidence = entry.shown.length + change.shown.length;
    const suggested = { brag: null, reasons: [] };
    const may = mayRate({ now: entry.fields.rating, rating, reason, suggested, evidence });
    if (!may.ok) return may;
  }
  const outcome = await changePart(
    tx,
    scope,
    { id: entry.id, kind: 'deliverable', seen: entry.version },
    {
      ...noChange,
      set: {
        ...(await withWhatComes(taking, change)),
        ...(rating !== undefined && { ratingReason: reason }),
      },
      said: change.said,
      shown: withIds(change.shown),
      reason,
    },
    today,
  );
  return outcome.kind === 'clash' ? refused('Somebody changed it just now. Look at it again.') : ok(true);
};

const takeChanged = async (
  taking: Taking,
  { changed }: FileDifferences,
  isWanted: (key: string) => boolean,
): Promise<TakenOutcome> => {
  const wanted = changed.filter((difference) => isWanted(versionedKey(difference)));
  let taken = 0;
  const refusals: string[] = [];
  for (const [entry, differences] of Map.groupBy(wanted, (difference) => difference.entry)) {
    const done = await takeEntry(taking, differences);
    if (done.ok) taken += differences.length;
    else refusals.push(`“${entry.fields.ref}”: ${done.reason}`);
  }
  return { taken, refusals };
};

/** Takes new objectives before what may belong to them. */
const takeObjectives = async (
  taking: Taking,
  { objectives, newObjectives }: FileDifferences,
  isWanted: (key: string) => boolean,
): Promise<number> => {
  const { tx, scope, reason, today } = taking;
  const added = newObjectives.filter(({ key }) => isWanted(key));
  for (const { set } of added) await addObjective(taking, set);
  const wanted = objectives.filter(
    (difference) => difference.change.ok && isWanted(versionedKey(difference)),
  );
  for (const [{ id, version }, differences] of Map.groupBy(wanted, ({ objective }) => objective))
    await changePart(
      tx,
      scope,
      { id, kind: 'objective', seen: version },
      { ...noChange, set: mergedObjective(differences), reason },
      today,
    );
  return added.length + wanted.length;
};

const takeAdded = async (
  taking: Taking,
  { added }: FileDifferences,
  isWanted: (key: string) => boolean,
): Promise<number> => {
  const { tx, scope, planId, reason, today } = taking;
  const parts = [];
  for (const { change } of added.filter(({ key }) => isWanted(key)))
    parts.push({
      set: await withWhatComes(taking, change),
      said: change.said,
      shown: withIds(change.shown),
      reason,
    });
  if (parts.length > 0) await addParts(tx, scope, planId, 'deliverable', parts, today);
  return parts.length;
};

const takeMissing = async (
  { tx, scope, reason, today }: Taking,
  { missing }: FileDifferences,
  isWanted: (key: string) => boolean,
): Promise<number> => {
  const wanted = missing.filter(({ key }) => isWanted(key));
  for (const { entry } of wanted)
    await removePart(
      tx,
      scope,
      { id: entry.id, kind: 'deliverable' },
      `${reason}, which has no such row`,
      today,
    );
  return wanted.length;
};

/**
 * Takes the differences of a file that somebody wants, each entry's in one change with the file as the reason. What
 * changed here since they looked is not wanted any more (its key names the version). `find` works the differences out
 * while nobody else changes the plan.
 */
export const takeDifferences = async (
  tx: Tx,
  scope: Scope,
  plan: Pick<Plan, 'id'>,
  {
    from,
    find,
    isWanted,
    today,
  }: {
    from: FromFile;
    find: () => Promise<FileDifferences>;
    isWanted: (key: string) => boolean;
    today: string;
  },
): Promise<TakenOutcome> => {
  await lockPlan(tx, scope, plan.id);
  const differences = await find();
  const taking: Taking = {
    tx,
    scope,
    planId: plan.id,
    reason: reasonOf(from),
    today,
    objectives: new Map(),
    leads: new Map(),
  };
  const objectives = await takeObjectives(taking, differences, isWanted);
  const changed = await takeChanged(taking, differences, isWanted);
  const added = await takeAdded(taking, differences, isWanted);
  const removed = await takeMissing(taking, differences, isWanted);
  const taken = objectives + changed.taken + added + removed;
  if (taken > 0) await record(tx, scope, planBroughtIn(plan.id, from.sha256));
  return { taken, refusals: changed.refusals };
};
