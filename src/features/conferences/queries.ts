import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { childrenOf, officersSeen } from '../reviews/index.ts';
import type { Appeal } from './rules/appeal.ts';
import type { ConferenceKind, ConferenceState, HeldConference, Reason } from './rules/conference.ts';
import { dueOnDay, type Held, type NextConference, nextConference } from './rules/conference-due.ts';
import type { FamilyFields } from './rules/family-form.ts';
import { tables } from './store.ts';
import type { ConferenceTables } from './tables.ts';

/** A family's line. `chair` is the reviewing officer's name, null where nobody chairs yet. */
export type Family = FamilyFields & { id: string; chair: string | null; version: number };

/** A conference: `held` is null until it was. Days are ISO; `cameOn` is that on which it was held or ended otherwise. */
export type Conference = {
  id: string;
  familyId: string;
  kind: ConferenceKind;
  state: ConferenceState;
  plannedOn: string | null;
  plannedAt: string;
  dueOn: string;
  cameOn: string | null;
  reason: Reason | null;
  reasonWords: string;
  district: string;
  given: number;
  held: HeldConference | null;
  version: number;
};

type FamilyRow = ConferenceTables['conference_family'];

/** The families that the one who asks may know of, as with children: all, those of their team and nobody's, or their own. */
const visible = async (tx: Tx, scope: Scope) => {
  const caseload = childrenOf(scope.actor);
  const { officers } = await officersSeen(tx, scope);
  const seen = officers.map(({ personId }) => personId);
  const query = tables(tx)
    .selectFrom('conference_family')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where((eb) => {
      if (caseload === 'nobody') return eb.lit(false);
      if (caseload.kind === 'all') return eb.lit(true);
      if (caseload.kind === 'own') return eb('officer_id', '=', caseload.officerId);
      const isNobodys = eb('officer_id', 'is', null);
      return seen.length === 0 ? isNobodys : eb.or([isNobodys, eb('officer_id', 'in', seen)]);
    });
  const nameOf = new Map(officers.map(({ personId, name }) => [personId, name]));
  const family = (row: FamilyRow): Family => ({
    id: row.id,
    reference: row.reference,
    children: row.children,
    childReferences: row.child_references,
    district: row.district,
    team: row.team,
    officerId: row.officer_id,
    chair: nameOf.get(row.officer_id ?? '') ?? null,
    beginning: { kind: row.begun, on: row.begun_on },
    ending: row.ended === null || row.ended_on === null ? null : { why: row.ended, on: row.ended_on },
    version: row.version,
  });
  return { query, family };
};

/** A family by id, where the one who asks may know of it. Reading it has to be written down: see pages/with-family.tsx. */
export const findFamily = async (tx: Tx, scope: Scope, id: string): Promise<Family | null> => {
  const { query, family } = await visible(tx, scope);
  const row = await query.where('id', '=', id).executeTakeFirst();
  return row ? family(row) : null;
};

/** Every family that the one who asks may know of, by reference. */
export const familiesSeen = async (tx: Tx, scope: Scope): Promise<Family[]> => {
  const { query, family } = await visible(tx, scope);
  return (await query.orderBy('reference').execute()).map(family);
};

/** Whether another family of the council has that reference, also one that the one who asks may not know of. */
export const isReferenceTaken = async (
  tx: Tx,
  { authorityId }: Scope,
  reference: string,
  by: string | null,
): Promise<boolean> => {
  const found = await tables(tx)
    .selectFrom('conference_family')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('reference', '=', reference)
    .executeTakeFirst();
  return found !== undefined && found.id !== by;
};

type ConferenceRow = ConferenceTables['conference'];

/** What was written down of a conference that was held; null of any other. */
export const heldIn = (
  row: Omit<ConferenceRow, 'agencies'> & { agencies: HeldConference['agencies'] },
): HeldConference | null =>
  row.state !== 'held' || row.came_on === null || row.outcome === null
    ? null
    : {
        day: row.came_on,
        reason: row.reason,
        reasonWords: row.reason_words,
        outcome: row.outcome,
        category: row.category,
        children: row.children,
        came: row.children_came,
        viewsGiven: row.views_given,
        viewsNotAvailable: row.views_not_available,
        tooYoung: row.too_young,
        byForm: row.views_by_form,
        byAdvocate: row.views_by_advocate,
        byWorker: row.views_by_worker,
        agencies: row.agencies,
      };

const conferences = async (
  tx: Tx,
  { authorityId }: Scope,
  of: { id: string } | { families: readonly string[] },
): Promise<Conference[]> => {
  const ids = 'families' in of ? of.families : [of.id];
  if (ids.length === 0) return [];
  const rows = await tables(tx)
    .selectFrom('conference')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('families' in of ? 'family_id' : 'id', 'in', ids)
    .orderBy('came_on')
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    familyId: row.family_id,
    kind: row.kind,
    state: row.state,
    plannedOn: row.planned_on,
    plannedAt: row.planned_at,
    dueOn: row.due_on,
    cameOn: row.came_on,
    reason: row.reason,
    reasonWords: row.reason_words,
    district: row.district,
    given: row.questionnaires_given,
    held: heldIn(row),
    version: row.version,
  }));
};

/** The conferences of those families, by family, the earliest first; one to come stands last. */
export const conferencesOf = async (
  tx: Tx,
  scope: Scope,
  families: readonly string[],
): Promise<Map<string, Conference[]>> =>
  Map.groupBy(await conferences(tx, scope, { families }), ({ familyId }) => familyId);

/** A conference by id, or null; whether the one who asks may know of it, its family says. */
export const findConference = async (tx: Tx, scope: Scope, id: string): Promise<Conference | null> =>
  (await conferences(tx, scope, { id }))[0] ?? null;

const heldAmong = (all: readonly Conference[]): Held[] =>
  all.flatMap(({ kind, held }) => (held === null ? [] : [{ kind, day: held.day, outcome: held.outcome }]));

/** How a family stands: what is owed next, and the conference that is planned. */
export type FamilyStanding = { next: NextConference | null; planned: Conference | null };

export const standingOf = (
  { beginning, ending }: Pick<Family, 'beginning' | 'ending'>,
  all: readonly Conference[],
): FamilyStanding => ({
  next: nextConference(beginning, heldAmong(all), ending !== null),
  planned: all.find(({ state }) => state === 'planned') ?? null,
});

/** The last day (ISO) for one of a family's conferences, counted anew; as it was kept where that cannot be. */
export const dueOf = (
  { beginning }: Pick<Family, 'beginning'>,
  all: readonly Conference[],
  { held, dueOn }: Conference,
): string => {
  const counted =
    held === null
      ? nextConference(beginning, heldAmong(all))?.due
      : dueOnDay(beginning, heldAmong(all), held.day);
  return counted ?? dueOn;
};

/** An appeal with the conference that it is about. */
export type FamilyAppeal = Appeal & { id: string; conferenceId: string; version: number };

/** An appeal as its row has it. */
export const appealIn = (row: ConferenceTables['conference_appeal']): FamilyAppeal => ({
  id: row.id,
  conferenceId: row.conference_id,
  by: row.by_whom,
  ground: row.ground,
  receivedOn: row.received_on,
  answer:
    row.outcome === null || row.answered_on === null ? null : { on: row.answered_on, outcome: row.outcome },
  changed: row.changed,
  version: row.version,
});

/** The appeals against those conferences, the earliest first. */
export const appealsOf = async (
  tx: Tx,
  { authorityId }: Scope,
  conferenceIds: readonly string[],
): Promise<FamilyAppeal[]> =>
  conferenceIds.length === 0
    ? []
    : (
        await tables(tx)
          .selectFrom('conference_appeal')
          .selectAll()
          .where('authority_id', '=', authorityId)
          .where('conference_id', 'in', conferenceIds)
          .orderBy('received_on')
          .orderBy('id')
          .execute()
      ).map(appealIn);

/** An appeal by id, or null; whether the one who asks may know of it, its family says. */
export const findAppeal = async (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
): Promise<FamilyAppeal | null> => {
  const row = await tables(tx)
    .selectFrom('conference_appeal')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? appealIn(row) : null;
};

/** Whether a family is the own one of whoever asks. */
export const isOwn = ({ officerId }: Pick<Family, 'officerId'>, { actor }: Scope): boolean =>
  officerId !== null && officerId === personIdOf(actor);
