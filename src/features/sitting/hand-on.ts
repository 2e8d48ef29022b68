import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { openAction } from '../actions/index.ts';
import { originOfItem } from '../agenda/index.ts';
import { deferEntry, planEntry } from '../calendar/index.ts';
import type { RecordedMeeting } from '../meetings/index.ts';
import { updateLine } from './lines-store.ts';
import { type Line, linesOf } from './queries.ts';

const originOf = (meeting: RecordedMeeting, line: Line) => {
  const item = meeting.items.find(({ id }) => id === line.itemId);
  const when = meeting.date === null ? meeting.body : `${meeting.body}, ${dateWords(meeting.date)}`;
  return { kind: 'agenda item', id: line.itemId, label: item ? `${item.title} (${when})` : when };
};

const openActionOf = (tx: Tx, scope: Scope, meeting: RecordedMeeting, line: Line): Promise<string> =>
  openAction(tx, scope, {
    bodyId: meeting.bodyId,
    kind: line.kind === 'promise' ? 'promise' : 'action',
    what: line.text,
    ownerId: line.ownerId,
    ownerName: line.who ?? '',
    due: line.due,
    origin: originOf(meeting, line),
    ...(meeting.date !== null && { on: meeting.date }),
  });

/** The entry of the forward plan that the item came from, or a new one, put off with the reason. */
const putOff = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  line: Line,
  clock: Clock,
): Promise<string> => {
  const item = meeting.items.find(({ id }) => id === line.itemId);
  const cameFrom = await originOfItem(tx, scope, line.itemId);
  const entryId =
    cameFrom?.kind === 'forward-plan entry'
      ? cameFrom.id
      : await planEntry(tx, scope, {
          bodyId: meeting.bodyId,
          title: item?.title ?? 'Deferred item',
          purpose: item?.purpose ?? null,
          presenter: item?.presenters.map(({ name }) => name).join(', ') || null,
          service: item?.presenters[0]?.service ?? null,
          minutes: item?.minutesAllotted ?? null,
          meetingId: meeting.id,
          origin: originOf(meeting, line),
        });
  await deferEntry(tx, scope, entryId, line.text, clock);
  return entryId;
};

/** Hands on what goes on after the meeting, each line once: actions to their owners, deferred items to the forward plan. */
export const handOn = async (tx: Tx, scope: Scope, meeting: RecordedMeeting, clock: Clock): Promise<void> => {
  const lines = await linesOf(tx, scope, meeting.id);
  for (const line of lines.filter(({ removed, becameId }) => !removed && becameId === null)) {
    if (line.kind === 'action' || line.kind === 'promise')
      await updateLine(tx, scope, line.id, { became_id: await openActionOf(tx, scope, meeting, line) });
    if (line.kind === 'deferral')
      await updateLine(tx, scope, line.id, { became_id: await putOff(tx, scope, meeting, line, clock) });
  }
};
