import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { boardOf, settingOf } from '../board-queries.ts';
import { mayKeepCalendar } from '../policy.ts';
import { deadlineKinds, disorderly } from '../rules/deadlines.ts';
import { readSetting, type SettingForm, settingFormOf } from '../rules/setting.ts';
import { changeSetting } from '../schedule.ts';
import { termsFor } from '../terms.ts';
import { atBoard, boardReading, formPage, id, typed } from './board-routes.ts';
import { settingsView } from './settings.view.tsx';

const params = z.object({ board: id });

const show = async (
  tx: Tx,
  scope: Scope,
  board: { id: string; name: string },
  today: string,
  form: SettingForm,
  errors: Record<string, string>,
): Promise<Answer> => {
  const { noticeDays } = await termsFor(tx, scope, board.id, today);
  return formPage('Usual day and deadlines', settingsView({ board, form, errors, noticeDays }), errors);
};

/** The form for how a board usually meets. */
export const settings = route({
  method: 'GET',
  path: '/boards/:board/calendar/settings',
  zone: 'board',
  at: atBoard,
  can: mayKeepCalendar,
  audit: boardReading,
  params,
  handle: ({ inScope, scope, params: { board: which }, clock }) =>
    inScope(async (tx) => {
      const board = await boardOf(tx, scope, which);
      if (!board) return notFound('that board');
      const setting = await settingOf(tx, scope, board.id);
      const { noticeDays } = await termsFor(tx, scope, board.id, todayIn(clock));
      const measures = { agenda: noticeDays, ...setting.measures };
      return show(tx, scope, board, todayIn(clock), settingFormOf({ ...setting, measures }), {});
    }),
});

const fields = z.object({
  weekday: typed(),
  week: typed(),
  time: typed(),
  venue: typed(),
  avoidsAugust: typed(),
  remindBefore: typed(),
  'agenda-setting': typed(),
  items: typed(),
  reports: typed(),
  'young-people': typed(),
  agenda: typed(),
  questions: typed(),
});

const formOf = (body: z.infer<typeof fields>): SettingForm => ({
  ...body,
  measures: Object.fromEntries(
    deadlineKinds.map((kind) => [kind, body[kind.replace(' ', '-') as keyof typeof body]]),
  ) as SettingForm['measures'],
});

/** Saves how a board usually meets. */
export const saveSettings = route({
  method: 'POST',
  path: '/boards/:board/calendar/settings',
  zone: 'board',
  at: atBoard,
  can: mayKeepCalendar,
  audit: { writes: true, events: ['calendar.setting changed'] },
  params,
  body: fields,
  handle: ({ inScope, scope, params: { board: which }, body, clock }) =>
    inScope(async (tx) => {
      const board = await boardOf(tx, scope, which);
      if (!board) return notFound('that board');
      const form = formOf(body);
      const read = readSetting(form);
      if (!read.ok) return show(tx, scope, board, todayIn(clock), form, read.reason);
      const [disorder] = disorderly(read.value.measures, todayIn(clock));
      if (disorder) return show(tx, scope, board, todayIn(clock), form, { reports: disorder });
      await changeSetting(tx, scope, board.id, read.value);
      return redirect(`/boards/${board.id}/calendar`);
    }),
});
