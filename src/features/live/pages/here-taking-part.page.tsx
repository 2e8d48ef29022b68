import type { z } from 'zod';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, type Ask, notFound, route, type Tx } from '../../../web/route.ts';
import { atMeeting, meetingParams } from '../../meetings/index.ts';
import { mayBeHere } from '../policy.ts';
import { enterRoom } from '../room-commands.ts';
import { findRoom } from '../room-queries.ts';
import { firstNameOf, personOf, placeFor } from './here.page.tsx';
import { pollForm, pollParams, postForm, wallParams } from './room-forms.ts';
import { type Place, takeAnswer, takeIdea, takeQuestion, type Who } from './take-part.ts';

type Params = z.infer<typeof meetingParams>;
type Taking = { tx: Tx; who: Who; place: Place; at: Date };

/** Takes what somebody who is signed in sends to an open room; they are in it from then on. */
const inOpenRoom = (
  { inScope, scope, params, clock, site }: Ask<Params, unknown, unknown>,
  work: (taking: Taking) => Promise<Answer>,
): Promise<Answer> =>
  inScope(async (tx) => {
    const { meeting } = params;
    if (!(await findRoom(tx, scope, meeting))?.open) return notFound('that room');
    const at = momentOf(clock);
    const person = personOf(scope);
    const guestId = await enterRoom(tx, scope, meeting, person, at);
    const who = { guestId, meetingId: meeting, name: firstNameOf(person.name) };
    return work({ tx, who, place: placeFor(scope, site, meeting), at });
  });

const deed = (path: string, event: string) => ({
  method: 'POST' as const,
  path: `/board/meetings/:meeting/here/${path}`,
  zone: 'board' as const,
  at: atMeeting,
  can: mayBeHere,
  audit: { writes: true as const, events: [event] },
});

/** A member answers a poll. */
export const memberAnswers = route({
  ...deed('polls/:poll', 'poll.answered'),
  params: meetingParams.extend(pollParams.shape),
  body: pollForm,
  handle: (ask) =>
    inOpenRoom(ask, ({ tx, who, place, at }) => {
      const sent = { poll: ask.params.poll, choice: ask.body.choice, at };
      return takeAnswer(tx, ask.scope, who, sent, place);
    }),
});

/** A member posts an idea. */
export const memberPosts = route({
  ...deed('walls/:wall', 'idea.posted'),
  params: meetingParams.extend(wallParams.shape),
  body: postForm,
  handle: (ask) =>
    inOpenRoom(ask, ({ tx, who, place, at }) =>
      takeIdea(tx, ask.scope, who, { ...ask.body, wall: ask.params.wall, at }, place),
    ),
});

/** A member asks the meeting a question. */
export const memberAsks = route({
  ...deed('questions', 'question.asked'),
  params: meetingParams,
  body: postForm,
  handle: (ask) =>
    inOpenRoom(ask, ({ tx, who, place, at }) => takeQuestion(tx, ask.scope, who, { ...ask.body, at }, place)),
});
