import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import {
  conferenceHeld,
  conferenceMoved,
  conferenceNotHeld,
  conferencePlanned,
  conferenceTakenBack,
} from './events.ts';
import { appealsOf, type Conference, conferencesOf, type Family, standingOf } from './queries.ts';
import type { HeldConference } from './rules/conference.ts';
import type { ConferencePlan, NotHeld } from './rules/move-form.ts';
import { insertConference, lockFamily, updateConference } from './store.ts';

/** A conference as a form saw it. */
type Seen = { conference: Conference; seen: number };

const nothingHeld = {
  came_on: null,
  reason: null,
  reason_words: '',
  outcome: null,
  category: null,
  children_came: 0,
  views_given: 0,
  views_not_available: 0,
  too_young: 0,
  views_by_form: 0,
  views_by_advocate: 0,
  views_by_worker: 0,
  agencies: '[]',
} as const;

/** Plans the conference that a family is owed. Answers its id. */
export const planConference = async (
  tx: Tx,
  scope: Scope,
  family: Family,
  { day, at }: ConferencePlan,
): Promise<Result<string>> => {
  await lockFamily(tx, scope, family.id);
  const all = (await conferencesOf(tx, scope, [family.id])).get(family.id) ?? [];
  const { next, planned } = standingOf(family, all);
  if (planned)
    return refused(
      `A conference is planned already, for ${dateWords(planned.plannedOn ?? '')}. Move that one, or call it off.`,
    );
  if (next === null)
    return refused('Nothing is due. After a new strategy discussion, change the family’s line first.');
  const id = newId();
  await insertConference(tx, scope, {
    ...nothingHeld,
    id,
    family_id: family.id,
    kind: next.kind,
    state: 'planned',
    planned_on: day,
    planned_at: at,
    due_on: next.due,
    children: family.children,
    district: family.district,
    team: family.team,
    officer_id: family.officerId,
    questionnaires_given: 0,
    version: 1,
  });
  await record(tx, scope, conferencePlanned(id));
  return ok(id);
};

/** What came of a change of a conference: `stale` where somebody else changed it since it was seen. */
type Kept = Result<true, 'stale'>;

/** Gives a conference to come another day. */
export const moveConference = async (
  tx: Tx,
  scope: Scope,
  { conference: { id }, seen }: Seen,
  plan: ConferencePlan,
): Promise<Kept> => {
  const changed = { planned_on: plan.day, planned_at: plan.at };
  if (!(await updateConference(tx, scope, { id, version: seen }, changed))) return refused('stale');
  await record(tx, scope, conferenceMoved(id, sha256Of(JSON.stringify(plan))));
  return ok(true);
};

/**
 * Writes down that a conference was held, or puts right what was written down. `due` is the last day for it (ISO), as it
 * was when it was held.
 */
export const holdConference = async (
  tx: Tx,
  scope: Scope,
  { conference, seen, family, due }: Seen & { family: Family; due: string },
  held: HeldConference,
): Promise<Kept> => {
  const isFirst = conference.held === null;
  const written = await updateConference(
    tx,
    scope,
    { id: conference.id, version: seen },
    {
      state: 'held',
      due_on: due,
      came_on: held.day,
      reason: held.reason,
      reason_words: held.reasonWords,
      outcome: held.outcome,
      category: held.category,
      children: held.children,
      children_came: held.came,
      views_given: held.viewsGiven,
      views_not_available: held.viewsNotAvailable,
      too_young: held.tooYoung,
      views_by_form: held.byForm,
      views_by_advocate: held.byAdvocate,
      views_by_worker: held.byWorker,
      agencies: JSON.stringify(held.agencies),
      // As the family was when it was held, and not when that is put right.
      ...(isFirst && { district: family.district, team: family.team, officer_id: family.officerId }),
    },
  );
  if (!written) return refused('stale');
  await record(tx, scope, conferenceHeld(conference.id, sha256Of(JSON.stringify(held))));
  return ok(true);
};

/** Writes down that a conference was adjourned or called off: the next one is due when this one was. */
export const missConference = async (
  tx: Tx,
  scope: Scope,
  { conference: { id }, seen }: Seen,
  { state, day, reason, reasonWords }: NotHeld,
): Promise<Kept> => {
  const changed = { state, came_on: day, reason, reason_words: reasonWords };
  if (!(await updateConference(tx, scope, { id, version: seen }, changed))) return refused('stale');
  await record(tx, scope, conferenceNotHeld(id, sha256Of(JSON.stringify(changed))));
  return ok(true);
};

/** Why what was written down of a conference cannot be taken back, in words; null where it can. */
export const whyNotTakenBack = async (
  tx: Tx,
  scope: Scope,
  { id, familyId, state }: Conference,
): Promise<string | null> => {
  if (state === 'planned') return 'Nothing was written down of it yet. Move it, or call it off.';
  const all = (await conferencesOf(tx, scope, [familyId])).get(familyId) ?? [];
  if (all.some((one) => one.state === 'planned'))
    return 'Another conference of this family is planned. Call that one off first.';
  if ((await appealsOf(tx, scope, [id])).length > 0)
    return 'There is an appeal against this conference. Take that back first, if it is an error too.';
  return null;
};

/** Takes back what was written down of a conference in error: it is planned again, for the day it was planned for. */
export const takeConferenceBack = async (tx: Tx, scope: Scope, { conference, seen }: Seen): Promise<Kept> => {
  const { id, held, cameOn, reason, state } = conference;
  const changed = { ...nothingHeld, state: 'planned' } as const;
  if (!(await updateConference(tx, scope, { id, version: seen }, changed))) return refused('stale');
  await record(tx, scope, conferenceTakenBack(id, sha256Of(JSON.stringify({ state, cameOn, reason, held }))));
  return ok(true);
};
