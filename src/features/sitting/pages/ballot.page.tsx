import { z } from 'zod';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { castBallot, openBallots } from '../cast-ballot.ts';
import { maySeeBallot } from '../policy.ts';
import { choices } from '../rules/votes.ts';
import { findVote } from '../votes-queries.ts';
import { type BallotModel, ballotView } from './ballot.view.tsx';
import { id, readingBoard } from './sitting-at.ts';

const params = z.object({ meeting: id, vote: id });

const show = (model: BallotModel): Answer => ({
  kind: 'page',
  title: `${model.error ? 'Error: ' : ''}Vote`,
  view: ballotView(model),
  status: model.error ? 422 : 200,
});

/** A member's own ballot paper. */
export const ballotPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/ballots/:vote',
  zone: 'board',
  at: atMeeting,
  can: maySeeBallot,
  audit: readingBoard,
  params,
  handle: ({ inScope, scope, params: { meeting, vote: voteId } }) =>
    inScope(async (tx) => {
      const vote = await findVote(tx, scope, meeting, voteId);
      if (vote?.way !== 'ballot') return notFound('that ballot');
      const open = (await openBallots(tx, scope, meeting)).find((one) => one.id === voteId);
      return show({ meetingId: meeting, voteId, question: vote.question, open: open ?? null, error: null });
    }),
});

/** Votes, once and secretly. */
export const ballotCast = route({
  method: 'POST',
  path: '/board/meetings/:meeting/ballots/:vote',
  zone: 'board',
  at: atMeeting,
  can: maySeeBallot,
  audit: { writes: true, events: ['ballot.cast'] },
  params,
  body: z.object({ choice: z.enum(choices).optional().catch(undefined) }),
  handle: ({ inScope, scope, params: { meeting, vote: voteId }, body }) =>
    inScope(async (tx) => {
      const vote = await findVote(tx, scope, meeting, voteId);
      if (vote?.way !== 'ballot') return notFound('that ballot');
      const cast = body.choice
        ? await castBallot(tx, scope, meeting, voteId, body.choice)
        : ({ ok: false, reason: 'Choose for, against or abstain.' } as const);
      if (cast.ok) return redirect(`/board/meetings/${meeting}/ballots/${voteId}`);
      const open = (await openBallots(tx, scope, meeting)).find((one) => one.id === voteId);
      const { question } = vote;
      return show({ meetingId: meeting, voteId, question, open: open ?? null, error: cast.reason });
    }),
});
