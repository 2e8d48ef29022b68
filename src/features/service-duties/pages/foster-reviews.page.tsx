import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import { page, type Route, route } from '../../../web/route.ts';
import { serviceRecordListed } from '../../quality/events.ts';
import { type SettingPage, settingRoutes } from '../../quality/index.ts';
import { mayReview, mayRunService } from '../../reviews/index.ts';
import { bookings, carerStandings } from '../duty-records.ts';
import { usualCeilings, weekCalendar, weekIn } from '../rules/foster-review.ts';
import { fosterReviewsView, inOrderOfDue } from './foster-reviews.view.tsx';

/** Which carers' reviews are due, and what a week still takes. */
const fosterReviewsPage = route({
  method: 'GET',
  path: '/foster-reviews',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['service record list.read'] },
  query: z.object({ week: z.string().max(10).default('').catch('') }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const carers = inOrderOfDue(await carerStandings(tx, scope), today);
      await recordReadings(
        tx,
        scope,
        carers.map(({ record }) =>
          serviceRecordListed(record.kind, record.id, 'kept for all of the service'),
        ),
      );
      const { booked, kept, ceilings } = await bookings(tx, scope);
      const monday = weekIn(query.week, today);
      const calendar = weekCalendar(monday, booked, kept, ceilings);
      return page(
        'Foster carers’ reviews',
        fosterReviewsView({ carers, monday, calendar, ceilings, runs: mayRunService(scope.actor).ok, today }),
        {
          monday,
          calendar,
        },
      );
    }),
});

const number = (label: string) =>
  ({ is: 'number', from: 0, to: 100, label, missing: 'Give a number.' }) as const;

const ceilingSetting: SettingPage = {
  about: 'ceilings',
  path: '/foster-reviews/ceilings',
  title: 'How many reviews a day and a week take',
  note: 'Reviews that are booked already stay. A day that is kept for reviews after an allegation stands beside the week’s number.',
  back: { text: 'Foster carers’ reviews', href: '/foster-reviews' },
  fields: {
    day: number('Reviews a day'),
    week: number('Reviews a week, Monday to Sunday'),
    allegations: number('Reviews on a day kept for those after an allegation'),
  },
  usual: usualCeilings,
  can: mayRunService,
};

export const fosterReviewRoutes: readonly Route[] = [fosterReviewsPage, ...settingRoutes(ceilingSetting)];
