import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { everyone, notFound, page, publicReading, route } from '../../../web/route.ts';
import {
  announcedNext,
  latestMeetings,
  meetingsOfYear,
  nextPublished,
  yearsPublished,
} from '../public-queries.ts';
import { homeView } from './home.view.tsx';
import { yearView } from './year.view.tsx';

/** A year of a board that meets every two months, and a little more. */
const meetingsShown = 8;

/** The first page. */
export const home = route({
  method: 'GET',
  path: '/',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope, clock, site }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const published = await nextPublished(tx, scope, today);
      const model = {
        authority: site.authority.name,
        today,
        next: published ?? withoutAgenda(await announcedNext(tx, scope, today)),
        years: await yearsPublished(tx, scope),
        meetings: await latestMeetings(tx, scope, today, meetingsShown),
      };
      return page('Meetings', homeView(model), model);
    }),
});

const withoutAgenda = <Announced,>(next: Announced | null) =>
  next && { ...next, slug: null, cancelled: false };

/** The meetings of one year. */
export const year = route({
  method: 'GET',
  path: '/years/:year',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: z.object({
    year: z
      .string()
      .regex(/^[1-9]\d{3}$/, 'A year has four digits.')
      .transform(Number),
  }),
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const meetings = await meetingsOfYear(tx, scope, params.year);
      if (meetings.length === 0) return notFound(`meetings in ${params.year}`);
      const model = { year: params.year, years: await yearsPublished(tx, scope), meetings };
      return page(`Meetings in ${params.year}`, yearView(model), model);
    }),
});
