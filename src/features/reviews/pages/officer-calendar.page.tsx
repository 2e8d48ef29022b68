import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { endOfMonth } from '../../../kernel/days.ts';
import { personIdOf } from '../../../kernel/roles.ts';
import { schoolHolidays } from '../../../platform/authority/closed-periods.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import { page, route } from '../../../web/route.ts';
import { officersToSee, reviewsBetween } from '../calendar-queries.ts';
import { childRead } from '../events.ts';
import { mayBringReviewsIn, mayReview } from '../policy.ts';
import { childrenWith } from '../queries.ts';
import { overdueDecisions } from '../review-queries.ts';
import { monthIn, weeksOf } from '../rules/month.ts';
import { reviewStandings } from '../standing-queries.ts';
import { officerCalendarView } from './officer-calendar.view.tsx';
import { childReading } from './with-review.tsx';

/** A month of an officer: what is planned, due and not planned, and overdue. Each child that it names leaves a trace. */
export const officerCalendarPage = route({
  method: 'GET',
  path: '/reviews/calendar',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: childReading,
  query: z.object({
    month: z.string().max(20).default(''),
    officer: z.uuid('The address is not complete.').or(z.literal('')).default(''),
  }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const { month, before, after } = monthIn(query.month, today);
      const officers = await officersToSee(tx, scope);
      const officerId = query.officer || (personIdOf(scope.actor) ?? '');
      const children = officerId === '' ? [] : await childrenWith(tx, scope, officerId);
      const ofChild = new Map(children.map((child) => [child.id, child]));
      const span = { from: `${month}-01`, to: endOfMonth(month) };
      const reviews = await reviewsBetween(tx, scope, children, span);
      const planned = new Set(
        reviews.flatMap(({ state, childId }) => (state === 'planned' ? [childId] : [])),
      );
      const standings = await reviewStandings(tx, scope, children, today);
      const notPlanned = children.flatMap((child) => {
        const next = standings.get(child.id)?.next;
        return next && next.due <= span.to && !planned.has(child.id) ? [{ child, due: next.due }] : [];
      });
      const inMonth = reviews.filter(({ day }) => day >= span.from && day <= span.to);
      const entries = inMonth.flatMap(({ childId, ...review }) => {
        const child = ofChild.get(childId);
        return child ? [{ ...review, child }] : [];
      });
      const overdue = (await overdueDecisions(tx, scope, children, today)).flatMap((decision) => {
        const child = ofChild.get(decision.childId);
        return child ? [{ decision, child }] : [];
      });
      const named = new Set([...entries, ...notPlanned, ...overdue].map(({ child }) => child.id));
      await recordReadings(
        tx,
        scope,
        [...named].map((id) => childRead(id, 'list of what is due')),
      );
      return page(
        'Calendar of reviews',
        officerCalendarView({
          today,
          month,
          before,
          after,
          officers,
          officerId,
          bringsIn: mayBringReviewsIn(scope.actor).ok,
          weeks: weeksOf(month, entries, await schoolHolidays(tx, scope, span.from)),
          notPlanned: notPlanned.sort((one, other) => one.due.localeCompare(other.due)),
          overdue,
        }),
      );
    }),
});
