import { firstOfMonth } from '../../kernel/days.ts';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import { changedHidden, changedSaid, changedShown, requestTookPlace } from './events.ts';
import { heed } from './heed.ts';
import { findRequest } from './queries.ts';
import { partsOf } from './record-queries.ts';
import { taking } from './requests.ts';
import type { Part } from './rules/took-part.ts';
import { deleteChanged, lockRequest, setParts, update, writeChanged } from './store.ts';

/** Writes down on which day it took place and who took part; once more where that was wrong. */
export const keepTookPlace = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { tookPlaceOn, parts }: { tookPlaceOn: string; parts: readonly Part[] },
): Promise<Result<true>> => {
  const taken = await taking(tx, scope, id, 'took place');
  if (!taken.ok) return taken;
  await update(tx, scope, 'involvement_request', id, {
    took_place_on: tookPlaceOn,
    ...(taken.value.state === 'agreed' && { state: 'took place' }),
  });
  await setParts(
    tx,
    scope,
    id,
    parts.map(({ personId, groupId, name, quarters }) => ({
      id: newId(),
      person_id: personId,
      group_id: groupId,
      name,
      quarters,
    })),
  );
  await record(tx, scope, requestTookPlace(id, digestOf({ tookPlaceOn, parts })));
  return ok(true);
};

/** The asker says what changed, or why nothing did; said once more, the new words wait for the team again. */
export const sayChanged = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { did, words, today }: { did: boolean; words: string; today: string },
): Promise<Result<true>> => {
  const taken = await taking(tx, scope, id, 'say what changed');
  if (!taken.ok) return taken;
  await update(tx, scope, 'involvement_request', id, {
    state: 'closed',
    said_on: today,
    did_change: did,
    changed_words: words,
  });
  await record(tx, scope, changedSaid(id, digestOf({ did, words })));
  await heed(tx, scope, id, [words]);
  return ok(true);
};

/** Tells young people and everybody what changed, in the words that the team left. Refused before the asker said it. */
export const showChanged = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { title, words, today }: { title: string; words: string; today: string },
): Promise<Result<true>> => {
  await lockRequest(tx, scope, id);
  const request = await findRequest(tx, scope, id);
  if (!request || request.didChange === null || request.tookPlaceOn === null)
    return refused('Whoever asked has not said what changed yet.');
  const groups = (await partsOf(tx, scope, id)).flatMap(({ group }) => (group === null ? [] : [group]));
  await writeChanged(tx, scope, {
    request_id: id,
    title,
    did_change: request.didChange,
    words,
    month: firstOfMonth(request.tookPlaceOn),
    groups: [...new Set(groups)],
    shown_on: today,
  });
  await record(tx, scope, changedShown(id, digestOf({ title, words })));
  return ok(true);
};

/** Shows what changed no more. */
export const hideChanged = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await deleteChanged(tx, scope, id);
  await record(tx, scope, changedHidden(id));
};
