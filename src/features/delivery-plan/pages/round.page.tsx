import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { route } from '../../../web/route.ts';
import type { OfMeetings } from '../of-meetings.ts';
import { mayKeepPlan, mayReadPlan } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import { contentOfRound, type RoundPart } from '../round-parts.ts';
import type { Round } from '../round-queries.ts';
import { askNow } from '../write-to-leads.ts';
import { roundView } from './round.view.tsx';
import { reading } from './with-plan.tsx';
import {
  backToRound,
  cannot,
  type HeldRound,
  ofRound,
  roundParams,
  roundTitle,
  withRound,
} from './with-round.tsx';

const doneWords: Record<string, string> = {
  made: 'The round is begun. The leads are asked on the day below, or now if you say so.',
  answer: 'The answer is saved.',
  assured: 'The answer is assured.',
  returned: 'The answer was sent back. Its lead is told with the next mail.',
  locked: 'The round is locked. Put its briefing on the agenda from the reports of the meeting.',
  unlocked: 'The round is open again.',
};

const doneIn = (done: string | undefined): string | null => {
  const sent = /^sent-(\d{1,4})$/.exec(done ?? '')?.[1];
  if (sent === '0')
    return 'Nobody was written to: they had a mail today, have answered, or are to be asked by hand.';
  if (sent !== undefined) return `${counted(Number(sent), 'mail')} went out.`;
  return doneWords[done ?? ''] ?? null;
};

/** What of a round is no secret to those who read the plan: no address. */
const modelOf = (round: Round, asked: readonly RoundPart[]) => ({
  round,
  actions: asked.map(({ part, leads, answer, silent, noChanges }) => ({
    id: part.id,
    ref: part.fields.ref,
    activity: part.fields.activity,
    leads: leads.map(({ name, service }) => ({ name, service })),
    answer,
    silent,
    noChanges,
  })),
});

/** Whether the board meets, and not on the day of an open round: its meeting was moved since, or was never arranged. */
const isOffCalendar = async (
  { tx, plan, round, today }: HeldRound,
  scope: Scope,
  ofMeetings: OfMeetings,
): Promise<boolean> => {
  if (round.lockedOn !== null || round.meetingDay < today) return false;
  const coming = await ofMeetings.comingMeetings(tx, scope, plan.bodyId, today);
  return coming.length > 0 && !coming.some(({ day }) => day === round.meetingDay);
};

/** A round: who answered, who did not. */
export const roundPage = (ofMeetings: OfMeetings) =>
  route({
    method: 'GET',
    path: ofRound,
    zone: 'board',
    at: placeOfPlan,
    can: mayReadPlan,
    audit: reading,
    params: roundParams,
    query: z.object({ done: z.string().optional() }),
    handle: (ask) =>
      withRound(ask, async (held) => {
        const { tx, plan, round, today } = held;
        const { asked } = await contentOfRound(tx, ask.scope, round);
        const keeps = mayKeepPlan(ask.scope.actor, plan.bodyId).ok;
        const offCalendar = await isOffCalendar(held, ask.scope, ofMeetings);
        return {
          kind: 'page',
          title: `${roundTitle(round)} – ${plan.name}`,
          view: roundView({ round, asked, today, keeps, offCalendar, done: doneIn(ask.query.done) }),
          model: modelOf(round, asked),
        };
      }),
  });

/** Asks the leads now, or reminds those who did not answer. */
export const askLeads = route({
  method: 'POST',
  path: `${ofRound}/ask`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['update round.asked'] },
  params: roundParams,
  handle: (ask) =>
    withRound(ask, async ({ tx, round, today }) => {
      const sent = await askNow(tx, ask.scope, round, today);
      return sent.ok ? backToRound(round, `sent-${sent.value}`) : cannot(sent.reason);
    }),
});
