import { z } from 'zod';
import { type Answer, notFound, redirect, route, type Site } from '../../../web/route.ts';
import type { RecordedMeeting } from '../../meetings/index.ts';
import { atMeeting, meetingTitle } from '../../meetings/index.ts';
import { changeOnAgenda } from '../build.ts';
import { mayBuildAgenda } from '../policy.ts';
import type { ItemOnAgenda } from '../queries.ts';
import { type ItemErrors, type ItemForm, presenterLines, readItemForm } from '../rules/item-form.ts';
import { itemParams, withAgenda } from './agenda-at.ts';
import { agendaItemView } from './agenda-item.view.tsx';

const text = (longest: number) => z.string().max(longest, `Use ${longest} characters at most.`).default('');

const formOf = (item: ItemOnAgenda): ItemForm => ({
  title: item.title,
  presenters: presenterLines(item.presenters),
  purpose: item.purpose ?? '',
  minutes: item.minutesAllotted === null ? '' : `${item.minutesAllotted}`,
  questions: item.questions === null ? '' : `${item.questions}`,
  verbal: item.verbal ? 'yes' : '',
  access: item.exempt ? 'exempt' : 'public',
  paragraph: item.exempt ? `${item.exempt.paragraph}` : '',
  reason: item.exempt?.reason ?? '',
});

const show = (
  site: Site,
  meeting: RecordedMeeting,
  itemId: string,
  form: ItemForm,
  errors: ItemErrors,
): Answer => {
  const failed = Object.keys(errors).length > 0;
  return {
    kind: 'page',
    title: `${failed ? 'Error: ' : ''}Change an agenda item`,
    view: agendaItemView(site, {
      meeting: { id: meeting.id, title: meetingTitle(meeting) },
      itemId,
      form,
      errors,
    }),
    status: failed ? 422 : 200,
  };
};

/** The form of one agenda item. */
export const itemPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/agenda/items/:item',
  zone: 'board',
  at: atMeeting,
  can: mayBuildAgenda,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params: itemParams,
  handle: ({ inScope, scope, params, site }) =>
    inScope((tx) =>
      withAgenda(tx, scope, params.meeting, async (meeting, agenda) => {
        const item = agenda.items.find((one) => one.id === params.item);
        return item ? show(site, meeting, item.id, formOf(item), {}) : notFound('that agenda item');
      }),
    ),
});

/** Saves an agenda item. */
export const itemSaved = route({
  method: 'POST',
  path: '/board/meetings/:meeting/agenda/items/:item',
  zone: 'board',
  at: atMeeting,
  can: mayBuildAgenda,
  audit: { writes: true, events: ['agenda.changed'] },
  params: itemParams,
  body: z.object({
    title: text(500),
    presenters: text(2000),
    purpose: text(2000),
    minutes: text(20),
    questions: text(20),
    verbal: text(10),
    access: text(10),
    paragraph: text(10),
    reason: text(2000),
  }),
  handle: ({ inScope, scope, params, body, site, clock }) =>
    inScope((tx) =>
      withAgenda(tx, scope, params.meeting, async (meeting, agenda) => {
        if (!agenda.items.some((one) => one.id === params.item)) return notFound('that agenda item');
        const read = readItemForm(body);
        if (!read.ok) return show(site, meeting, params.item, body, read.reason);
        await changeOnAgenda(tx, scope, meeting.id, params.item, read.value, clock);
        return redirect(`/board/meetings/${meeting.id}/agenda?done=changed`);
      }),
    ),
});
