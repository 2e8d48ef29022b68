import type { Expression, ExpressionBuilder, Nullable, SqlBool } from 'kysely';
import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { peopleOfCouncil } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { childrenOf } from './policy.ts';
import { type Limits, usualLimits } from './rules/challenge.ts';
import type { Course } from './rules/challenge-course.ts';
import type { ChallengeStep } from './rules/challenge-words.ts';
import { tables } from './store.ts';
import type { ReviewTables } from './tables.ts';

/** A challenge without its steps. `officerId` has the child now, where the one who asks reaches the child's line. */
export type Challenge = Course & {
  id: string;
  childId: string | null;
  reference: string;
  district: string;
  team: string;
  category: string;
  impact: string;
  words: string;
  toId: string | null;
  toName: string;
  raisedOn: string;
  raisedById: string | null;
  raisedBy: string;
  fromId: string | null;
  changed: string;
  officerId: string | null;
};

type Joined = ReviewTables & {
  raiser: Nullable<ReviewTables['reviewing_officer']>;
  officer: Nullable<ReviewTables['reviewing_officer']>;
};
type Where = ExpressionBuilder<Joined, 'challenge' | 'child' | 'raiser' | 'officer'>;

/**
 * Whose challenges somebody sees: whoever is or was asked for an answer that one, and of the service those of the
 * children in their own caseload (policy.ts) or raised by who is in it. The fence leaves managers no child to join.
 */
const isVisible = (eb: Where, scope: Scope): Expression<SqlBool> => {
  const me = personIdOf(scope.actor);
  const caseload = childrenOf(scope.actor);
  if (caseload !== 'nobody' && caseload.kind === 'all') return eb.lit(true);
  const asked = eb.exists(
    eb
      .selectFrom('challenge_step as step')
      .select('step.number')
      .whereRef('step.authority_id', '=', 'challenge.authority_id')
      .whereRef('step.challenge_id', '=', 'challenge.id')
      .where('step.to_id', '=', me),
  );
  if (caseload === 'nobody') return asked;
  if (caseload.kind === 'own')
    return eb.or([asked, eb('raised_by_id', '=', me), eb('child.officer_id', '=', me)]);
  const myTeam = eb
    .selectFrom('reviewing_officer as manager')
    .select('manager.team')
    .where('manager.authority_id', '=', scope.authorityId)
    .where('manager.person_id', '=', me);
  const nobodys = eb.and([eb('child.id', 'is not', null), eb('child.officer_id', 'is', null)]);
  return eb.or([asked, eb('raiser.team', '=', myTeam), eb('officer.team', '=', myTeam), nobodys]);
};

const visible = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('challenge')
    .leftJoin('child', (join) =>
      join
        .onRef('child.authority_id', '=', 'challenge.authority_id')
        .onRef('child.id', '=', 'challenge.child_id'),
    )
    .leftJoin('reviewing_officer as raiser', (join) =>
      join
        .onRef('raiser.authority_id', '=', 'challenge.authority_id')
        .onRef('raiser.person_id', '=', 'challenge.raised_by_id'),
    )
    .leftJoin('reviewing_officer as officer', (join) =>
      join
        .onRef('officer.authority_id', '=', 'child.authority_id')
        .onRef('officer.person_id', '=', 'child.officer_id'),
    )
    .select([
      'challenge.id',
      'child_id as childId',
      'challenge.reference',
      'challenge.district',
      'challenge.team',
      'kind',
      'category',
      'impact',
      'words',
      'level',
      'to_id as toId',
      'to_name as toName',
      'raised_on as raisedOn',
      'raised_by_id as raisedById',
      'raised_by as raisedBy',
      'reply_due as replyDue',
      'from_id as fromId',
      'answered_on as answeredOn',
      'closed_on as closedOn',
      'outcome',
      'changed',
      'child.officer_id as officerId',
    ])
    .where('challenge.authority_id', '=', scope.authorityId)
    .where((eb) => isVisible(eb as unknown as Where, scope));

/** A challenge by id, where the one who asks may know of it. Reading it has to be written down: see with-challenge.tsx. */
export const findChallenge = async (tx: Tx, scope: Scope, id: string): Promise<Challenge | null> =>
  (await visible(tx, scope).where('challenge.id', '=', id).executeTakeFirst()) ?? null;

/** The challenges that the one who asks may know of, the oldest first. */
export const challengesSeen = (tx: Tx, scope: Scope): Promise<Challenge[]> =>
  visible(tx, scope).orderBy('raised_on').orderBy('challenge.id').execute();

/** The challenges about a child that the one who asks may know of, the newest first. */
export const challengesAbout = (tx: Tx, scope: Scope, childId: string): Promise<Challenge[]> =>
  visible(tx, scope)
    .where('child_id', '=', childId)
    .orderBy('raised_on', 'desc')
    .orderBy('challenge.id', 'desc')
    .execute();

/** The challenge that one became, or null. */
export const challengeFrom = async (tx: Tx, scope: Scope, id: string): Promise<Challenge | null> =>
  (await visible(tx, scope).where('from_id', '=', id).executeTakeFirst()) ?? null;

/** What happened to a challenge, the first step first. */
export const stepsOf = (tx: Tx, { authorityId }: Scope, id: string): Promise<ChallengeStep[]> =>
  tables(tx)
    .selectFrom('challenge_step')
    .select(['day', 'deed', 'level', 'to_name as toName', 'words', 'by_name as byName'])
    .where('authority_id', '=', authorityId)
    .where('challenge_id', '=', id)
    .orderBy('number')
    .execute();

/** Working days in which each level answers: as the service set them, or the usual ones. */
export const limitsOf = async (tx: Tx, { authorityId }: Scope): Promise<Limits> => {
  const set = await tables(tx)
    .selectFrom('challenge_limit')
    .select(['level', 'working_days as days'])
    .where('authority_id', '=', authorityId)
    .execute();
  return { ...usualLimits, ...Object.fromEntries(set.map(({ level, days }) => [level, days])) };
};

/** Who can be asked for an answer here: managers of social care with an account, by name and title. */
export const addressees = async (
  tx: Tx,
  scope: Scope,
  today: string,
): Promise<{ id: string; name: string }[]> =>
  (await peopleOfCouncil(tx, scope, ['team manager', 'senior manager'], today)).map(
    ({ id, name, title }) => ({
      id,
      name: title ? `${name}, ${title}` : name,
    }),
  );
