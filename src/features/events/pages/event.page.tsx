import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { everyone, notFound, publicReading, route, youngPage } from '../../../web/route.ts';
import { photoType } from '../../board/index.ts';
import { shownOf } from '../../voice/index.ts';
import { calendarOf } from '../calendar.ts';
import { findEvent, isShown, shownPictures } from '../public-queries.ts';
import { resultWords } from '../rules/score.ts';
import { findPicture, scoresOf } from '../team-queries.ts';
import { eventView } from './event.view.tsx';
import { eventModel } from './event-model.ts';
import { forms, ofSlug } from './with-event.ts';

/** One event: what, when, where, for whom, how full it is, what is asked of the panel, and how it was. */
export const eventPage = route({
  method: 'GET',
  path: '/whats-on/:slug',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: ofSlug,
  handle: async ({ inScope, asSystem, scope, params, clock }) => {
    const today = todayIn(clock);
    const found = await inScope(async (tx) => {
      const event = await findEvent(tx, scope, params);
      if (!event) return null;
      return {
        event,
        questions: await shownOf(tx, scope, forms.question, event.id),
        told: await shownOf(tx, scope, forms.feedback, event.id),
        pictures: await shownPictures(tx, scope, event.id),
      };
    });
    if (!found) return notFound('that event');
    const isOver = found.event.day < today;
    const scores = isOver
      ? await asSystem('results of events', 'voice', (tx, system) => scoresOf(tx, system, found.event.id))
      : [];
    const result = resultWords(scores);
    const model = {
      ...eventModel(found.event),
      questions: found.questions.map(({ words }) => words),
      told: found.told.map(({ words }) => words),
      pictures: found.pictures.map(({ id, says }) => ({ address: `/whats-on/pictures/${id}`, says })),
      result,
    };
    return youngPage(found.event.title, eventView({ ...found, result, today }), model);
  },
});

/** One event for a calendar on a phone. */
export const eventCalendar = route({
  method: 'GET',
  path: '/whats-on/:slug/calendar.ics',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: ofSlug,
  handle: ({ inScope, scope, params, site }) =>
    inScope(async (tx) => {
      const event = await findEvent(tx, scope, params);
      if (!event) return notFound('that event');
      return {
        kind: 'document',
        mediaType: 'text/calendar; charset=utf-8',
        content: calendarOf(event.title, site.origin, [{ event, location: event.place }]),
        fileName: `${event.slug}.ics`,
      };
    }),
});

/** A picture, as long as all who are on it agree: then it is gone at once, so nobody keeps it (`secret`: no-store). */
export const eventPicture = route({
  method: 'GET',
  path: '/whats-on/pictures/:picture',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: publicReading,
  params: z.object({ picture: z.uuid('The address is not complete.') }),
  handle: async ({ inScope, asSystem, scope, params }) => {
    if (!(await inScope((tx) => isShown(tx, scope, params.picture)))) return notFound('that picture');
    const kept = await asSystem('pictures of events', 'voice', (tx, system) =>
      findPicture(tx, system, params.picture),
    );
    const mediaType = kept ? photoType(kept.bytes) : null;
    if (!kept || !mediaType) return notFound('that picture');
    return { kind: 'document', mediaType, content: kept.bytes };
  },
});
