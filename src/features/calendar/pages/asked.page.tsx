import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { readDate } from '../../../kernel/typed-line.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type Answer, notFound, redirect, route, type Site } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { planEntry } from '../plan.ts';
import { mayKeepCalendar } from '../policy.ts';
import { type DatedMeeting, findDatedMeeting } from '../queries.ts';
import { meetDeadline } from '../schedule.ts';
import { askedView } from './asked.view.tsx';
import { boardReading, formPage, id, typed } from './board-routes.ts';

const params = z.object({ meeting: id });

type Form = { on: string; asks: string };

const show = (
  site: Site,
  meeting: DatedMeeting,
  form: Form,
  errors: { on?: string; asks?: string },
): Answer => formPage('What young people asked for', askedView(site, { meeting, form, errors }), errors);

/** The form for what the young people asked for. */
export const askedForm = route({
  method: 'GET',
  path: '/board/meetings/:meeting/asked',
  zone: 'board',
  at: atMeeting,
  can: mayKeepCalendar,
  audit: boardReading,
  params,
  handle: ({ inScope, scope, params: { meeting: which }, site, clock }) =>
    inScope(async (tx) => {
      const meeting = await findDatedMeeting(tx, scope, which);
      if (!meeting) return notFound('a date for that meeting');
      return show(
        site,
        meeting,
        { on: meeting.arrangement.agendaSetting.on ?? todayIn(clock), asks: '' },
        {},
      );
    }),
});

const longestTitle = 300;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, longestTitle))
    .filter((line) => line !== '');

/** Puts what the young people asked for into the plan of the meeting. */
export const saveAsked = route({
  method: 'POST',
  path: '/board/meetings/:meeting/asked',
  zone: 'board',
  at: atMeeting,
  can: mayKeepCalendar,
  audit: { writes: true, events: ['plan.entry added', 'meeting.deadline noted'] },
  params,
  body: z.object({ on: typed(), asks: typed(20_000) }),
  handle: ({ inScope, scope, params: { meeting: which }, body, site, clock }) =>
    inScope(async (tx) => {
      const meeting = await findDatedMeeting(tx, scope, which);
      if (!meeting) return notFound('a date for that meeting');
      const on = readDate(body.on);
      const asks = linesOf(body.asks);
      const day = on.ok ? (on.value ?? todayIn(clock)) : null;
      if (day === null || day > todayIn(clock) || asks.length === 0)
        return show(site, meeting, body, {
          ...(!on.ok && { on: on.reason }),
          ...(day !== null && day > todayIn(clock) && { on: 'That day is still to come.' }),
          ...(asks.length === 0 && { asks: 'Write down at least one thing they asked for.' }),
        });
      const label = `Asked by young people at the agenda-setting meeting of ${dateWords(day)}`;
      for (const title of asks)
        await planEntry(tx, scope, {
          bodyId: meeting.bodyId,
          meetingId: meeting.id,
          title,
          origin: { kind: 'young people', id: meeting.id, label },
        });
      await meetDeadline(tx, scope, meeting.id, 'agenda setting', day);
      return redirect(`/board/meetings/${meeting.id}?done=asked`);
    }),
});
