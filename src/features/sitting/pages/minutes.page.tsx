import { timeOfDay } from '../../../kernel/time-of-day.ts';
import { timeWords } from '../../../kernel/words-of-time.ts';
import { type Answer, notFound, route } from '../../../web/route.ts';
import { atMeeting, meetingTitle } from '../../meetings/index.ts';
import { startItem, stopItem } from '../keep-time.ts';
import { type Minute, versionsOf } from '../minutes-queries.ts';
import { mayRunSitting, maySeeSitting } from '../policy.ts';
import { answerForm, itemForm, type Written, writeTyped } from './item-form.ts';
import { itemParams, readingBoard, withScreen } from './sitting-at.ts';
import { versionsView } from './versions.view.tsx';

const savedWords = (minute: Minute): string | null =>
  minute.savedAt === null ? null : timeWords(timeOfDay(minute.savedAt));

/** What the script of the page is told: it keeps the text until it hears "saved". */
const forScript = ({ minute, conflict, error }: Written): Answer => {
  const known = conflict ?? minute;
  const state = conflict ? 'conflict' : error ? 'refused' : 'saved';
  return {
    kind: 'document',
    mediaType: 'application/json; charset=utf-8',
    status: conflict ? 409 : error ? 422 : 200,
    content: JSON.stringify({
      state,
      version: known?.version ?? 0,
      saved: known ? savedWords(known) : null,
      by: known?.savedBy ?? null,
      theirs: conflict?.text ?? null,
      why: error?.text ?? null,
    }),
  };
};

/** Saves what was typed at an item: the minutes, and a line where one was begun. */
export const itemSaved = route({
  method: 'POST',
  path: '/board/meetings/:meeting/sitting/items/:item',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: { writes: true, events: ['minute.saved', 'line.added'] },
  params: itemParams,
  body: itemForm,
  handle: ({ inScope, scope, params, body: form, site, clock }) =>
    inScope((tx) =>
      withScreen(tx, scope, params.meeting, clock, async ({ items }) => {
        if (!items.some(({ item }) => item.id === params.item)) return notFound('that agenda item');
        const place = { meetingId: params.meeting, itemId: params.item };
        const written = await writeTyped(tx, scope, place, form, clock);
        if (form.by === 'script') return forScript(written);
        const done = form.lineText.trim() === '' ? 'saved' : 'line';
        return answerForm({ tx, scope, site, clock, place, form }, written, done);
      }),
    ),
});

/** Starts or stops the clock of an item. What was typed at the item is saved with it. */
export const clockPressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/sitting/items/:item/clock',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: { writes: true, events: ['item.reached', 'minute.saved', 'line.added'] },
  params: itemParams,
  body: itemForm,
  handle: ({ inScope, scope, params, body: form, site, clock }) =>
    inScope((tx) =>
      withScreen(tx, scope, params.meeting, clock, async ({ items }) => {
        if (!items.some(({ item }) => item.id === params.item)) return notFound('that agenda item');
        const place = { meetingId: params.meeting, itemId: params.item };
        const written = await writeTyped(tx, scope, place, form, clock);
        const at = new Date(clock().epochMilliseconds);
        const pressed = form.deed === 'stop' ? stopItem : startItem;
        const kept = await pressed(tx, scope, place.meetingId, place.itemId, at);
        const error = kept.ok ? written.error : { text: kept.reason, at: '#clock' };
        return answerForm({ tx, scope, site, clock, place, form }, { ...written, error }, 'clock');
      }),
    ),
});

/** Every text that was saved for an item; an earlier one can be put back. */
export const versionsPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/sitting/items/:item/versions',
  zone: 'board',
  at: atMeeting,
  can: maySeeSitting,
  audit: readingBoard,
  params: itemParams,
  handle: ({ inScope, scope, params, site, clock }) =>
    inScope((tx) =>
      withScreen(tx, scope, params.meeting, clock, async (screen) => {
        const found = screen.items.find(({ item }) => item.id === params.item);
        if (!found) return notFound('that agenda item');
        const versions = await versionsOf(tx, scope, params.item);
        const mayRun = mayRunSitting(scope.actor, screen.meeting.bodyId).ok;
        return {
          kind: 'page',
          title: `Saved texts, ${found.item.title}`,
          view: versionsView(site, { title: meetingTitle(screen.meeting), screen, found, versions, mayRun }),
        };
      }),
    ),
});
