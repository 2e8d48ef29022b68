import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { checkMonth, listReports } from '../../indicators/index.ts';
import { atMeeting, bodyOfMeeting, findMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { addPerformance } from '../add-performance.ts';
import { mayAskForReports } from '../policy.ts';
import { ofMeeting } from './addresses.ts';
import { askPerformanceView, choosePerformanceView, type PerformanceChoice } from './performance.view.tsx';

type Shown = { choice?: PerformanceChoice; error?: { text: string; field: string } | null };

const choose = async (
  tx: Tx,
  scope: Scope,
  site: Site,
  meetingId: string,
  { choice = { at: '', item: '' }, error = null }: Shown = {},
): Promise<Answer> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return notFound('that meeting');
  const months = (await listReports(tx, scope)).map(({ at }) => at);
  const title = meetingTitle(meeting);
  const view = choosePerformanceView({
    site,
    meeting: { id: meeting.id, title, items: meeting.items },
    months,
    choice,
    error,
  });
  const heading = `${error ? 'Error: ' : ''}Performance report – ${title}`;
  return { kind: 'page', title: heading, view, ...(error && { status: 422 }) };
};

const path = `${ofMeeting}/performance`;

/** The form that puts a month's performance report on the agenda. */
export const performanceForm = route({
  method: 'GET',
  path,
  zone: 'board',
  at: atMeeting,
  can: mayAskForReports,
  audit: { writes: false, because: 'a list of months' },
  params: meetingParams,
  handle: ({ inScope, scope, site, params }) => inScope((tx) => choose(tx, scope, site, params.meeting)),
});

const wrong = (
  { at, item }: PerformanceChoice,
  months: readonly string[],
  items: readonly { id: string }[],
): { text: string; field: string } | null => {
  if (!months.includes(at)) return { text: 'Choose a month whose report is public.', field: 'at' };
  return items.some(({ id }) => id === item)
    ? null
    : { text: 'Choose the agenda item that the report is for.', field: 'item' };
};

/** Puts it there; shows first what the checks say of its figures. */
export const savePerformance = route({
  method: 'POST',
  path,
  zone: 'board',
  at: atMeeting,
  can: mayAskForReports,
  audit: { writes: true, events: ['paper.added', 'paper.changed', 'paper.restored'] },
  params: meetingParams,
  body: z.object({
    at: z.string().max(10).default(''),
    item: z.string().max(36).default(''),
    sure: z.string().max(10).default(''),
  }),
  handle: ({ inScope, scope, site, params, body }) =>
    inScope(async (tx) => {
      const meeting = await findMeeting(tx, scope, params.meeting);
      if (!meeting || !(await bodyOfMeeting(tx, scope, params.meeting))) return notFound('that meeting');
      const months = (await listReports(tx, scope)).map(({ at }) => at);
      const error = wrong(body, months, meeting.items);
      if (error) return choose(tx, scope, site, meeting.id, { choice: body, error });
      if (body.sure !== 'yes') {
        const check = await checkMonth(tx, scope, body.at);
        const item = meeting.items.find(({ id }) => id === body.item)?.title ?? '';
        const title = meetingTitle(meeting);
        return {
          kind: 'page',
          title: `Performance report – ${title}`,
          view: askPerformanceView({ site, meeting: { id: meeting.id, title }, choice: body, item, check }),
          model: check,
        };
      }
      const added = await addPerformance(tx, scope, {
        meetingId: meeting.id,
        itemId: body.item,
        at: body.at,
      });
      if (!added.ok)
        return choose(tx, scope, site, meeting.id, {
          choice: body,
          error: { text: added.reason, field: 'at' },
        });
      return redirect(`/board/meetings/${meeting.id}/reports?done=performance`);
    }),
});
