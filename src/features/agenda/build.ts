import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { Origin } from '../../kernel/origin.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { openActionsOf } from '../actions/index.ts';
import { plannedFor } from '../calendar/index.ts';
import { addItem, changeItem, findMeeting, listMeetings, type RecordedMeeting } from '../meetings/index.ts';
import { agendaChanged, agendaStarted } from './events.ts';
import { numberItems } from './number-items.ts';
import { agendaOf, standingItemsOf } from './queries.ts';
import type { ItemFields } from './rules/item-form.ts';
import { readPresenters } from './rules/item-form.ts';
import { type Before, type ProposedItem, proposedAgenda } from './rules/proposed-agenda.ts';
import { holdAgenda, putNote } from './store.ts';

const fieldsOf = ({ title, presenters, purpose, minutes, verbal, exempt }: ItemFields) => ({
  title,
  presenters,
  purpose,
  minutesAllotted: minutes,
  verbal,
  exempt,
});

const insert = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  { fields, origin, position }: { fields: ItemFields; origin: Origin | null; position?: number },
): Promise<string> => {
  const item = { number: null, narrative: '', ...fieldsOf(fields) };
  const id = await addItem(tx, scope, meetingId, item, position);
  await putNote(tx, scope, id, { questions: fields.questions, origin });
  return id;
};

const proposedFields = (item: ProposedItem): ItemFields => ({
  title: item.title,
  presenters: readPresenters(item.presenter ?? ''),
  purpose: item.purpose,
  minutes: item.minutes,
  questions: null,
  verbal: false,
  exempt: null,
});

const lastMeeting = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<string | null> => {
  const dates = (await listMeetings(tx, scope))
    .filter(({ bodyId, id }) => bodyId === meeting.bodyId && id !== meeting.id)
    .flatMap(({ date }) => date ?? [])
    .filter((date) => meeting.date === null || date < meeting.date);
  return dates.sort().at(-1) ?? null;
};

const whatCameBefore = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  today: string,
): Promise<Before> => {
  const last = await lastMeeting(tx, scope, meeting);
  return {
    lastMeeting: last === null || last > today ? null : last,
    openActions: (await openActionsOf(tx, scope, meeting.bodyId)).length,
  };
};

/** What the forward plan sends to a meeting. */
export const plannedItems = async (tx: Tx, scope: Scope, meetingId: string) =>
  (await plannedFor(tx, scope, meetingId)).map(({ id, title, presenter, service, purpose, minutes }) => ({
    id,
    title,
    presenter: [presenter, service].filter(Boolean).join(', ') || null,
    purpose,
    minutes,
  }));

/** Proposes the whole agenda: standing items, the forward plan's entries and matters arising, in their order. */
export const startAgenda = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  clock: Clock,
): Promise<Result<true>> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return refused('There is no such meeting.');
  await holdAgenda(tx, scope, meetingId, momentOf(clock));
  const agenda = await agendaOf(tx, scope, meetingId);
  if (agenda && agenda.items.length > 0) return refused('The agenda has been started.');
  const proposed = proposedAgenda(
    meeting.kind,
    await standingItemsOf(tx, scope, meeting.bodyId),
    await plannedItems(tx, scope, meetingId),
    await whatCameBefore(tx, scope, meeting, todayIn(clock)),
  );
  for (const item of proposed)
    await insert(tx, scope, meetingId, { fields: proposedFields(item), origin: item.origin });
  await numberItems(tx, scope, meetingId);
  await record(tx, scope, agendaStarted(meetingId));
  return ok(true);
};

/** Puts an item on the agenda, before the place counted from 0, or last. Answers its id. */
export const putOnAgenda = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  asked: { fields: ItemFields; origin: Origin | null; position?: number },
  clock: Clock,
): Promise<string> => {
  await holdAgenda(tx, scope, meetingId, momentOf(clock));
  const id = await insert(tx, scope, meetingId, asked);
  await numberItems(tx, scope, meetingId);
  await record(tx, scope, agendaChanged(meetingId));
  return id;
};

/** Puts an entry of the forward plan on the agenda that is not on it yet. */
export const putPlannedOn = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  entryId: string,
  clock: Clock,
): Promise<Result<true>> => {
  const entry = (await plannedItems(tx, scope, meetingId)).find(({ id }) => id === entryId);
  if (!entry) return refused('The forward plan does not send that to this meeting any more.');
  const agenda = await agendaOf(tx, scope, meetingId);
  if (agenda?.items.some(({ origin }) => origin?.id === entryId)) return ok(true);
  const [item] = proposedAgenda('takeover', [], [entry], { lastMeeting: null, openActions: 0 });
  if (item)
    await putOnAgenda(tx, scope, meetingId, { fields: proposedFields(item), origin: item.origin }, clock);
  return ok(true);
};

/** Changes an item. */
export const changeOnAgenda = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  itemId: string,
  fields: ItemFields,
  clock: Clock,
): Promise<void> => {
  await holdAgenda(tx, scope, meetingId, momentOf(clock));
  await changeItem(tx, scope, itemId, fieldsOf(fields));
  await putNote(tx, scope, itemId, { questions: fields.questions });
  await record(tx, scope, agendaChanged(meetingId));
};
