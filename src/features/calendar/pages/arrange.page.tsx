import { z } from 'zod';
import { type Answer, notFound, redirect, route, type Site } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { mayKeepCalendar } from '../policy.ts';
import { type DatedMeeting, findDatedMeeting } from '../queries.ts';
import {
  type ArrangeErrors,
  type ArrangeForm,
  arrangeFormOf,
  readArrangeForm,
} from '../rules/arrange-form.ts';
import { arrangeMeeting } from '../schedule.ts';
import { arrangeView } from './arrange.view.tsx';
import { boardReading, formPage, id, typed } from './board-routes.ts';

const show = (site: Site, meeting: DatedMeeting, form: ArrangeForm, errors: ArrangeErrors): Answer =>
  formPage('Arrange the meeting', arrangeView(site, { meeting, form, errors }), errors);

/** The form for what is arranged for a meeting. */
export const arrangeForm = route({
  method: 'GET',
  path: '/board/meetings/:meeting/arrange',
  zone: 'board',
  at: atMeeting,
  can: mayKeepCalendar,
  audit: boardReading,
  params: z.object({ meeting: id }),
  handle: ({ inScope, scope, params, site }) =>
    inScope(async (tx) => {
      const meeting = await findDatedMeeting(tx, scope, params.meeting);
      if (!meeting) return notFound('a date for that meeting');
      return show(site, meeting, arrangeFormOf(meeting.arrangement), {});
    }),
});

/** Saves what is arranged for a meeting. */
export const saveArrangement = route({
  method: 'POST',
  path: '/board/meetings/:meeting/arrange',
  zone: 'board',
  at: atMeeting,
  can: mayKeepCalendar,
  audit: { writes: true, events: ['meeting.arranged'] },
  params: z.object({ meeting: id }),
  body: z.object({
    link: typed(1000),
    room: typed(),
    refreshments: typed(),
    accessNeeds: typed(2000),
    settingOn: typed(),
    settingTime: typed(),
    settingPlace: typed(),
  }),
  handle: ({ inScope, scope, params, body, site }) =>
    inScope(async (tx) => {
      const meeting = await findDatedMeeting(tx, scope, params.meeting);
      if (!meeting) return notFound('a date for that meeting');
      const read = readArrangeForm(body, meeting.date);
      if (!read.ok) return show(site, meeting, body, read.reason);
      await arrangeMeeting(tx, scope, meeting.id, read.value);
      return redirect(`/board/meetings/${meeting.id}?done=arranged`);
    }),
});
