import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import { type Result, refused } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { momentOf } from '../../../platform/moment.ts';
import { notFound, route, type Tx } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { mayRunSitting } from '../policy.ts';
import type { Line } from '../queries.ts';
import { readLine } from '../rules/lines.ts';
import { changeLine, setLineRemoved } from '../write-lines.ts';
import { answerForm, type ItemForm, itemForm, writeTyped } from './item-form.ts';
import { ownerOf } from './owner.ts';
import { id, withScreen } from './sitting-at.ts';

const params = z.object({ meeting: id, item: id, line: id });

const field = (form: ItemForm, line: Line, name: string): string => {
  const value = form[`${name}-${line.id}`];
  return typeof value === 'string' ? value.slice(0, 10_000) : '';
};

const change = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  line: Line,
  form: ItemForm,
  clock: Clock,
): Promise<Result<true>> => {
  const typed = {
    text: field(form, line, 'text'),
    who: field(form, line, 'who'),
    due: field(form, line, 'due'),
    leftRoom: field(form, line, 'leftRoom'),
  };
  const read = readLine(line.kind, typed, todayIn(clock));
  if (!read.ok) return refused(Object.values(read.reason).join(' '));
  const ownerId = await ownerOf(tx, scope, meetingId, read.value.who);
  return changeLine(tx, scope, meetingId, line.id, { ...read.value, ownerId });
};

const doneWords = { change: 'line', remove: 'removed', restore: 'restored' } as const;

/** Changes a line, takes it out or puts it back. What was typed at the item is saved with it. */
export const linePressed = route({
  method: 'POST',
  path: '/board/meetings/:meeting/sitting/items/:item/lines/:line',
  zone: 'board',
  at: atMeeting,
  can: mayRunSitting,
  audit: {
    writes: true,
    events: ['line.changed', 'line.removed', 'line.restored', 'minute.saved', 'line.added'],
  },
  params,
  body: itemForm.extend({
    deed: z.enum(['change', 'remove', 'restore'], 'Choose what to do with the line.'),
  }),
  handle: ({ inScope, scope, params: { meeting, item, line: lineId }, body: form, site, clock }) =>
    inScope((tx) =>
      withScreen(tx, scope, meeting, clock, async ({ items }) => {
        const line = items.find((one) => one.item.id === item)?.lines.find((one) => one.id === lineId);
        if (!line) return notFound('that line');
        const place = { meetingId: meeting, itemId: item };
        const written = await writeTyped(tx, scope, place, form, clock);
        const done =
          form.deed === 'change'
            ? await change(tx, scope, meeting, line, form, clock)
            : await setLineRemoved(
                tx,
                scope,
                meeting,
                line.id,
                form.deed === 'remove' ? momentOf(clock) : null,
              );
        const error = done.ok ? written.error : { text: done.reason, at: `#text-${line.id}` };
        return answerForm(
          { tx, scope, site, clock, place, form },
          { ...written, error },
          doneWords[form.deed],
        );
      }),
    ),
});
