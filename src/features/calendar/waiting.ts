import { boardsOf, holds, isAmong, personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { listBoards, settingOf } from './board-queries.ts';
import { planOf } from './plan-queries.ts';
import { mayKeepPlan } from './policy.ts';
import { deadlinesOfMeeting, meetingsOfBoard, takingPlace } from './queries.ts';
import { concerned, isNear } from './rules/reminders.ts';
import { nextStep } from './rules/visits.ts';
import { listVisits } from './visit-queries.ts';

/** Who looks after a deadline for the board, and so has it on Today; others are reminded by letter. */
const keepers = ['clerk', 'lead officer'] as const;

const waitingDeadlines = async (tx: Tx, scope: Scope, bodyId: string, today: string): Promise<Waiting[]> => {
  if (!holds(scope.actor, keepers, bodyId)) return [];
  const { remindBefore } = await settingOf(tx, scope, bodyId);
  const lines: Waiting[] = [];
  for (const meeting of takingPlace(await meetingsOfBoard(tx, scope, bodyId, today)))
    for (const { kind, label, due, state } of await deadlinesOfMeeting(tx, scope, meeting, today)) {
      const isMine = holds(scope.actor, concerned[kind], bodyId);
      const isOpen =
        state === 'late' || (state !== 'done' && state !== 'done late' && isNear(due, remindBefore, today));
      if (isMine && isOpen)
        lines.push({
          since: due,
          text: `${label} for the meeting on ${dateWords(meeting.date)}: by ${dateWords(due)}`,
          href: `/board/meetings/${meeting.id}`,
          verb: 'Go to the meeting',
        });
    }
  return lines;
};

const waitingProposals = async (tx: Tx, scope: Scope, bodyId: string, today: string): Promise<Waiting[]> => {
  if (!mayKeepPlan(scope.actor, bodyId).ok) return [];
  const proposed = (await planOf(tx, scope, bodyId)).filter(({ state }) => state === 'proposed');
  return proposed.map(({ title, origin }) => ({
    since: today,
    text: `Proposed for the plan: ${title} (${origin.label})`,
    href: `/boards/${bodyId}/plan`,
    verb: 'Settle it',
  }));
};

const waitingVisits = async (tx: Tx, scope: Scope, bodyId: string, today: string): Promise<Waiting[]> => {
  const me = personIdOf(scope.actor) ?? '';
  return (await listVisits(tx, scope, bodyId)).flatMap(
    ({ id, place, stage, plannedOn, madeOn, visitorIds }) => {
      const day = madeOn ?? plannedOn;
      const isOver = day !== null && day < today && (stage === 'planned' || stage === 'made');
      if (!isOver || !visitorIds.includes(me)) return [];
      return [
        {
          since: day,
          text: `Your visit to ${place}: ${nextStep('made')}`,
          href: `/boards/${bodyId}/visits/${id}`,
          verb: 'Write it down',
        },
      ];
    },
  );
};

/** What waits in the calendar for the one who asks: deadlines near or late, proposals to settle, visits to feed back. */
export const waitingInCalendar = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => {
  const mine = boardsOf(scope.actor);
  const lines: Waiting[] = [];
  for (const { id } of await listBoards(tx, scope)) {
    if (!isAmong(mine, id)) continue;
    lines.push(
      ...(await waitingDeadlines(tx, scope, id, today)),
      ...(await waitingProposals(tx, scope, id, today)),
      ...(await waitingVisits(tx, scope, id, today)),
    );
  }
  return lines;
};
