import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { yearWords } from '../../../kernel/years.ts';
import { page, type Route, route } from '../../../web/route.ts';
import { type SettingPage, settingRoutes, yearFrom, yearIn } from '../../quality/index.ts';
import { mayReview, mayRunService } from '../../reviews/index.ts';
import { dutiesOfYear, staffingOfYear } from '../duties-of-year.ts';
import { carerStandings, councilHomes, homeVisits } from '../duty-records.ts';
import { withoutVisit } from '../rules/home-visits.ts';
import { noPosts } from '../rules/staffing.ts';
import { dutiesView } from './duties.view.tsx';
import { dutiesYearView } from './duties-year.view.tsx';

/** What waits among the service's other duties. It names homes by their references, no child and no carer. */
const dutiesPage = route({
  method: 'GET',
  path: '/duties',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: false, because: 'counts, and homes by their references; nobody is named' },
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const carers = (await carerStandings(tx, scope)).filter(
        ({ endedOn }) => endedOn === null || endedOn > today,
      );
      const homes = await councilHomes(tx, scope);
      const visits = await homeVisits(tx, scope);
      const model = {
        carers: carers.length,
        overdue: carers.filter(({ soon, due }) => !soon && due < today).length,
        soon: carers.filter(({ soon }) => soon).length,
        homes,
        withoutVisit: withoutVisit(homes, visits, today.slice(0, 7)),
        toDo: visits
          .filter(({ mustDo, doneOn }) => mustDo !== '' && doneOn === null)
          .map(({ id, home, dueOn }) => ({ id, home, dueOn })),
        runs: mayRunService(scope.actor).ok,
        today,
      };
      return page('Other duties', dutiesView(model), model);
    }),
});

/** The other duties of a year from 1 April in counts, and who the service had. */
const dutiesYearPage = route({
  method: 'GET',
  path: '/duties/period',
  zone: 'casework',
  at: 'any board',
  can: mayRunService,
  audit: { writes: false, because: 'counts of the service’s own work; nobody is named' },
  query: z.object({ year: z.string().max(4).default('').catch('') }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const year = yearIn(query.year, today);
      const period = yearFrom(year);
      const ends = period.last < today ? period : { ...period, last: today };
      const duties = await dutiesOfYear(tx, scope, period, today);
      const staff = await staffingOfYear(tx, scope, ends);
      return page(`Other duties, ${yearWords(year)}`, dutiesYearView({ duties, staff, year, today }), {
        duties,
        staff,
      });
    }),
});

const posts = (label: string) =>
  ({
    is: 'number',
    from: 0,
    to: 100_000,
    label,
    hint: 'In hundredths of a whole post: 4400 for 44 posts, 650 for six and a half.',
    missing: 'Give a number, 0 if there are none.',
  }) as const;

const paidPostsSetting: SettingPage = {
  about: 'posts',
  path: '/duties/paid-posts',
  title: 'How many posts the council pays for',
  note: 'What of these nobody fills counts as vacant.',
  back: { text: 'Posts and experience', href: '/duties/posts' },
  fields: { officers: posts('Reviewing officers'), managers: posts('Reviewing managers') },
  usual: noPosts,
  can: mayRunService,
};

export const dutyRoutes: readonly Route[] = [dutiesPage, dutiesYearPage, ...settingRoutes(paidPostsSetting)];
