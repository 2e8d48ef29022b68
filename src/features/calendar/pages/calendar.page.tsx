import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { bankHolidaysOf } from '../../../kernel/bank-holidays.ts';
import { todayIn } from '../../../kernel/clock.ts';
import type { ClosedPeriod } from '../../../kernel/closed-period.ts';
import { counted } from '../../../kernel/counted.ts';
import { boardsOf, isAmong } from '../../../kernel/roles.ts';
import { closedPeriods } from '../../../platform/authority/closed-periods.ts';
import { notFound, page, route } from '../../../web/route.ts';
import { boardOf, listBoards, settingOf } from '../board-queries.ts';
import { mayKeepCalendar, mayReadCalendar } from '../policy.ts';
import { meetingsOfBoard, takingPlace } from '../queries.ts';
import { usualDayWords } from '../rules/setting.ts';
import { atBoard, boardReading, id } from './board-routes.ts';
import { boardCalendarView, myCalendarView } from './calendar.view.tsx';

const inAYear = (today: string): string => Temporal.PlainDate.from(today).add({ years: 1 }).toString();
const aYearAgo = (today: string): string => Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();

const daysOff = (periods: readonly ClosedPeriod[], today: string): ClosedPeriod[] => {
  const year = Number(today.slice(0, 4));
  const holidays = [...bankHolidaysOf(year), ...bankHolidaysOf(year + 1)]
    .filter(({ date }) => date >= today && date <= inAYear(today))
    .map(({ date, name }) => ({ name, firstDay: date, lastDay: date }));
  return [...periods, ...holidays].sort((one, other) => one.firstDay.localeCompare(other.firstDay));
};

/** What was just done, from the address: a year was accepted with so many meetings. */
const doneWords = (accepted: string | undefined): string | null =>
  accepted && /^\d{1,2}$/.test(accepted)
    ? `${counted(Number(accepted), 'meeting')} put into the calendar. What was waiting for a meeting is planned for them.`
    : null;

/** The year of a board. */
export const boardCalendar = route({
  method: 'GET',
  path: '/boards/:board/calendar',
  zone: 'board',
  at: atBoard,
  can: mayReadCalendar,
  audit: boardReading,
  params: z.object({ board: id }),
  query: z.object({ accepted: z.string().optional() }),
  handle: ({ inScope, scope, params, query, clock }) =>
    inScope(async (tx) => {
      const board = await boardOf(tx, scope, params.board);
      if (!board) return notFound('that board');
      const today = todayIn(clock);
      const meetings = await meetingsOfBoard(tx, scope, board.id, aYearAgo(today));
      const model = {
        board,
        today,
        coming: meetings.filter(({ date }) => date >= today),
        over: meetings.filter(({ date }) => date < today).reverse(),
        off: daysOff(await closedPeriods(tx, scope, today), today),
        usual: usualDayWords(await settingOf(tx, scope, board.id)),
        keeps: mayKeepCalendar(scope.actor, board.id).ok,
        done: doneWords(query.accepted),
      };
      return page(`Calendar of the ${board.name}`, boardCalendarView(model), model);
    }),
});

/** How many meetings of each board stand on the first page of the calendar. */
const nextShown = 3;

/** The boards that one has a part in, with their next meetings. */
export const myCalendar = route({
  method: 'GET',
  path: '/calendar',
  zone: 'board',
  at: 'any board',
  can: mayReadCalendar,
  audit: boardReading,
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const mine = boardsOf(scope.actor);
      const today = todayIn(clock);
      const boards = [];
      for (const board of await listBoards(tx, scope)) {
        if (!isAmong(mine, board.id)) continue;
        const meetings = takingPlace(await meetingsOfBoard(tx, scope, board.id, today));
        boards.push({ ...board, next: meetings.slice(0, nextShown) });
      }
      return page('Calendar', myCalendarView({ boards, today }), { boards });
    }),
});
