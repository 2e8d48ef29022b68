import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { csvText } from '../../../kernel/csv.ts';
import { boardsOf, isAmong, personIdOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { page, route, type Tx } from '../../../web/route.ts';
import { listBodies } from '../../board/index.ts';
import { mayHaveActions, readableBoards, runBoards } from '../policy.ts';
import { type Action, readableActions } from '../queries.ts';
import { standingWords } from '../rules/due.ts';
import { lastWord } from '../rules/history.ts';
import { narrowed, orders, states, type Wanted } from '../rules/list.ts';
import { actionsView } from './actions.view.tsx';
import { reading } from './with-action.tsx';

/** What cannot be understood in an address is as if it were not there: a list is never an error. */
const query = z.object({
  whose: z.enum(['mine', 'boards']).default('mine').catch('mine'),
  board: z.string().default('').catch(''),
  owner: z.string().default('').catch(''),
  state: z
    .enum(['', ...states])
    .default('not closed')
    .catch('not closed'),
  sort: z.enum(orders).default('urgency').catch('urgency'),
});

type Listing = { wanted: Wanted; shown: Action[]; all: Action[]; today: string };

const listing = async (tx: Tx, scope: Scope, wanted: Wanted, today: string): Promise<Listing> => {
  const all = await readableActions(tx, scope);
  return { wanted, all, shown: narrowed(all, wanted, personIdOf(scope.actor), today), today };
};

/** What I owe, and what is owed to my boards. */
export const actionsPage = route({
  method: 'GET',
  path: '/actions',
  zone: 'board',
  at: 'any board',
  can: mayHaveActions,
  audit: reading,
  query,
  handle: ({ inScope, scope, query: wanted, clock }) =>
    inScope(async (tx) => {
      const found = await listing(tx, scope, wanted, todayIn(clock));
      const bodies = (await listBodies(tx, scope)).filter(({ id }) => isAmong(boardsOf(scope.actor), id));
      const runs = runBoards(scope.actor);
      const model = {
        ...found,
        boards: bodies.map(({ id, name }) => ({ id, name })),
        readsBoards: readableBoards(scope.actor).length > 0,
        opensAt: bodies.filter(({ id }) => isAmong(runs, id)),
      };
      return page('Actions', actionsView(model), { count: found.shown.length, actions: found.shown });
    }),
});

const kindWords = { action: 'Action', promise: 'Promise', recommendation: 'Recommendation' } as const;

const columns = [
  'Kind',
  'What',
  'Who',
  'Board',
  'Due',
  'How it stands',
  'Opened',
  'Closed',
  'Where it came from',
  'Last word',
];

const rowOf = (action: Action, today: string): string[] => [
  kindWords[action.kind],
  action.what,
  action.ownerName,
  action.body,
  action.due ?? '',
  standingWords(action, today),
  action.openedOn,
  action.closedOn ?? '',
  action.origin.label,
  lastWord(action.entries)?.words ?? '',
];

/** The same list as a table for a spreadsheet. */
export const actionsExport = route({
  method: 'GET',
  path: '/actions.csv',
  zone: 'board',
  at: 'any board',
  can: mayHaveActions,
  audit: reading,
  query,
  handle: ({ inScope, scope, query: wanted, clock }) =>
    inScope(async (tx) => {
      const { shown, today } = await listing(tx, scope, wanted, todayIn(clock));
      return {
        kind: 'document',
        mediaType: 'text/csv; charset=utf-8',
        content: csvText(
          columns,
          shown.map((action) => rowOf(action, today)),
        ),
        fileName: `actions-${today}.csv`,
      };
    }),
});
