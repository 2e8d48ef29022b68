import { boardsOf, isAmong } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Change, Standing, Tail } from './rules/history/change.ts';
import { untouched } from './rules/history/fold.ts';
import { emptyPart, type PartKind, type PartOf } from './rules/part.ts';
import type { PlanKind } from './rules/plan-kind.ts';
import { tables } from './store.ts';

/** A plan of a board. Days are ISO; `endedOn` is set once it is closed. */
export type Plan = {
  id: string;
  bodyId: string;
  body: string;
  kind: PlanKind;
  name: string;
  from: string | null;
  to: string | null;
  principles: string;
  priorities: string;
  followsId: string | null;
  strategyId: string | null;
  endedOn: string | null;
};

/** Who answers for something: by role or name. `email` null: they are asked by hand. */
export type Lead = {
  id: string;
  name: string;
  service: string;
  email: string | null;
  personId: string | null;
  mailed: boolean;
};

/** An objective or an entry of a plan, with how it stands. */
export type Part<Kind extends PartKind> = {
  id: string;
  planId: string;
  kind: Kind;
  position: number;
} & Standing<PartOf[Kind]>;

type WithBody = { body: { authority_id: string; id: string; name: string } };

const plans = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .withTables<WithBody>()
    .selectFrom('plan')
    .innerJoin('body', (join) =>
      join.onRef('body.authority_id', '=', 'plan.authority_id').onRef('body.id', '=', 'plan.body_id'),
    )
    .select([
      'plan.id',
      'plan.body_id as bodyId',
      'body.name as body',
      'plan.kind',
      'plan.name',
      'plan.from_day as from',
      'plan.to_day as to',
      'plan.principles',
      'plan.priorities',
      'plan.follows_id as followsId',
      'plan.strategy_id as strategyId',
      'plan.ended_on as endedOn',
    ])
    .where('plan.authority_id', '=', authorityId);

/** The plans of the boards at which the one who asks has a role, those that run first, the newest first. */
export const listPlans = async (tx: Tx, scope: Scope): Promise<Plan[]> => {
  const boards = boardsOf(scope.actor);
  const found = await plans(tx, scope)
    .orderBy('plan.ended_on', (order) => order.desc().nullsFirst())
    .orderBy('plan.from_day', (order) => order.desc().nullsLast())
    .orderBy('plan.name')
    .execute();
  return found.filter(({ bodyId }) => isAmong(boards, bodyId));
};

export const findPlan = async (tx: Tx, scope: Scope, id: string): Promise<Plan | null> =>
  (await plans(tx, scope).where('plan.id', '=', id).executeTakeFirst()) ?? null;

/** The board of a plan: who may is asked there. */
export const placeOfPlan = async (tx: Tx, scope: Scope, { plan }: { plan: string }): Promise<string | null> =>
  (await findPlan(tx, scope, plan))?.bodyId ?? null;

const parts = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('plan_part')
    .select([
      'id',
      'plan_id as planId',
      'kind',
      'position',
      'version',
      'fields',
      'last_word as lastWord',
      'evidence',
      'removed',
    ])
    .where('authority_id', '=', authorityId);

type PartRow = Awaited<ReturnType<ReturnType<typeof parts>['execute']>>[number];

const isOfKind =
  <Kind extends PartKind>(kind: Kind) =>
  (row: PartRow): row is PartRow & { kind: Kind } =>
    row.kind === kind;

/** What was kept before a field was thought of has it empty. */
const completed = <Kind extends PartKind, Kept extends Standing<PartOf[Kind]>>(
  kind: Kind,
  kept: Kept,
): Kept => ({ ...kept, fields: { ...emptyPart[kind], ...kept.fields } });

const partOf = <Kind extends PartKind>(row: PartRow & { kind: Kind }): Part<Kind> =>
  completed(row.kind, row as Part<Kind>);

/** The objectives or the entries of a plan in their order, what was taken out of it too. */
export const partsOf = async <Kind extends PartKind>(
  tx: Tx,
  scope: Scope,
  planId: string,
  kind: Kind,
): Promise<Part<Kind>[]> =>
  (
    await parts(tx, scope)
      .where('plan_id', '=', planId)
      .where('kind', '=', kind)
      .orderBy('position')
      .orderBy('id')
      .execute()
  )
    .filter(isOfKind(kind))
    .map(partOf);

/** One part of a plan; null where there is none of that kind. */
export const findPart = async <Kind extends PartKind>(
  tx: Tx,
  scope: Scope,
  id: string,
  kind: Kind,
): Promise<Part<Kind> | null> => {
  const row = await parts(tx, scope).where('id', '=', id).executeTakeFirst();
  return row && isOfKind(kind)(row) ? partOf(row) : null;
};

const changeColumns = [
  'plan_change.part_id as partId',
  'plan_change.number',
  'plan_change.day',
  'plan_change.by_name as by',
  'plan_change.deed',
  'plan_change.set_fields as set',
  'plan_change.said',
  'plan_change.shown',
  'plan_change.taken',
  'plan_change.reason',
] as const;

/** The history of a part, in the order in which it was written down. */
export const changesOf = async <Kind extends PartKind>(
  tx: Tx,
  scope: Scope,
  { id }: Pick<Part<Kind>, 'id' | 'kind'>,
): Promise<Change<PartOf[Kind]>[]> =>
  (
    await tables(tx)
      .selectFrom('plan_change')
      .select(changeColumns)
      .where('authority_id', '=', scope.authorityId)
      .where('part_id', '=', id)
      .orderBy('number')
      .execute()
  ).map(({ partId: _, ...change }) => change as unknown as Change<PartOf[Kind]>);

/**
 * The histories of a plan's objectives or entries from one day to another (ISO), by part: each begins where it was last
 * kept how the part stood, on the first day or before, or with the part itself. What was not there on the last day is
 * left out.
 */
export const historiesOf = async <Kind extends PartKind>(
  tx: Tx,
  scope: Scope,
  planId: string,
  kind: Kind,
  { from, until }: { from: string; until: string },
): Promise<Map<string, Tail<PartOf[Kind]>>> => {
  const { authorityId } = scope;
  const found = await tables(tx)
    .selectFrom('plan_part as part')
    .innerJoinLateral(
      (of) =>
        of
          .selectFrom('plan_change as kept')
          .select((row) => row.fn.coalesce(row.fn.max('kept.number'), row.lit(1)).as('number'))
          .where('kept.authority_id', '=', authorityId)
          .whereRef('kept.part_id', '=', 'part.id')
          .where('kept.standing', 'is not', null)
          .where('kept.day', '<=', from)
          .as('first'),
      (join) => join.onTrue(),
    )
    .innerJoin('plan_change', (join) =>
      join
        .onRef('plan_change.authority_id', '=', 'part.authority_id')
        .onRef('plan_change.part_id', '=', 'part.id')
        .onRef('plan_change.number', '>=', 'first.number'),
    )
    .select([...changeColumns, 'plan_change.standing'])
    .where('part.authority_id', '=', authorityId)
    .where('part.plan_id', '=', planId)
    .where('part.kind', '=', kind)
    .where('plan_change.day', '<=', until)
    .orderBy('part.id')
    .orderBy('plan_change.number')
    .execute();
  const histories = new Map<string, { from: Standing<PartOf[Kind]>; changes: Change<PartOf[Kind]>[] }>();
  for (const { partId, standing, ...change } of found) {
    const history = histories.get(partId);
    if (history) history.changes.push(change as unknown as Change<PartOf[Kind]>);
    else if (standing !== null)
      histories.set(partId, { from: completed(kind, standing as Standing<PartOf[Kind]>), changes: [] });
    else
      histories.set(partId, {
        from: untouched(emptyPart[kind]),
        changes: [change as unknown as Change<PartOf[Kind]>],
      });
  }
  return histories;
};

/** Every lead of the council, by name. */
export const listLeads = (tx: Tx, { authorityId }: Scope): Promise<Lead[]> =>
  tables(tx)
    .selectFrom('plan_lead')
    .select(['id', 'name', 'service', 'email', 'person_id as personId', 'mailed'])
    .where('authority_id', '=', authorityId)
    .orderBy('name')
    .orderBy('id')
    .execute();
