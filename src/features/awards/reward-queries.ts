import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Criterion } from './queries.ts';
import { whyMarksFix } from './rules/arrange.ts';
import type { SentBy } from './rules/entry.ts';
import type { Mark } from './rules/prizes.ts';
import { tables } from './store.ts';

/** The rewards of a half term as everybody reads of them. Days are ISO. */
export type RewardRound = {
  id: string;
  title: string;
  about: string;
  opensOn: string;
  closesOn: string;
  prizes: number;
};

const rounds = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('reward_round')
    .select(['id', 'title', 'about', 'opens_on as opensOn', 'closes_on as closesOn', 'prizes'])
    .where('authority_id', '=', authorityId)
    .orderBy('opens_on', 'desc')
    .orderBy('id');

/** Every half term, the newest first. Zone public. */
export const allRounds = (tx: Tx, scope: Scope): Promise<RewardRound[]> => rounds(tx, scope).execute();

/** The half term that can be entered for, or was last. Zone public. */
export const latestRound = (tx: Tx, scope: Scope): Promise<RewardRound | undefined> =>
  rounds(tx, scope).limit(1).executeTakeFirst();

export const findRound = async (tx: Tx, scope: Scope, id: string): Promise<RewardRound | null> =>
  (await rounds(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;

/** By what entries are assessed. Zone public. */
export const criteriaOfRound = (tx: Tx, { authorityId }: Scope, roundId: string): Promise<Criterion[]> =>
  tables(tx)
    .selectFrom('reward_criterion')
    .select(['id', 'words'])
    .where('authority_id', '=', authorityId)
    .where('round_id', '=', roundId)
    .orderBy('position')
    .execute();

/** Why the criteria of a half term stay as they are (rules/arrange.ts); null where they can be changed. */
export const whyRoundFixed = async (tx: Tx, scope: Scope, roundId: string): Promise<string | null> => {
  const { marks } = await tables(tx)
    .selectFrom('reward_mark as m')
    .innerJoin('reward_entry as e', (join) =>
      join.onRef('e.authority_id', '=', 'm.authority_id').onRef('e.id', '=', 'm.entry_id'),
    )
    .select(({ fn }) => fn.countAll<string>().as('marks'))
    .where('m.authority_id', '=', scope.authorityId)
    .where('e.round_id', '=', roundId)
    .executeTakeFirstOrThrow();
  return whyMarksFix(Number(marks));
};

/** An entry with its marks by criterion (id). `prize`: how it came to one, in words. `cameOn` is ISO. */
export type Entry = {
  id: string;
  roundId: string;
  number: number;
  firstName: string;
  finder: string;
  schoolYear: string;
  sentBy: SentBy;
  postId: string;
  cameOn: string;
  leftOut: boolean;
  prize: string | null;
  marks: Record<string, Mark>;
};

const entries = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('reward_entry')
    .select(['id', 'round_id as roundId', 'number', 'first_name as firstName', 'finder', 'prize'])
    .select(['school_year as schoolYear', 'sent_by as sentBy', 'post_id as postId', 'came_on as cameOn'])
    .select('left_out as leftOut')
    .where('authority_id', '=', authorityId)
    .orderBy('number');

const withMarks = async (tx: Tx, { authorityId }: Scope, some: Omit<Entry, 'marks'>[]): Promise<Entry[]> => {
  if (some.length === 0) return [];
  const given = await tables(tx)
    .selectFrom('reward_mark')
    .select(['entry_id', 'criterion_id', 'mark'])
    .where('authority_id', '=', authorityId)
    .where(
      'entry_id',
      'in',
      some.map(({ id }) => id),
    )
    .execute();
  return some.map((entry) => ({
    ...entry,
    marks: Object.fromEntries(
      given
        .filter(({ entry_id }) => entry_id === entry.id)
        .map(({ criterion_id, mark }) => [criterion_id, mark]),
    ),
  }));
};

/** The entries of a half term as they came. */
export const entriesOf = async (tx: Tx, scope: Scope, roundId: string): Promise<Entry[]> =>
  withMarks(tx, scope, await entries(tx, scope).where('round_id', '=', roundId).execute());

export const findEntry = async (tx: Tx, scope: Scope, id: string): Promise<Entry | null> =>
  (await withMarks(tx, scope, await entries(tx, scope).where('id', '=', id).execute()))[0] ?? null;
