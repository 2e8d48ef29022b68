import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { peopleOfCouncil } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { EventTables } from '../../platform/events/record.ts';
import { childrenOf, listOfficers, officersSeen } from '../reviews/index.ts';
import type { Content, Picks } from './rules/fields.ts';
import type { Moderation } from './rules/moderation.ts';
import type { Colleague } from './rules/quota.ts';
import type { Period } from './rules/year.ts';
import { tables } from './store.ts';

/** A record of the service. `content` holds its day, reference and officer too; days are ISO. */
export type ServiceRecord = {
  id: string;
  kind: string;
  day: string;
  reference: string;
  officerId: string | null;
  content: Content;
  version: number;
  byId: string | null;
  byName: string;
  takenDownOn: string | null;
  moderation: Moderation | null;
  secondId: string | null;
};

const records = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('service_record')
    .leftJoin('audit_moderation as second', (join) =>
      join
        .onRef('second.authority_id', '=', 'service_record.authority_id')
        .onRef('second.record_id', '=', 'service_record.id'),
    )
    .select([
      'service_record.id',
      'kind',
      'service_record.day',
      'reference',
      'officer_id as officerId',
      'content',
      'version',
      'by_id as byId',
      'by_name as byName',
      'taken_down_on as takenDownOn',
      'second_id as secondId',
      'second_name as secondName',
      'asked_on as askedOn',
      'second_grades as secondGrades',
      'given_on as givenOn',
      'agreed_grades as agreedGrades',
      'agreed_on as agreedOn',
      'agreed_by as agreedBy',
      'reason',
    ])
    .where('service_record.authority_id', '=', authorityId);

type Row = Awaited<ReturnType<ReturnType<typeof records>['execute']>>[number];

const recordFrom = ({
  secondName,
  askedOn,
  secondGrades,
  givenOn,
  agreedGrades,
  agreedOn,
  agreedBy,
  reason,
  ...row
}: Row): ServiceRecord => ({
  ...row,
  content: { ...row.content, day: row.day, reference: row.reference, officer: row.officerId ?? '' },
  moderation:
    row.secondId === null || askedOn === null
      ? null
      : {
          secondId: row.secondId,
          secondName: secondName ?? '',
          askedOn,
          secondGrades,
          givenOn,
          agreedGrades,
          agreedOn,
          agreedBy: agreedBy ?? '',
          reason: reason ?? '',
        },
});

/** Which records somebody asks for; of `everybodys` the whole service sees all. */
export type Wanted = { kinds: readonly string[]; everybodys: boolean };

/**
 * Whose records somebody sees: what they wrote, what is about their work and what they grade anew; a reviewing manager
 * also what their team's officers wrote or is about them; the service manager all.
 */
const seen = async (tx: Tx, scope: Scope, { kinds, everybodys }: Wanted) => {
  const found = records(tx, scope).where('kind', 'in', kinds);
  const caseload = childrenOf(scope.actor);
  if (caseload !== 'nobody' && (everybodys || caseload.kind === 'all')) return found;
  const me = personIdOf(scope.actor);
  const { officers } = await officersSeen(tx, scope);
  const ids = [...officers.map(({ personId }) => personId), ...(me === null ? [] : [me])];
  if (ids.length === 0) return found.where((eb) => eb.lit(false));
  return found.where((eb) =>
    eb.or([
      eb('service_record.by_id', 'in', ids),
      eb('officer_id', 'in', ids),
      eb('second.second_id', '=', me),
    ]),
  );
};

/** A record by id, where the one who asks may know of it. Reading it has to be written down. */
export const findRecord = async (
  tx: Tx,
  scope: Scope,
  wanted: Wanted,
  id: string,
): Promise<ServiceRecord | null> => {
  const row = await (await seen(tx, scope, wanted)).where('service_record.id', '=', id).executeTakeFirst();
  return row ? recordFrom(row) : null;
};

/** The records that the one who asks may know of, the newest first: those that hold, or those taken down. */
export const recordsSeen = async (
  tx: Tx,
  scope: Scope,
  wanted: Wanted,
  { period, isDown }: { period: Period | null; isDown: boolean },
): Promise<ServiceRecord[]> => {
  const all = (await seen(tx, scope, wanted)).where('taken_down_on', isDown ? 'is not' : 'is', null);
  const found = period
    ? all.where('service_record.day', '>=', period.first).where('service_record.day', '<=', period.last)
    : all;
  const sorted = found.orderBy('service_record.day', 'desc').orderBy('service_record.id', 'desc');
  return (await sorted.execute()).map(recordFrom);
};

/** The audits with a second look that is not settled, among those that the one who asks may know of. */
export const openModerations = async (
  tx: Tx,
  scope: Scope,
  kinds: readonly string[],
): Promise<ServiceRecord[]> => {
  const open = (await seen(tx, scope, { kinds, everybodys: false }))
    .where('taken_down_on', 'is', null)
    .where('second.second_id', 'is not', null)
    .where('second.agreed_on', 'is', null);
  return (await open.execute()).map(recordFrom);
};

/** All records of the service that hold, of these kinds, the oldest first: to be counted, or to decide by. */
export const recordsHeld = async (
  tx: Tx,
  scope: Scope,
  kinds: readonly string[],
  period?: Period,
): Promise<ServiceRecord[]> => {
  const held = records(tx, scope).where('kind', 'in', kinds).where('taken_down_on', 'is', null);
  const within = period
    ? held.where('service_record.day', '>=', period.first).where('service_record.day', '<=', period.last)
    : held;
  return (await within.orderBy('service_record.day').orderBy('service_record.id').execute()).map(recordFrom);
};

/** The officers of the service as a form offers them: those who left too, since what is about them stays. */
export const officerPicks = async (tx: Tx, scope: Scope): Promise<Picks> => ({
  officers: Object.fromEntries(
    (await listOfficers(tx, scope)).map(({ personId, name, team }) => [personId, `${name}, ${team}`]),
  ),
});

/** Everybody with a post in the service, and who of them is a manager on a day (ISO). */
export const colleagues = async (tx: Tx, scope: Scope, today: string): Promise<Colleague[]> => {
  const managers = new Set(
    (await peopleOfCouncil(tx, scope, ['reviewing manager', 'service manager'], today)).map(({ id }) => id),
  );
  return (await listOfficers(tx, scope)).map(({ personId, name, since, until }) => ({
    id: personId,
    name,
    isManager: managers.has(personId),
    since,
    until,
  }));
};

/** Whether a person opened a record before: whoever grades it anew must not have. */
export const hasRead = async (
  tx: Tx,
  { authorityId }: Scope,
  personId: string,
  recordId: string,
): Promise<boolean> => {
  const found = await tx
    .withTables<EventTables>()
    .selectFrom('audit_entry')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('actor_id', '=', personId)
    .where('subject_id', '=', recordId)
    .where('deed', 'like', 'service record.read%')
    .executeTakeFirst();
  return found !== undefined;
};
