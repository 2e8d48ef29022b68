import {
  answerRecommendation,
  closeAction,
  markSent,
  noteProgress,
  openAction,
  openRecommendation,
} from '../../features/actions/index.ts';
import { findMeeting, type RecordedMeeting } from '../../features/meetings/index.ts';
import { plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import { listPeople } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type DemoAction, demoActions } from './demo-actions.ts';

type Place = { meeting: RecordedMeeting; item: RecordedMeeting['items'][number] };

/** The item of that title at the last meeting that has minuted it. */
const lastWith = (meetings: readonly RecordedMeeting[], title: string): Place => {
  const meeting = meetings.findLast(({ items }) =>
    items.some((item) => item.title === title && item.narrative !== ''),
  );
  const item = meeting?.items.find((one) => one.title === title);
  if (!meeting || !item) throw new Error(`The demo has no minutes of "${title}".`);
  return { meeting, item };
};

const add = async (
  tx: Tx,
  scope: Scope,
  demo: DemoAction,
  { meeting, item }: Place,
  ownerId: string | null,
  today: string,
): Promise<void> => {
  const met = meeting.date ?? today;
  const owed = {
    bodyId: meeting.bodyId,
    what: demo.what,
    ownerId,
    ownerName: demo.owner,
    due: demo.dueInDays === null ? null : plusDays(today, demo.dueInDays),
    origin: { kind: 'agenda item', id: item.id, label: `${item.title} (${meeting.body}, ${dateWords(met)})` },
    on: met,
  };
  const id =
    demo.kind === 'recommendation'
      ? await openRecommendation(tx, scope, {
          ...owed,
          addressee: demo.owner === 'Cabinet Member for Children' ? 'Cabinet Member' : 'partner',
        })
      : await openAction(tx, scope, { ...owed, kind: demo.kind });
  if (demo.kind === 'recommendation') await markSent(tx, scope, id, plusDays(met, 2));
  if (demo.note) await noteProgress(tx, scope, id, demo.note, plusDays(met, 14));
  if (!demo.closed) return;
  const { daysAgo, reason, answer } = demo.closed;
  const on = plusDays(today, -daysAgo);
  if (answer) await answerRecommendation(tx, scope, id, { answer, reasons: reason, answeredOn: on });
  else await closeAction(tx, scope, id, reason, on);
};

/** Gives the demo board what people owe it. An owner is the person of that name, or somebody outside. */
export const addDemoActions = async (
  tx: Tx,
  scope: Scope,
  meetingIds: readonly string[],
  today: string,
): Promise<void> => {
  const meetings: RecordedMeeting[] = [];
  for (const id of meetingIds) {
    const meeting = await findMeeting(tx, scope, id);
    if (meeting) meetings.push(meeting);
  }
  meetings.sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''));
  const people = await listPeople(tx, scope);
  for (const demo of demoActions) {
    const ownerId = people.find(({ name }) => name === demo.owner)?.id ?? null;
    await add(tx, scope, demo, lastWith(meetings, demo.item), ownerId, today);
  }
};
