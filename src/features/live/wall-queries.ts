import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { State } from './rules/poll.ts';
import type { LiveTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<LiveTables>();

export type Wall = { id: string; meetingId: string; prompt: string; anonymous: boolean; state: State };
export type Post = { id: string; firstName: string | null; text: string; state: string };

/** How many posts a page lists at most, the newest: nobody reads more, and a phone need not load them. */
const mostListed = 200;

const walls = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('wall')
    .select(['id', 'meeting_id as meetingId', 'prompt', 'anonymous', 'state'])
    .where('authority_id', '=', scope.authorityId);

/** The walls of a meeting in their order. */
export const listWalls = (tx: Tx, scope: Scope, meetingId: string): Promise<Wall[]> =>
  walls(tx, scope).where('meeting_id', '=', meetingId).orderBy('position').orderBy('id').execute();

/** A wall of a meeting, or null. */
export const findWall = async (tx: Tx, scope: Scope, meetingId: string, id: string): Promise<Wall | null> =>
  (await walls(tx, scope).where('meeting_id', '=', meetingId).where('id', '=', id).executeTakeFirst()) ??
  null;

/** The ideas of a wall in these states, newest first. */
export const listIdeas = (
  tx: Tx,
  scope: Scope,
  wallId: string,
  states: readonly LiveTables['idea']['state'][],
): Promise<Post[]> =>
  tables(tx)
    .selectFrom('idea')
    .select(['id', 'first_name as firstName', 'text', 'state'])
    .where('authority_id', '=', scope.authorityId)
    .where('wall_id', '=', wallId)
    .where('state', 'in', states)
    .orderBy('posted_at', 'desc')
    .orderBy('id')
    .limit(mostListed)
    .execute();

/** Every idea that was shown at a meeting, with what it answers, the newest first. */
export const ideasShown = (
  tx: Tx,
  { authorityId }: Scope,
): Promise<{ id: string; text: string; prompt: string; meetingId: string }[]> =>
  tables(tx)
    .selectFrom('idea')
    .innerJoin('wall', (join) =>
      join.onRef('wall.authority_id', '=', 'idea.authority_id').onRef('wall.id', '=', 'idea.wall_id'),
    )
    .select(['idea.id', 'idea.text', 'wall.prompt', 'wall.meeting_id as meetingId'])
    .where('idea.authority_id', '=', authorityId)
    .where('idea.state', '=', 'shown')
    .orderBy('idea.posted_at', 'desc')
    .orderBy('idea.id')
    .limit(mostListed)
    .execute();

/** How many ideas a wall has in each state. */
export const countIdeas = async (
  tx: Tx,
  scope: Scope,
  wallId: string,
): Promise<Record<LiveTables['idea']['state'], number>> => {
  const rows = await tables(tx)
    .selectFrom('idea')
    .select(['state', (eb) => eb.fn.countAll<string>().as('ideas')])
    .where('authority_id', '=', scope.authorityId)
    .where('wall_id', '=', wallId)
    .groupBy('state')
    .execute();
  const counted = { waiting: 0, shown: 0, hidden: 0 };
  for (const { state, ideas } of rows) counted[state] = Number(ideas);
  return counted;
};

/** Whether an idea is of a wall of that meeting. */
export const ideaIsOf = async (tx: Tx, scope: Scope, meetingId: string, id: string): Promise<boolean> =>
  (await tables(tx)
    .selectFrom('idea')
    .innerJoin('wall', (join) =>
      join.onRef('wall.authority_id', '=', 'idea.authority_id').onRef('wall.id', '=', 'idea.wall_id'),
    )
    .select('idea.id')
    .where('idea.authority_id', '=', scope.authorityId)
    .where('idea.id', '=', id)
    .where('wall.meeting_id', '=', meetingId)
    .executeTakeFirst()) !== undefined;

/** The questions put to a meeting in these states, oldest first. */
export const listQuestions = (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  states: readonly LiveTables['question_asked']['state'][],
): Promise<Post[]> =>
  tables(tx)
    .selectFrom('question_asked')
    .select(['id', 'first_name as firstName', 'text', 'state'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('state', 'in', states)
    .orderBy('asked_at')
    .orderBy('id')
    .limit(mostListed)
    .execute();

/** Whether a question was put to that meeting. */
export const questionIsOf = async (tx: Tx, scope: Scope, meetingId: string, id: string): Promise<boolean> =>
  (await tables(tx)
    .selectFrom('question_asked')
    .select('id')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()) !== undefined;
