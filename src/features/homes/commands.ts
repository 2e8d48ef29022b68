import { newId } from '../../kernel/ids.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import {
  type Kept,
  keptChanged,
  keptNew,
  panelStepped,
  panelUndone,
  placesTold,
  promiseKept,
  promiseTakenBack,
  reviewWeeksSet,
  takenBack,
} from './events.ts';
import type { KeptCase } from './panel-queries.ts';
import type { PanelStep } from './rules/panel.ts';
import type { Promised } from './rules/protocol.ts';
import type { Stay } from './rules/stays.ts';
import type { Told } from './rules/supply.ts';
import {
  change,
  deletePromise,
  deleteStep,
  insert,
  keepPlaces,
  keepPromise,
  keepReviewWeeks,
  type NewRow,
  remove,
  type Versioned,
} from './store.ts';

/** Which row, and the version of it that somebody saw. */
export type Seen = { id: string; seen: number };

const tableOf = {
  'care leaver': 'care_leaver',
  'home of a care leaver': 'home_stay',
  'housing request': 'housing_request',
  'house project': 'house_project',
  'house project member': 'house_project_member',
  'commissioned home': 'commissioned_home',
} as const satisfies Record<Kept, Versioned>;

type RowOf<What extends Kept> = Omit<NewRow<(typeof tableOf)[What]>, 'id' | 'version'>;

/** Writes something new down. Answers its id. */
export const add = async <What extends Kept>(
  tx: Tx,
  scope: Scope,
  what: What,
  row: RowOf<What>,
): Promise<string> => {
  const id = newId();
  await insert(tx, scope, tableOf[what], { ...row, id, version: 1 } as unknown as NewRow<
    (typeof tableOf)[What]
  >);
  await record(tx, scope, keptNew(what, id, digestOf(row)));
  return id;
};

/** Changes what somebody saw; false where it was changed meanwhile, and nothing was written. */
export const alter = async <What extends Kept>(
  tx: Tx,
  scope: Scope,
  what: What,
  seen: Seen,
  row: Partial<RowOf<What>>,
): Promise<boolean> => {
  if (!(await change(tx, scope, tableOf[what], seen, row as Parameters<typeof change>[4]))) return false;
  await record(tx, scope, keptChanged(what, seen.id, digestOf(row)));
  return true;
};

/** Takes back what was written down in error; the audit log keeps that it was there. False as in `alter`. */
export const takeBack = async (tx: Tx, scope: Scope, what: Kept, seen: Seen): Promise<boolean> => {
  if (!(await remove(tx, scope, tableOf[what], seen))) return false;
  await record(tx, scope, takenBack(what, seen.id));
  return true;
};

type NewStay = Stay & { reason: string };

export const stayRow = ({ district, kind, suitable, reason, from, until }: NewStay) => ({
  district,
  kind,
  suitable,
  reason,
  from_day: from,
  until_day: until,
});

/** Writes a move down: the home that is open ends on the day on which the new one begins. Answers the new one's id. */
export const moveHome = async (
  tx: Tx,
  scope: Scope,
  { id, stays }: { id: string; stays: readonly (Stay & { id: string; version: number })[] },
  stay: NewStay,
): Promise<string> => {
  const open = stays.find(({ until }) => until === null);
  if (open && stay.until === null && stay.from > open.from)
    await alter(
      tx,
      scope,
      'home of a care leaver',
      { id: open.id, seen: open.version },
      { until_day: stay.from },
    );
  return add(tx, scope, 'home of a care leaver', { care_leaver_id: id, ...stayRow(stay) });
};

const writeStep = async (tx: Tx, scope: Scope, caseId: string, number: number, step: PanelStep) => {
  await insert(tx, scope, 'panel_step', {
    case_id: caseId,
    number,
    day: step.day,
    deed: step.deed,
    words: step.words,
    home: step.home,
    outcome: step.outcome,
    next_by: step.nextBy,
    next_due: step.nextDue,
    by_id: personIdOf(scope.actor),
    by_name: actorName(scope),
  });
  await record(tx, scope, panelStepped(caseId, digestOf(step)));
};

/** Refers somebody to the lasting-homes panel. Answers the id of the case. */
export const refer = async (
  tx: Tx,
  scope: Scope,
  { leaverId, district }: { leaverId: string; district: string },
  step: PanelStep,
): Promise<string> => {
  const id = newId();
  await insert(tx, scope, 'panel_case', { id, care_leaver_id: leaverId, district, version: 1 });
  await writeStep(tx, scope, id, 1, step);
  return id;
};

/** Writes the next step of a case down; false where somebody changed the case meanwhile. */
export const stepPanel = async (
  tx: Tx,
  scope: Scope,
  { id, steps }: KeptCase,
  seen: number,
  step: PanelStep,
): Promise<boolean> => {
  if (!(await change(tx, scope, 'panel_case', { id, seen }, {}))) return false;
  await writeStep(tx, scope, id, (steps.at(-1)?.number ?? 0) + 1, step);
  return true;
};

/** Takes the last step of a case back; with its first step the case goes. False as in `stepPanel`. */
export const undoStep = async (
  tx: Tx,
  scope: Scope,
  { id, steps }: KeptCase,
  seen: number,
): Promise<boolean> => {
  const last = steps.at(-1)?.number ?? 1;
  const undone =
    steps.length > 1
      ? await change(tx, scope, 'panel_case', { id, seen }, {})
      : await remove(tx, scope, 'panel_case', { id, seen });
  if (!undone) return false;
  await deleteStep(tx, scope, id, last);
  await record(tx, scope, panelUndone(id));
  return true;
};

/** Sets in how many weeks the panel looks again. Days that were set already stay. */
export const setReviewWeeks = async (tx: Tx, scope: Scope, weeks: number): Promise<void> => {
  await keepReviewWeeks(tx, scope, weeks);
  await record(tx, scope, reviewWeeksSet(weeks));
};

/** Keeps how many places a home has and how many are free on a day (ISO). Earlier days stay. */
export const tellPlaces = async (tx: Tx, scope: Scope, homeId: string, told: Told): Promise<void> => {
  await keepPlaces(tx, scope, { home_id: homeId, ...told, by_name: actorName(scope) });
  await record(tx, scope, placesTold(homeId, digestOf(told)));
};

/** Keeps what a district promised since a day; false where somebody changed that promise since version `seen`. */
export const promise = async (tx: Tx, scope: Scope, promised: Promised, seen: number): Promise<boolean> => {
  const written = await keepPromise(tx, scope, {
    district: promised.district,
    since: promised.since,
    band: promised.band,
    local_connection: promised.localConnection,
    decides_together: promised.decidesTogether,
    council_tax: promised.councilTax,
    emergency_bed: promised.emergencyBed,
    by_name: actorName(scope),
    version: seen + 1,
  });
  if (written) await record(tx, scope, promiseKept(promised.district, digestOf(promised)));
  return written;
};

/** Takes a promise back that was written down in error; false as in `promise`. */
export const takePromiseBack = async (
  tx: Tx,
  scope: Scope,
  promised: { district: string; since: string; version: number },
): Promise<boolean> => {
  const gone = await deletePromise(tx, scope, promised);
  if (gone) await record(tx, scope, promiseTakenBack(promised.district));
  return gone;
};
