import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { numberIn } from '../../../kernel/typed-form.ts';
import { momentWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, redirect, route, type Tx } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import type { Edition } from '../queries.ts';
import { readingOfPage } from '../reading.ts';
import type { Content } from '../rules/edition.ts';
import { readPage } from '../rules/page-form.ts';
import { sourcesOf } from '../sources.ts';
import { addPart, type NotSaved, saveEdition } from '../write.ts';
import { editionParams, pathOf, titleOf, withEdition } from './edition-at.tsx';
import { readingLines, writeView } from './write.view.tsx';

type Typing = { content: Content; notSaved: NotSaved };

/** The form: as the page is kept, or with what was typed where that could not be saved. */
const show = async (
  tx: Tx,
  scope: Scope,
  kept: Edition,
  today: string,
  typing: Typing | null = null,
): Promise<Answer> => {
  const edition = typing?.notSaved.theirs ?? kept;
  const content = typing?.content ?? edition.content;
  const sources = await sourcesOf(tx, scope, edition.meetingId, today);
  const there = new Set(content.parts.map(({ itemId }) => itemId));
  const missing = (sources?.items ?? []).filter(
    ({ id, closedUnder }) => closedUnder === null && !there.has(id),
  );
  const reading = await readingOfPage(tx, scope, edition.kind, content);
  return {
    kind: 'page',
    title: `${typing ? 'Error: ' : ''}Write: ${titleOf(edition)}`,
    view: writeView({ edition, content, reading, missing, notSaved: typing?.notSaved ?? null }),
    scripts: ['autosave.js'],
    ...(typing && { status: 409 }),
  };
};

const at = { zone: 'voice', at: 'any board', can: mayHearVoice, params: editionParams } as const;

/** The form of a page. */
export const writeForm = route({
  ...at,
  method: 'GET',
  path: '/voice/editions/:edition/write',
  audit: { writes: false, because: 'a page that the team writes for everybody' },
  handle: (ask) => withEdition(ask, (tx, edition, today) => show(tx, ask.scope, edition, today)),
});

const saved = { writes: true, events: ['edition.saved'] } as const;

/** Saves it, and keeps it as a version. */
export const saveWritten = route({
  ...at,
  method: 'POST',
  path: '/voice/editions/:edition/write',
  audit: saved,
  body: anyForm,
  handle: (ask) =>
    withEdition(ask, async (tx, edition, today) => {
      const content = readPage(ask.body);
      const writing = { content, revision: numberIn(ask.body, 'revision'), byHand: true };
      const done = await saveEdition(tx, ask.scope, edition.id, writing, ask.clock);
      if (done.ok) return redirect(pathOf(edition.id));
      return show(tx, ask.scope, edition, today, { content, notSaved: done.reason });
    }),
});

/** Saves while somebody writes. Answers when, the number of the save, and how it reads; 409 where somebody else has saved. */
export const autosave = route({
  ...at,
  method: 'POST',
  path: '/voice/editions/:edition/autosave',
  audit: saved,
  body: anyForm,
  handle: (ask) =>
    withEdition(ask, async (tx, edition, today) => {
      const content = readPage(ask.body);
      const writing = { content, revision: numberIn(ask.body, 'revision'), byHand: false };
      const done = await saveEdition(tx, ask.scope, edition.id, writing, ask.clock);
      if (!done.ok) return show(tx, ask.scope, edition, today, { content, notSaved: done.reason });
      const { revision, savedAt, kind } = done.value;
      const lines = readingLines(await readingOfPage(tx, ask.scope, kind, content));
      return {
        kind: 'document',
        mediaType: 'application/json; charset=utf-8',
        content: JSON.stringify({ revision, saved: momentWords(savedAt), lines }),
      };
    }),
});

/** Puts an item of the agenda onto the page, or something else. */
export const addRoute = route({
  ...at,
  method: 'POST',
  path: '/voice/editions/:edition/add',
  audit: saved,
  body: z.object({ item: z.union([z.literal(''), z.uuid('Choose an item.')]) }),
  handle: (ask) =>
    withEdition(ask, async (tx, edition) => {
      const itemId = ask.body.item === '' ? null : ask.body.item;
      const added = await addPart(tx, ask.scope, edition.id, itemId, ask.clock);
      if (added.ok) return redirect(pathOf(edition.id, '/write'));
      const title = 'It was not added';
      return { kind: 'page', title, view: messageView(title, [added.reason]), status: 422 };
    }),
});
