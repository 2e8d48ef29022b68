import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { readDate } from '../../../kernel/typed-line.ts';
import { closedPeriods } from '../../../platform/authority/closed-periods.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { boardOf, settingOf } from '../board-queries.ts';
import { mayKeepCalendar } from '../policy.ts';
import { meetingsOfBoard, takingPlace } from '../queries.ts';
import { usualDayWords } from '../rules/setting.ts';
import { proposeYear } from '../rules/year.ts';
import { doubts, readYear, type YearRow, yearRowOf } from '../rules/year-form.ts';
import { acceptYear } from '../schedule.ts';
import { termsFor } from '../terms.ts';
import { atBoard, boardReading, id } from './board-routes.ts';
import { type ProposeModel, proposeView } from './propose.view.tsx';

const params = z.object({ board: id });

/** What a proposal needs to know of a board. */
const groundOf = async (tx: Tx, scope: Scope, boardId: string, today: string) => {
  const setting = await settingOf(tx, scope, boardId);
  return {
    setting,
    avoid: { periods: await closedPeriods(tx, scope, today), august: setting.avoidsAugust },
    existing: takingPlace(await meetingsOfBoard(tx, scope, boardId, today)).map(({ date }) => date),
    terms: await termsFor(tx, scope, boardId, today),
  };
};

const show = (model: ProposeModel): Answer => {
  const isWrong =
    model.errors.size > 0 || model.doubts.length > 0 || Object.keys(model.askedErrors).length > 0;
  return {
    ...page(`${isWrong ? 'Error: ' : ''}Propose a year of meetings`, proposeView(model)),
    ...(isWrong && { status: 422 }),
  };
};

const nextMonth = (today: string): string =>
  Temporal.PlainDate.from(today).add({ months: 1 }).with({ day: 1 }).toString();

const everyFrom = (text: string): number | null => {
  const every = Number(text);
  return [1, 2, 3, 4, 6].includes(every) ? every : null;
};

/** A year of meetings as proposed. */
export const propose = route({
  method: 'GET',
  path: '/boards/:board/calendar/propose',
  zone: 'board',
  at: atBoard,
  can: mayKeepCalendar,
  audit: boardReading,
  params,
  query: z.object({ from: z.string().max(40).optional(), every: z.string().max(3).optional() }),
  handle: ({ inScope, scope, params: { board: which }, query, clock }) =>
    inScope(async (tx) => {
      const board = await boardOf(tx, scope, which);
      if (!board) return notFound('that board');
      const today = todayIn(clock);
      const { setting, avoid, existing, terms } = await groundOf(tx, scope, board.id, today);
      const typedFrom = readDate(query.from ?? nextMonth(today));
      const from = typedFrom.ok ? (typedFrom.value ?? nextMonth(today)) : null;
      const every = everyFrom(query.every ?? String(terms.everyMonths));
      const isUsable = from !== null && every !== null && from >= today;
      const proposed = isUsable
        ? proposeYear({
            from,
            everyMonths: every,
            weekday: setting.weekday,
            week: setting.week,
            avoid,
            existing,
          })
        : [];
      return show({
        board,
        usual: usualDayWords(setting),
        asked: { from: query.from ?? from ?? '', every: String(every ?? '') },
        askedErrors: {
          ...(!typedFrom.ok && { from: typedFrom.reason }),
          ...(from !== null && from < today && { from: 'Begin from today or later.' }),
          ...(every === null && { every: 'Choose how often the board meets.' }),
        },
        rows: proposed.map((meeting) => yearRowOf(meeting, setting)),
        errors: new Map(),
        doubts: [],
      });
    }),
});

/** More meetings than a year has months are not proposed. */
const mostRows = 14;
const longestField = 300;

const rowsOf = (form: Record<string, string | string[]>): YearRow[] => {
  const field = (name: string, place: number): string => {
    const value = form[`${name}-${place}`];
    return typeof value === 'string' ? value.slice(0, longestField) : '';
  };
  return Array.from({ length: mostRows }, (_, place) => place)
    .filter((place) => form[`date-${place}`] !== undefined)
    .map((place) => ({
      keep: field('keep', place),
      date: field('date', place),
      time: field('time', place),
      venue: field('venue', place),
      kind: field('kind', place),
      moved: field('moved', place),
    }));
};

const textOf = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

/** Puts the meetings that the clerk kept into the calendar. */
export const accept = route({
  method: 'POST',
  path: '/boards/:board/calendar/propose',
  zone: 'board',
  at: atBoard,
  can: mayKeepCalendar,
  audit: { writes: true, events: ['calendar.year accepted', 'meeting.recorded', 'plan.entry added'] },
  params,
  body: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  handle: ({ inScope, scope, params: { board: which }, body, clock }) =>
    inScope(async (tx) => {
      const board = await boardOf(tx, scope, which);
      if (!board) return notFound('that board');
      const today = todayIn(clock);
      const { setting, avoid, existing } = await groundOf(tx, scope, board.id, today);
      const rows = rowsOf(body);
      const read = readYear(rows, today);
      const doubted = read.ok && body.anyway !== 'yes' ? doubts(read.value, { avoid, existing }) : [];
      if (!read.ok || doubted.length > 0)
        return show({
          board,
          usual: usualDayWords(setting),
          asked: { from: textOf(body.from), every: textOf(body.every) },
          askedErrors: {},
          rows,
          errors: read.ok ? new Map() : read.reason,
          doubts: doubted,
        });
      await acceptYear(tx, scope, board.id, read.value, clock);
      return redirect(`/boards/${board.id}/calendar?accepted=${read.value.length}`);
    }),
});
