import { z } from 'zod';
import { type Answer, notFound, page, redirect, route } from '../../../web/route.ts';
import type { RecordedMeeting } from '../../meetings/index.ts';
import { mendItem } from '../mend.ts';
import { mayPublish } from '../policy.ts';
import { clerkItemView, type ItemForm } from './clerk-item.view.tsx';
import { atMeeting, withMeeting } from './clerk-meeting.page.tsx';

const id = z.uuid('The address is not complete.');
const text = (longest: number) => z.string().max(longest, `Use ${longest} characters at most.`).default('');

type Item = RecordedMeeting['items'][number];

const formOf = (item: Item): ItemForm => ({
  number: item.number ?? '',
  title: item.title,
  purpose: item.purpose ?? '',
  narrative: item.narrative,
  resolutions: item.resolutions.join('\n'),
});

const show = (meeting: RecordedMeeting, itemId: string, form: ItemForm, error: string | null): Answer => ({
  ...page(`${error ? 'Error: ' : ''}Mend an agenda item`, clerkItemView({ meeting, itemId, form, error })),
  ...(error && { status: 422 }),
});

/** The form for mending an agenda item. */
export const clerkItem = route({
  method: 'GET',
  path: '/clerk/meetings/:id/items/:item',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params: z.object({ id, item: id }),
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withMeeting(tx, scope, params.id, async (meeting) => {
        const item = meeting.items.find((one) => one.id === params.item);
        return item ? show(meeting, item.id, formOf(item), null) : notFound('that agenda item');
      }),
    ),
});

const lines = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Saves an agenda item as mended. */
export const saveItem = route({
  method: 'POST',
  path: '/clerk/meetings/:id/items/:item',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['meeting.mended'] },
  params: z.object({ id, item: id }),
  body: z.object({
    number: text(20),
    title: text(500),
    purpose: text(2000),
    narrative: text(200_000),
    resolutions: text(50_000),
  }),
  handle: ({ inScope, scope, params, body }) =>
    inScope((tx) =>
      withMeeting(tx, scope, params.id, async (meeting) => {
        if (!meeting.items.some((one) => one.id === params.item)) return notFound('that agenda item');
        if (body.title.trim() === '') return show(meeting, params.item, body, 'Give the item a title.');
        await mendItem(tx, scope, meeting.id, params.item, {
          number: body.number.trim() || null,
          title: body.title.trim(),
          purpose: body.purpose.trim() || null,
          narrative: lines(body.narrative).join('\n'),
          resolutions: lines(body.resolutions),
        });
        return redirect(`/clerk/meetings/${meeting.id}?done=mended`);
      }),
    ),
});
