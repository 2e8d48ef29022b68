import { z } from 'zod';
import { type Result, refused } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { notFound, route, type Tx } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { mayRunSitting } from '../policy.ts';
import { type Choice, choices } from '../rules/votes.ts';
import type { Screen } from '../screen.ts';
import { countBallot, countNames, giveCastingVote, takeVote, voidVote } from '../take-votes.ts';
import type { Vote } from '../votes-queries.ts';
import { answerForm, type ItemForm, itemForm, writeTyped } from './item-form.ts';
import { id, itemParams, withScreen } from './sitting-at.ts';

const ways = ['show of hands', 'by name', 'ballot'] as const;

const number = (typed: string): number => (typed.trim() === '' ? 0 : Number(typed));

const take = (tx: Tx, scope: Scope, meetingId: string, itemId: string, form: ItemForm) => {
  const way = ways.find((one) => one === form.way);
  if (!way || form.voteId === undefined) return refused('Choose how the vote is taken.');
  const { question, voteId, recountOf } = form;
  const asked = { id: voteId, meetingId, itemId, question, way, recountOf: recountOf || null };
  const hands = {
    for: number(form.for),
    against: number(form.against),
    abstained: number(form.abstained),
  };
  return takeVote(tx, scope, asked, way === 'show of hands' ? hands : null);
};

/** Takes a vote: counts hands, or opens a vote by name or a ballot. What was typed at the item is saved with it. */
export const voteTaken = route({
  method: 'POST',
  path: '/board/meetings/:meeting/sitting/items/:item/votes',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: {
    writes: true,
    events: ['vote.opened', 'vote.counted', 'vote.voided', 'minute.saved', 'line.added'],
  },
  params: itemParams,
  body: itemForm,
  handle: ({ inScope, scope, params, body: form, site, clock }) =>
    inScope((tx) =>
      withScreen(tx, scope, params.meeting, clock, async ({ items }) => {
        if (!items.some(({ item }) => item.id === params.item)) return notFound('that agenda item');
        const place = { meetingId: params.meeting, itemId: params.item };
        const written = await writeTyped(tx, scope, place, form, clock);
        const taken = await take(tx, scope, place.meetingId, place.itemId, form);
        const error = taken.ok ? written.error : { text: taken.reason, at: '#question' };
        return answerForm({ tx, scope, site, clock, place, form }, { ...written, error }, 'vote');
      }),
    ),
});

const namesGiven = (form: ItemForm, screen: Screen): Map<string, Choice> => {
  const given = new Map<string, Choice>();
  for (const voter of screen.voters) {
    const choice = choices.find((one) => one === form[`choice-${voter.id}`]);
    if (choice) given.set(voter.id, choice);
  }
  return given;
};

const act = (tx: Tx, scope: Scope, screen: Screen, vote: Vote, form: ItemForm): Promise<Result<true>> => {
  const meetingId = screen.meeting.id;
  switch (form.deed) {
    case 'count':
      return vote.way === 'by name'
        ? countNames(tx, scope, meetingId, vote.id, namesGiven(form, screen))
        : countBallot(tx, scope, meetingId, vote.id);
    case 'for':
    case 'against':
      return giveCastingVote(tx, scope, meetingId, vote.id, form.deed, screen.castingVote);
    default: {
      const reason = form[`reason-${vote.id}`];
      return voidVote(tx, scope, meetingId, vote.id, typeof reason === 'string' ? reason : '');
    }
  }
};

/** Counts an open vote, gives the casting vote, or says that a vote does not count. */
export const votePressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/sitting/items/:item/votes/:vote',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: {
    writes: true,
    events: ['vote.counted', 'vote.cast', 'vote.voided', 'minute.saved', 'line.added'],
  },
  params: z.object({ meeting: id, item: id, vote: id }),
  body: itemForm.extend({ deed: z.enum(['count', 'for', 'against', 'void'], 'Choose what to do.') }),
  handle: ({ inScope, scope, params, body: form, site, clock }) =>
    inScope((tx) =>
      withScreen(tx, scope, params.meeting, clock, async (screen) => {
        const vote = screen.items
          .find(({ item }) => item.id === params.item)
          ?.votes.find((one) => one.id === params.vote);
        if (!vote) return notFound('that vote');
        const place = { meetingId: params.meeting, itemId: params.item };
        const written = await writeTyped(tx, scope, place, form, clock);
        const done = await act(tx, scope, screen, vote, form);
        const error = done.ok ? written.error : { text: done.reason, at: `#vote-${vote.id}` };
        return answerForm({ tx, scope, site, clock, place, form }, { ...written, error }, 'vote');
      }),
    ),
});
