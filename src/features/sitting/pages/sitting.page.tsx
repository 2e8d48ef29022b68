import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, route, type Site } from '../../../web/route.ts';
import { atMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { mayRunSitting, maySeeSitting } from '../policy.ts';
import type { Screen } from '../screen.ts';
import { sittingView } from './sitting.view.tsx';
import { readingBoard, withScreen } from './sitting-at.ts';
import { emptyTyped, type Typed } from './typed.ts';

const done: Record<string, string> = {
  prepared: 'Ready. You can note apologies now; open the meeting when it begins.',
  opened: 'The meeting is open.',
  adjourned: 'The meeting is adjourned.',
  resumed: 'The meeting goes on.',
  closed: 'The meeting is closed. Minutes, attendance and resolutions are in the record as a draft.',
  reopened: 'The meeting is open again.',
  people: 'Noted.',
  saved: 'Saved.',
  line: 'Written.',
  removed: 'Taken out. You can put it back.',
  restored: 'Put back.',
  clock: 'Noted.',
  vote: 'The vote is on the record.',
  presiding: 'Noted who is in the chair.',
};

export type Shown = {
  site: Site;
  itemId: string | null;
  done?: string | undefined;
  error?: string;
  /** Where the mistake can be mended, "#line-text". */
  at?: string;
  typed?: Partial<Typed>;
};

/** The clerk's screen, with what was typed and what is wrong with it. */
export const showSitting = (scope: Scope, screen: Screen, shown: Shown): Answer => {
  const { meeting, sitting } = screen;
  const itemId = shown.itemId ?? sitting?.currentItem ?? meeting.items[0]?.id ?? null;
  const title = meetingTitle(meeting);
  const model = {
    screen,
    title,
    current: screen.items.find(({ item }) => item.id === itemId) ?? screen.items[0] ?? null,
    mayRun: mayRunSitting(scope.actor, meeting.bodyId).ok,
    done: done[shown.done ?? ''] ?? null,
    error: shown.error ? { text: shown.error, href: shown.at } : null,
    typed: { ...emptyTyped, ...shown.typed },
    saveId: newId(),
    lineId: newId(),
    voteId: newId(),
  };
  return {
    kind: 'page',
    title: `${shown.error ? 'Error: ' : ''}In the meeting, ${title}`,
    view: sittingView(shown.site, model),
    ...(!shown.error && { model: screen }),
    status: shown.error ? 422 : 200,
    scripts: ['sitting-minutes.js', 'sitting-keys.js'],
  };
};

/** The clerk's screen in the meeting. Chair and lead officer read along. */
export const sittingPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/sitting',
  zone: 'board',
  at: atMeeting,
  can: maySeeSitting,
  audit: readingBoard,
  params: meetingParams,
  query: z.object({ item: z.uuid().optional().catch(undefined), done: z.string().optional() }),
  handle: ({ inScope, scope, params, query, site, clock }) =>
    inScope((tx) =>
      withScreen(tx, scope, params.meeting, clock, async (screen) =>
        showSitting(scope, screen, { site, itemId: query.item ?? null, done: query.done }),
      ),
    ),
});
