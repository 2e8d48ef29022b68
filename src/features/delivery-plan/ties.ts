import { ok, type Result, refused } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { type Action, readableActionsOf, recordedActions, standingOf } from '../actions/index.ts';
import { partTied, partUntied } from './events.ts';
import type { OfMeetings } from './of-meetings.ts';
import { type Tie, type Tieable, type Tied, tiedFor, tieKey } from './rules/ties/tie.ts';
import { tiesOf } from './tie-queries.ts';
import { deleteTie, insertTie } from './tie-store.ts';

/** Whose decisions and actions are looked at: those of a board, as one may tie them on a day (ISO). */
export type AtBoard = { bodyId: string; today: string; ofMeetings: OfMeetings };

const actionStands = (action: Action, today: string): string => {
  const { ownerName, due, closedOn } = action;
  if (closedOn !== null) return `Closed on ${dateWords(closedOn)}. Owner: ${ownerName}.`;
  const state = standingOf(action, today) === 'late' ? 'Late' : 'Open';
  return `${state}: ${ownerName}, ${due === null ? 'no date yet' : `due on ${dateWords(due)}`}.`;
};

const actionsAt = async (
  tx: Tx,
  scope: Scope,
  { bodyId, today, ofMeetings }: AtBoard,
): Promise<Tieable[]> => {
  const actions = await readableActionsOf(tx, scope, bodyId);
  const origins = await ofMeetings.standsAt(
    tx,
    scope,
    actions.map(({ origin }) => origin.id),
  );
  return actions.flatMap((action): Tieable[] => {
    const { id, what, openedOn, origin } = action;
    const place = origins.get(origin.id);
    if (place?.isExempt) return [];
    return [
      {
        kind: 'action',
        id,
        words: what,
        day: openedOn,
        stands: actionStands(action, today),
        href: `/actions/${id}`,
        from: { title: origin.label, href: place?.meeting.href ?? null },
      },
    ];
  });
};

/** What of a board can belong to an objective and is the reader's to read; nothing of exempt items. */
const tieablesAt = async (tx: Tx, scope: Scope, board: AtBoard): Promise<Tieable[]> => {
  const { bodyId, today, ofMeetings } = board;
  const decisions = await ofMeetings.decisionsOf(tx, scope, bodyId, today);
  return [
    ...decisions.map(
      ({ id, words, day, meeting }): Tieable => ({
        kind: 'resolution',
        id,
        words,
        day,
        stands: 'Decided.',
        href: null,
        from: meeting,
      }),
    ),
    ...(await actionsAt(tx, scope, board)),
  ];
};

/** What is tied to an objective, as the one who asks may read it. */
export const tiedTo = async (
  tx: Tx,
  scope: Scope,
  partId: string,
  board: AtBoard,
): Promise<{ tied: Tied[]; hidden: number }> => {
  const ties = await tiesOf(tx, scope, partId);
  if (ties.length === 0) return { tied: [], hidden: 0 };
  const idsOf = (kind: Tie['kind']) => ties.filter((tie) => tie.kind === kind).map(({ id }) => id);
  const resolutions = await board.ofMeetings.standsAt(tx, scope, idsOf('resolution'));
  const actions = await recordedActions(tx, scope, idsOf('action'));
  return tiedFor(ties, await tieablesAt(tx, scope, board), ({ kind, id }) =>
    kind === 'action' ? actions.has(id) : resolutions.has(id),
  );
};

/** What can still be tied to an objective. */
export const untiedFrom = async (
  tx: Tx,
  scope: Scope,
  partId: string,
  board: AtBoard,
): Promise<Tieable[]> => {
  const tied = new Set((await tiesOf(tx, scope, partId)).map(tieKey));
  return (await tieablesAt(tx, scope, board)).filter((one) => !tied.has(tieKey(one)));
};

/** Ties a decision or an action of the board to an objective; what is tied already stays so. */
export const tieTo = async (
  tx: Tx,
  scope: Scope,
  partId: string,
  wanted: Tie | null,
  board: AtBoard,
): Promise<Result<true>> => {
  const found = wanted && (await tieablesAt(tx, scope, board)).find((one) => tieKey(one) === tieKey(wanted));
  if (!found) return refused('Choose a decision or an action.');
  const { kind, id, words: label } = found;
  const kept = { kind, id, label, tiedOn: board.today, by: actorName(scope) };
  if (await insertTie(tx, scope, partId, kept)) await record(tx, scope, partTied(partId));
  return ok(true);
};

/** Unties what the one who asks sees tied to an objective. */
export const untieFrom = async (
  tx: Tx,
  scope: Scope,
  partId: string,
  wanted: Tie | null,
  board: AtBoard,
): Promise<void> => {
  const { tied } = await tiedTo(tx, scope, partId, board);
  const found = wanted && tied.find((one) => tieKey(one) === tieKey(wanted));
  if (found && (await deleteTie(tx, scope, partId, found))) await record(tx, scope, partUntied(partId));
};
