import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { momentOf } from '../../../platform/moment.ts';
import type { Answer, Site, Tx } from '../../../web/route.ts';
import type { Minute } from '../minutes-queries.ts';
import { lineKinds, readLine } from '../rules/lines.ts';
import { saveMinute } from '../save-minute.ts';
import { screenOf } from '../screen.ts';
import { addLine } from '../write-lines.ts';
import { conflictPage } from './conflict.page.tsx';
import { ownerOf } from './owner.ts';
import { showSitting } from './sitting.page.tsx';
import { back, text } from './sitting-at.ts';

const longestMinutes = 200_000;

/**
 * The one form of an item: minutes, a new line and a new vote together, so that no button loses what was typed beside
 * it. `save`, `lineId` and `voteId` are chosen by the page: the same form sent twice writes once.
 */
export const itemForm = z.looseObject({
  text: z.string().max(longestMinutes, `Use ${longestMinutes} characters at most.`).optional(),
  base: z.coerce.number().int().min(0).default(0),
  save: z.uuid().optional(),
  kind: z.enum(lineKinds).default('resolution'),
  lineText: text(10_000),
  who: text(300),
  due: text(100),
  leftRoom: text(10),
  lineId: z.uuid().optional(),
  question: text(1000),
  way: text(20),
  for: text(10),
  against: text(10),
  abstained: text(10),
  voteId: z.uuid().optional(),
  recountOf: text(40),
  reason: text(2000),
  deed: text(20),
  by: text(10),
});
export type ItemForm = z.infer<typeof itemForm>;

type Place = { meetingId: string; itemId: string };

/** What came of writing down everything that the form held. */
export type Written = {
  minute: Minute | null;
  conflict: Minute | null;
  error: { text: string; at: string } | null;
};

const writeMinute = async (
  tx: Tx,
  scope: Scope,
  place: Place,
  form: ItemForm,
  clock: Clock,
): Promise<Written> => {
  const nothing = { minute: null, conflict: null, error: null };
  if (form.text === undefined || form.save === undefined) return nothing;
  const asked = { ...place, text: form.text, base: form.base, saveId: form.save };
  const saved = await saveMinute(tx, scope, asked, momentOf(clock));
  if (!saved.ok) return { ...nothing, error: { text: saved.reason, at: '#minutes' } };
  const { outcome, minute } = saved.value;
  return outcome === 'conflict' ? { ...nothing, conflict: minute } : { ...nothing, minute };
};

const holdsLine = ({ lineText, who }: ItemForm): boolean => lineText.trim() !== '' || who.trim() !== '';

const writeLine = async (
  tx: Tx,
  scope: Scope,
  place: Place,
  form: ItemForm,
  clock: Clock,
): Promise<Written['error']> => {
  const { kind, lineId, who, due, leftRoom } = form;
  if (!holdsLine(form) || lineId === undefined) return null;
  const read = readLine(kind, { text: form.lineText, who, due, leftRoom }, todayIn(clock));
  if (!read.ok) {
    const [[field, reason] = ['text', '']] = Object.entries(read.reason);
    return { text: reason, at: `#line-${field}` };
  }
  const ownerId = await ownerOf(tx, scope, place.meetingId, read.value.who);
  const added = await addLine(tx, scope, { ...place, ...read.value, id: lineId, kind, ownerId });
  return added.ok ? null : { text: added.reason, at: '#line-text' };
};

/** Writes the minutes, and the line where one was begun: nothing that was typed is left behind. */
export const writeTyped = async (
  tx: Tx,
  scope: Scope,
  place: Place,
  form: ItemForm,
  clock: Clock,
): Promise<Written> => {
  const written = await writeMinute(tx, scope, place, form, clock);
  const error = await writeLine(tx, scope, place, form, clock);
  return { ...written, error: written.error ?? error };
};

type Asked = { tx: Tx; scope: Scope; site: Site; clock: Clock; place: Place; form: ItemForm };

/** The answer to the form: what is in conflict first, then what is wrong, else back to the item. */
export const answerForm = async (
  { tx, scope, site, clock, place, form }: Asked,
  written: Written,
  done: string,
): Promise<Answer> => {
  const screen = await screenOf(tx, scope, place.meetingId, clock);
  if (written.conflict && screen) {
    return conflictPage(site, screen, {
      itemId: place.itemId,
      theirs: written.conflict,
      mine: form.text ?? '',
      alsoWrong: written.error?.text ?? null,
    });
  }
  if (written.error && screen) {
    const { kind, lineText, who, due, leftRoom, question, way, against, abstained } = form;
    const typed = { kind, lineText, who, due, leftRoom, question, way, against, abstained, for: form.for };
    return showSitting(scope, screen, {
      site,
      itemId: place.itemId,
      error: written.error.text,
      at: written.error.at,
      typed: { ...typed, ...(form.text !== undefined && { minutes: form.text }) },
    });
  }
  return back(place.meetingId, place.itemId, done);
};
