import { z } from 'zod';
import { boardsOf, isAmong } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { listRounds, publishedPlans } from '../../delivery-plan/index.ts';
import { atMeeting, findMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { addPlanPaper, type ChosenPaper } from '../add-plan-paper.ts';
import { mayAskForReports } from '../policy.ts';
import { ofMeeting } from './addresses.ts';
import { type PaperChoice, planPaperView } from './plan-paper.view.tsx';

const path = `${ofMeeting}/plan`;

/** What can go on an agenda: the briefings of locked rounds at the boards of the one who asks, and the plans that are public. */
const papersToChoose = async (tx: Tx, scope: Scope): Promise<(ChosenPaper & { text: string })[]> => {
  const mine = boardsOf(scope.actor);
  const rounds = (await listRounds(tx, scope)).filter(
    ({ lockedOn, bodyId }) => lockedOn !== null && isAmong(mine, bodyId),
  );
  return [
    ...rounds.map(({ id, plan, meetingDay }) => ({
      kind: 'round' as const,
      id,
      text: `Briefing on ${plan}, for ${dateWords(meetingDay)}`,
    })),
    ...(await publishedPlans(tx, scope)).map(({ planId, publishedOn, content }) => ({
      kind: 'plan' as const,
      id: planId,
      text: `${content.name}, as it is public since ${dateWords(publishedOn)}`,
    })),
  ];
};

type Shown = { choice?: PaperChoice; error?: FormError };

const choose = async (
  tx: Tx,
  scope: Scope,
  site: Site,
  meetingId: string,
  { choice = { paper: '', item: '' }, error = null }: Shown = {},
): Promise<Answer> => {
  const found = await findMeeting(tx, scope, meetingId);
  if (!found) return notFound('that meeting');
  const meeting = { id: found.id, title: meetingTitle(found), items: found.items };
  const papers = await papersToChoose(tx, scope);
  return {
    kind: 'page',
    title: `${error ? 'Error: ' : ''}A plan, or its briefing – ${meeting.title}`,
    view: planPaperView({ site, meeting, papers, choice, error }),
    ...(error && { status: 422 }),
  };
};

/** The form that puts a plan, or the briefing of a round, on the agenda. */
export const planPaperForm = route({
  method: 'GET',
  path,
  zone: 'board',
  at: atMeeting,
  can: mayAskForReports,
  audit: { writes: false, because: 'a list of rounds and public plans' },
  params: meetingParams,
  handle: ({ inScope, scope, site, params }) => inScope((tx) => choose(tx, scope, site, params.meeting)),
});

/** Puts it there. */
export const savePlanPaper = route({
  method: 'POST',
  path,
  zone: 'board',
  at: atMeeting,
  can: mayAskForReports,
  audit: { writes: true, events: ['paper.added', 'paper.changed', 'paper.restored'] },
  params: meetingParams,
  body: z.object({ paper: z.string().max(36).default(''), item: z.string().max(36).default('') }),
  handle: ({ inScope, scope, site, params, body }) =>
    inScope(async (tx) => {
      const again = (text: string, field: string) =>
        choose(tx, scope, site, params.meeting, { choice: body, error: { text, field } });
      const chosen = (await papersToChoose(tx, scope)).find(({ id }) => id === body.paper);
      if (!chosen) return again('Choose a briefing or a plan.', 'paper');
      const at = { meetingId: params.meeting, itemId: body.item, chosen };
      const added = await addPlanPaper(tx, scope, at);
      return added.ok
        ? redirect(`/board/meetings/${params.meeting}/reports?done=plan`)
        : again(added.reason, 'item');
    }),
});
