import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, notFound, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { atMeeting, findMeeting, meetingTitle } from '../../meetings/index.ts';
import { mayHost } from '../policy.ts';
import { preparePoll, setPollState } from '../poll-commands.ts';
import { listPolls } from '../poll-queries.ts';
import { closeRoom, openRoom, turnToPage } from '../room-commands.ts';
import { countGuests, findRoom } from '../room-queries.ts';
import { moderateIdea, moderateQuestion, prepareWall, setWallState } from '../wall-commands.ts';
import { countIdeas, listIdeas, listQuestions, listWalls } from '../wall-queries.ts';
import { resultOf } from '../what-is-on.ts';
import { type HostModel, type HostTyped, hostView, screenView } from './host.view.tsx';

const uuid = z.uuid('The address is not complete.');
const params = z.object({ meeting: uuid });
const partParams = z.object({ meeting: uuid, part: uuid });
const typedText = z.string().max(5000, 'That is too long.').default('');
const ticked = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((ticks) => [ticks].flat());

const back = (meetingId: string): Answer => redirect(`/board/meetings/${meetingId}/room`);

const modelOf = async (
  tx: Tx,
  scope: Scope,
  site: Site,
  meetingId: string,
  typed: HostTyped | null,
): Promise<HostModel | null> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return null;
  const polls: HostModel['polls'] = [];
  for (const poll of await listPolls(tx, scope, meetingId))
    polls.push({ ...poll, result: await resultOf(tx, scope, poll) });
  const walls: HostModel['walls'] = [];
  for (const wall of await listWalls(tx, scope, meetingId)) {
    const waiting = await listIdeas(tx, scope, wall.id, ['waiting']);
    const looked = await listIdeas(tx, scope, wall.id, ['shown', 'hidden']);
    walls.push({ ...wall, ideas: [...waiting, ...looked], counts: await countIdeas(tx, scope, wall.id) });
  }
  return {
    meeting: { id: meetingId, title: meetingTitle(meeting) },
    room: await findRoom(tx, scope, meetingId),
    guests: await countGuests(tx, scope, meetingId),
    joinAddress: `${site.origin.replace(/^https?:\/\//, '')}/join`,
    polls,
    walls,
    questions: await listQuestions(tx, scope, meetingId, ['waiting', 'shown', 'answered', 'hidden']),
    typed,
  };
};

const show = async (
  tx: Tx,
  scope: Scope,
  site: Site,
  meetingId: string,
  typed: HostTyped | null = null,
): Promise<Answer> => {
  const model = await modelOf(tx, scope, site, meetingId, typed);
  if (!model) return notFound('that meeting');
  return {
    kind: 'page',
    title: `${typed ? 'Error: ' : ''}Room – ${model.meeting.title}`,
    view: hostView(site, model),
    status: typed ? 422 : 200,
    scripts: ['live.js'],
  };
};

/** Where the live part of a meeting is run from. */
export const hostPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/room',
  zone: 'board',
  at: atMeeting,
  can: mayHost,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params,
  handle: ({ inScope, scope, site, params: { meeting } }) => inScope((tx) => show(tx, scope, site, meeting)),
});

/** The room on the big screen. */
export const screenPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/room/screen',
  zone: 'board',
  at: atMeeting,
  can: mayHost,
  audit: { writes: false, because: 'what the room shows to everybody in it' },
  params,
  handle: ({ inScope, scope, site, params: { meeting } }) =>
    inScope(async (tx) => {
      const model = await modelOf(tx, scope, site, meeting, null);
      if (!model) return notFound('that meeting');
      return { kind: 'page', title: model.meeting.title, view: screenView(model), scripts: ['live.js'] };
    }),
});

/** Tells the page of who runs the room that something changed, every two seconds at most. */
export const hostFollows = route({
  method: 'GET',
  path: '/board/meetings/:meeting/room/events',
  zone: 'board',
  at: atMeeting,
  can: mayHost,
  audit: { writes: false, because: 'it tells only that something changed' },
  params,
  handle: async ({ live, params: { meeting } }) => ({
    kind: 'stream',
    open: (tell) => {
      // Answers and ideas come in without telling: whoever looks at results looks again now and then.
      const timer = setInterval(() => tell('changed'), 5000);
      const end = live.follow(meeting, () => tell('changed'));
      return () => {
        clearInterval(timer);
        end();
      };
    },
  }),
});

const deed = (path: string, events: readonly string[]) => ({
  method: 'POST' as const,
  path: `/board/meetings/:meeting/room/${path}`,
  zone: 'board' as const,
  can: mayHost,
  audit: { writes: true as const, events },
});

/** Opens the room of a meeting. */
export const openTheRoom = route({
  ...deed('open', ['room.opened']),
  at: atMeeting,
  params,
  handle: ({ inScope, scope, clock, params: { meeting } }) =>
    inScope(async (tx) => {
      const found = await findMeeting(tx, scope, meeting);
      if (!found) return notFound('that meeting');
      await openRoom(tx, scope, { id: meeting, title: meetingTitle(found) }, momentOf(clock));
      return back(meeting);
    }),
});

/** Closes the room of a meeting. */
export const closeTheRoom = route({
  ...deed('close', ['room.closed']),
  at: atMeeting,
  params,
  handle: ({ inScope, scope, params: { meeting } }) =>
    inScope(async (tx) => {
      await closeRoom(tx, scope, meeting);
      return back(meeting);
    }),
});

/** Leads everybody to a page of the pack. */
export const turnPage = route({
  ...deed('page', ['room.page']),
  at: atMeeting,
  params,
  body: z.object({ page: typedText }),
  handle: ({ inScope, scope, site, params: { meeting }, body }) =>
    inScope(async (tx) => {
      const typed = body.page.trim();
      if (typed !== '' && !/^[1-9]\d{0,3}$/.test(typed)) {
        const reason = 'Give the page as a number, such as 17, or leave it empty.';
        return show(tx, scope, site, meeting, { form: 'page', fields: { page: typed }, reason });
      }
      await turnToPage(tx, scope, meeting, typed === '' ? null : Number(typed));
      return back(meeting);
    }),
});

/** Prepares a poll. */
export const newPoll = route({
  ...deed('polls', ['poll.set']),
  at: atMeeting,
  params,
  body: z.object({ question: typedText, options: typedText, how: ticked }),
  handle: ({ inScope, scope, site, params: { meeting }, body }) =>
    inScope(async (tx) => {
      if (!(await findRoom(tx, scope, meeting))) return notFound('that room');
      const how = { several: body.how.includes('several'), anonymous: body.how.includes('anonymous') };
      const made = await preparePoll(tx, scope, meeting, { ...body, ...how });
      if (made.ok) return back(meeting);
      const fields = { question: body.question, options: body.options, how: body.how.join(' ') };
      return show(tx, scope, site, meeting, { form: 'poll', fields, reason: made.reason });
    }),
});

const stateBody = z.object({ state: z.enum(['open', 'closed'], 'Choose what to do.') });

/** Opens or closes a poll. */
export const setPoll = route({
  ...deed('polls/:part', ['poll.set']),
  at: atMeeting,
  params: partParams,
  body: stateBody,
  handle: ({ inScope, scope, params: { meeting, part }, body }) =>
    inScope(async (tx) => {
      const done = await setPollState(tx, scope, meeting, part, body.state);
      return done.ok ? back(meeting) : notFound('that question');
    }),
});

/** Prepares a wall for ideas. */
export const newWall = route({
  ...deed('walls', ['wall.set']),
  at: atMeeting,
  params,
  body: z.object({ prompt: typedText, how: ticked }),
  handle: ({ inScope, scope, site, params: { meeting }, body }) =>
    inScope(async (tx) => {
      if (!(await findRoom(tx, scope, meeting))) return notFound('that room');
      const anonymous = body.how.includes('anonymous');
      const made = await prepareWall(tx, scope, meeting, { prompt: body.prompt, anonymous });
      if (made.ok) return back(meeting);
      const fields = { prompt: body.prompt, how: body.how.join(' ') };
      return show(tx, scope, site, meeting, { form: 'wall', fields, reason: made.reason });
    }),
});

/** Opens or closes a wall. */
export const setWall = route({
  ...deed('walls/:part', ['wall.set']),
  at: atMeeting,
  params: partParams,
  body: stateBody,
  handle: ({ inScope, scope, params: { meeting, part }, body }) =>
    inScope(async (tx) => {
      const done = await setWallState(tx, scope, meeting, part, body.state);
      return done.ok ? back(meeting) : notFound('that wall');
    }),
});

/** Shows or hides an idea. */
export const setIdea = route({
  ...deed('ideas/:part', ['idea.moderated']),
  at: atMeeting,
  params: partParams,
  body: z.object({ state: z.enum(['shown', 'hidden'], 'Choose what to do.') }),
  handle: ({ inScope, scope, params: { meeting, part }, body }) =>
    inScope(async (tx) =>
      (await moderateIdea(tx, scope, meeting, part, body.state)) ? back(meeting) : notFound('that idea'),
    ),
});

/** Shows or hides a question, or marks it answered. */
export const setQuestion = route({
  ...deed('questions/:part', ['question.moderated']),
  at: atMeeting,
  params: partParams,
  body: z.object({ state: z.enum(['shown', 'hidden', 'answered'], 'Choose what to do.') }),
  handle: ({ inScope, scope, params: { meeting, part }, body }) =>
    inScope(async (tx) =>
      (await moderateQuestion(tx, scope, meeting, part, body.state))
        ? back(meeting)
        : notFound('that question'),
    ),
});
