import { z } from 'zod';
import { personIdOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, notFound, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { agendaOf } from '../../agenda/index.ts';
import {
  atMeeting,
  findMeeting,
  meetingParams,
  meetingTitle,
  placeOfItem,
  type RecordedMeeting,
} from '../../meetings/index.ts';
import { currentItem } from '../../sitting/index.ts';
import { keepNote } from '../activity-commands.ts';
import { notesOf } from '../activity-queries.ts';
import { mayBeHere, mayHost } from '../policy.ts';
import { findGuestOf } from '../room-queries.ts';
import { whatIsOn } from '../what-is-on.ts';
import { hereView } from './here.view.tsx';
import { doneQuery } from './room-forms.ts';
import type { NotTaken } from './room-parts.view.tsx';
import { type Place, partsOf } from './take-part.ts';

const baseOf = (meetingId: string): string => `/board/meetings/${meetingId}/here`;

/** Who is signed in, as they are called in the room. */
export const personOf = (scope: Scope): { id: string; name: string } => {
  if (scope.actor.kind !== 'person') throw new Error('Only people have notes and a place in the room.');
  return scope.actor;
};

export const firstNameOf = (name: string): string | null => name.split(' ')[0] ?? null;

const papersOf = (meeting: RecordedMeeting, itemId: string): string[] =>
  meeting.papers.filter((paper) => paper.itemId === itemId).map(({ title }) => title);

/** An agenda that is still being drafted here is for those who build it, until it is published or the meeting began. */
const seesAgenda = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<boolean> => {
  if (mayHost(scope.actor, meeting.bodyId).ok || meeting.minutesState !== 'as published') return true;
  const agenda = await agendaOf(tx, scope, meeting.id);
  return agenda === null || agenda.started === null || agenda.published !== null;
};

const show = async (
  tx: Tx,
  scope: Scope,
  site: Site,
  meetingId: string,
  said: { done?: string | null; notTaken?: NotTaken },
): Promise<Answer> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  const personId = personIdOf(scope.actor);
  if (!meeting || personId === null) return notFound('that meeting');
  const on = await whatIsOn(tx, scope, meetingId, await findGuestOf(tx, scope, meetingId, personId));
  const ids = meeting.items.map(({ id }) => id);
  const notes = await notesOf(tx, scope, ids, personId);
  const title = meetingTitle(meeting);
  const parts = on && partsOf(on, baseOf(meetingId), firstNameOf(personOf(scope).name), said);
  const now = await currentItem(tx, scope, meetingId);
  const seen = await seesAgenda(tx, scope, meeting);
  const items = (seen ? meeting.items : []).map((item) => ({
    id: item.id,
    number: item.number,
    title: item.title,
    purpose: item.purpose,
    papers: papersOf(meeting, item.id),
    note: notes.get(item.id) ?? '',
    now: item.id === now,
  }));
  return {
    kind: 'page',
    title: `${said.notTaken ? 'Error: ' : ''}${title}`,
    view: hereView(site, {
      meeting: { id: meetingId, title },
      items,
      drafted: !seen,
      parts,
      noteKept: said.done ?? null,
    }),
    status: said.notTaken ? 422 : 200,
    scripts: ['live.js'],
  };
};

export const placeFor = (scope: Scope, site: Site, meetingId: string): Place => ({
  base: baseOf(meetingId),
  again: (tx, notTaken) => show(tx, scope, site, meetingId, { notTaken }),
});

/** A meeting on one's own screen. */
export const herePage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/here',
  zone: 'board',
  at: atMeeting,
  can: mayBeHere,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params: meetingParams,
  query: doneQuery,
  handle: ({ inScope, scope, params, query, site }) =>
    inScope((tx) => show(tx, scope, site, params.meeting, { done: query.done ?? null })),
});

/** Keeps one's own notes on an item. */
export const keepNotes = route({
  method: 'POST',
  path: '/board/meetings/:meeting/here/notes/:item',
  zone: 'board',
  at: atMeeting,
  can: mayBeHere,
  audit: { writes: true, events: ['note.kept'] },
  params: meetingParams.extend({ item: z.uuid('The address is not complete.') }),
  body: z.object({ text: z.string().max(20_000, 'Use 20,000 letters at most.').default('') }),
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope(async (tx) => {
      const place = await placeOfItem(tx, scope, params.item);
      if (place?.meetingId !== params.meeting) return notFound('that agenda item');
      const note = { itemId: params.item, personId: personOf(scope).id, text: body.text };
      await keepNote(tx, scope, note, momentOf(clock));
      return redirect(`${baseOf(params.meeting)}?done=${params.item}#note-${params.item}`);
    }),
});

/** Tells a member's page that something new is on. */
export const memberFollows = route({
  method: 'GET',
  path: '/board/meetings/:meeting/here/events',
  zone: 'board',
  at: atMeeting,
  can: mayBeHere,
  audit: { writes: false, because: 'it tells only that something changed' },
  params: meetingParams,
  handle: async ({ params, live }) => ({
    kind: 'stream',
    open: (tell) => live.follow(params.meeting, () => tell('changed')),
  }),
});
