import { z } from 'zod';
import { boardsOf, isAmong } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { listRounds, type Round } from '../../delivery-plan/index.ts';
import { atMeeting, findMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { addBriefing } from '../add-briefing.ts';
import { mayAskForReports } from '../policy.ts';
import { ofMeeting } from './addresses.ts';
import { type BriefingChoice, briefingView } from './briefing.view.tsx';

const path = `${ofMeeting}/briefing`;

/** The locked rounds of plans of the boards at which the one who asks has a part. */
const lockedRounds = async (tx: Tx, scope: Scope): Promise<Round[]> => {
  const mine = boardsOf(scope.actor);
  return (await listRounds(tx, scope)).filter(
    ({ lockedOn, bodyId }) => lockedOn !== null && isAmong(mine, bodyId),
  );
};

type Shown = { choice?: BriefingChoice; error?: FormError };

const choose = async (
  tx: Tx,
  scope: Scope,
  site: Site,
  meetingId: string,
  { choice = { round: '', item: '' }, error = null }: Shown = {},
): Promise<Answer> => {
  const found = await findMeeting(tx, scope, meetingId);
  if (!found) return notFound('that meeting');
  const meeting = { id: found.id, title: meetingTitle(found), items: found.items };
  const rounds = await lockedRounds(tx, scope);
  return {
    kind: 'page',
    title: `${error ? 'Error: ' : ''}Briefing on a plan – ${meeting.title}`,
    view: briefingView({ site, meeting, rounds, choice, error }),
    ...(error && { status: 422 }),
  };
};

/** The form that puts the briefing of a round on the agenda. */
export const briefingForm = route({
  method: 'GET',
  path,
  zone: 'board',
  at: atMeeting,
  can: mayAskForReports,
  audit: { writes: false, because: 'a list of rounds' },
  params: meetingParams,
  handle: ({ inScope, scope, site, params }) => inScope((tx) => choose(tx, scope, site, params.meeting)),
});

/** Puts it there. */
export const saveBriefing = route({
  method: 'POST',
  path,
  zone: 'board',
  at: atMeeting,
  can: mayAskForReports,
  audit: { writes: true, events: ['paper.added', 'paper.changed', 'paper.restored'] },
  params: meetingParams,
  body: z.object({ round: z.string().max(36).default(''), item: z.string().max(36).default('') }),
  handle: ({ inScope, scope, site, params, body }) =>
    inScope(async (tx) => {
      const again = (text: string, field: string) =>
        choose(tx, scope, site, params.meeting, { choice: body, error: { text, field } });
      const round = (await lockedRounds(tx, scope)).find(({ id }) => id === body.round);
      if (!round) return again('Choose a round that is locked.', 'round');
      const at = { meetingId: params.meeting, itemId: body.item, roundId: round.id };
      const added = await addBriefing(tx, scope, at);
      return added.ok
        ? redirect(`/board/meetings/${params.meeting}/reports?done=briefing`)
        : again(added.reason, 'item');
    }),
});
