import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, route, type Site, type Tx } from '../../../web/route.ts';
import { atMeeting, findMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { mayHost } from '../policy.ts';
import { listPolls } from '../poll-queries.ts';
import { countGuests, findRoom } from '../room-queries.ts';
import { countIdeas, listIdeas, listQuestions, listWalls } from '../wall-queries.ts';
import { resultOf } from '../what-is-on.ts';
import { hostView } from './host.view.tsx';
import type { HostModel, HostTyped } from './host-model.ts';
import { screenView } from './screen.view.tsx';

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
    hasAgenda: meeting.items.length > 0,
    joinAddress: `${site.origin.replace(/^https?:\/\//, '')}/join`,
    polls,
    walls,
    questions: [
      ...(await listQuestions(tx, scope, meetingId, ['waiting'])),
      ...(await listQuestions(tx, scope, meetingId, ['shown', 'answered', 'hidden'])),
    ],
    typed,
  };
};

/** The page, with what was typed and could not be taken. */
export const showHost = async (
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
  params: meetingParams,
  handle: ({ inScope, scope, site, params: { meeting } }) =>
    inScope((tx) => showHost(tx, scope, site, meeting)),
});

/** The room on the big screen. */
export const screenPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/room/screen',
  zone: 'board',
  at: atMeeting,
  can: mayHost,
  audit: { writes: false, because: 'what the room shows to everybody in it' },
  params: meetingParams,
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
  params: meetingParams,
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
