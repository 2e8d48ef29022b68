import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import { findingKept, findingTakenBack, homeDidKept, panelKept } from './events.ts';
import type { FindingFields, PanelFields } from './rules/panel.ts';
import { deleteFinding, insert, update, writePanel } from './store.ts';

/** Writes down what belongs to an interview panel; refused where somebody changed the version that was seen. */
export const keepPanel = async (
  tx: Tx,
  scope: Scope,
  { requestId, seen }: { requestId: string; seen: number },
  panel: PanelFields,
): Promise<Result<true, 'stale'>> => {
  if (!(await writePanel(tx, scope, { request_id: requestId, ...panel }, seen))) return refused('stale');
  await record(tx, scope, panelKept(requestId, digestOf(panel)));
  return ok(true);
};

/** Writes down what Young Inspectors found. */
export const keepFinding = async (
  tx: Tx,
  scope: Scope,
  requestId: string,
  { home, seen, asks, visitedOn }: FindingFields,
): Promise<void> => {
  const id = newId();
  const row = { home, seen, asks, visited_on: visitedOn };
  await insert(tx, scope, 'inspection_finding', {
    id,
    request_id: requestId,
    ...row,
    did: '',
    done_on: null,
  });
  await record(tx, scope, findingKept(id, digestOf(row)));
};

/** Writes down what the home did about a finding: it is open no more. */
export const keepHomeDid = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { did, doneOn }: { did: string; doneOn: string },
): Promise<void> => {
  await update(tx, scope, 'inspection_finding', id, { did, done_on: doneOn });
  await record(tx, scope, homeDidKept(id, digestOf({ did, doneOn })));
};

/** Takes back a finding that was written down in error. */
export const takeFindingBack = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await deleteFinding(tx, scope, id);
  await record(tx, scope, findingTakenBack(id));
};
