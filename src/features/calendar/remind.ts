import { type Clock, todayIn } from '../../kernel/clock.ts';
import { roles } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords, longDateWords } from '../../kernel/words-of-time.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { listBoards, settingOf } from './board-queries.ts';
import { placeReturning } from './plan.ts';
import { planDuties } from './plan-duties.ts';
import { plannedFor } from './plan-queries.ts';
import { type DatedMeeting, deadlinesOfMeeting, meetingsOfBoard, takingPlace } from './queries.ts';
import { placeWords } from './rules/arrangement.ts';
import type { Deadline } from './rules/deadlines.ts';
import { concerned, isNear, ofPresenters, toRemindOf } from './rules/reminders.ts';
import { listVisits } from './visit-queries.ts';

/** Everybody a deadline is for: by their role at the board, or because they present something. */
const receiversOf = async (
  tx: Tx,
  scope: Scope,
  meeting: DatedMeeting,
  { kind }: Deadline,
  today: string,
): Promise<string[]> => {
  const holders = await peopleHolding(tx, scope, concerned[kind], meeting.bodyId, today);
  const presenters = ofPresenters.includes(kind) ? await plannedFor(tx, scope, meeting.id) : [];
  return [
    ...new Set([
      ...holders.map(({ id }) => id),
      ...presenters.flatMap(({ presenterId }) => presenterId ?? []),
    ]),
  ];
};

const remindOfDeadline = async (
  tx: Tx,
  scope: Scope,
  meeting: DatedMeeting,
  deadline: Deadline,
  today: string,
): Promise<void> => {
  const { kind, label, deed, due } = deadline;
  for (const to of await receiversOf(tx, scope, meeting, deadline, today))
    await queueMail(tx, scope, {
      to,
      key: `deadline ${kind} of meeting ${meeting.id} due ${due} ${to}`,
      subject: `${label}: by ${dateWords(due)}`,
      paragraphs: [
        `${deed} This is due on ${longDateWords(due)}.`,
        `It is for the meeting of the ${meeting.body} on ${placeWords(meeting)}.`,
      ],
      link: `/board/meetings/${meeting.id}`,
    });
};

const remindOfMeeting = async (tx: Tx, scope: Scope, meeting: DatedMeeting, today: string): Promise<void> => {
  const { link } = meeting.arrangement;
  for (const { id } of await peopleHolding(tx, scope, roles, meeting.bodyId, today))
    await queueMail(tx, scope, {
      to: id,
      key: `meeting ${meeting.id} on ${meeting.date} ${id}`,
      subject: `${meeting.body}: the meeting on ${dateWords(meeting.date)}`,
      paragraphs: [
        `The ${meeting.body} meets on ${placeWords(meeting)}.`,
        ...(link ? [`To join from elsewhere: ${link}`] : []),
      ],
      link: `/board/meetings/${meeting.id}`,
    });
};

const remindOfVisits = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  remindBefore: number,
  today: string,
): Promise<void> => {
  for (const { id, place, plannedOn, stage, visitorIds } of await listVisits(tx, scope, bodyId)) {
    if (stage !== 'planned' || plannedOn === null || !isNear(plannedOn, remindBefore, today)) continue;
    for (const to of visitorIds)
      await queueMail(tx, scope, {
        to,
        key: `visit ${id} on ${plannedOn} ${to}`,
        subject: `Your visit to ${place} on ${dateWords(plannedOn)}`,
        paragraphs: [
          `You visit ${place} on ${longDateWords(plannedOn)}.`,
          'Afterwards, write down what you learnt, so that the Board can hear of it.',
        ],
        link: `/boards/${bodyId}/visits/${id}`,
      });
  }
};

/**
 * The morning of a calendar: what waits for a next meeting goes there, duties are planned for the year ahead, and people
 * are reminded of what is near. Run again, it does and sends nothing twice.
 */
export const morning = async (tx: Tx, scope: Scope, clock: Clock): Promise<void> => {
  const today = todayIn(clock);
  for (const { id: bodyId } of await listBoards(tx, scope)) {
    await placeReturning(tx, scope, bodyId, today);
    await planDuties(tx, scope, bodyId, today);
    const { remindBefore } = await settingOf(tx, scope, bodyId);
    for (const meeting of takingPlace(await meetingsOfBoard(tx, scope, bodyId, today))) {
      const deadlines = await deadlinesOfMeeting(tx, scope, meeting, today);
      for (const deadline of toRemindOf(deadlines, remindBefore, today))
        await remindOfDeadline(tx, scope, meeting, deadline, today);
      if (isNear(meeting.date, remindBefore, today)) await remindOfMeeting(tx, scope, meeting, today);
    }
    await remindOfVisits(tx, scope, bodyId, remindBefore, today);
  }
};
