import { z } from 'zod';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { everyone, notFound, publicReading, route, youngPage } from '../../../web/route.ts';
import { findConsultation, listConsultations } from '../consultation-queries.ts';
import { shownMethods } from '../keep-consultation.ts';
import { ConsultationStory, consultationsView } from './consultation.view.tsx';

/** What young people were asked, each time. */
export const consultationsPage = route({
  method: 'GET',
  path: '/consultations',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const shown = (await listConsultations(tx, scope)).filter(({ published }) => published);
      return youngPage(
        'What we said when we were asked',
        consultationsView(shown),
        shown.map(({ id, title, fromOn, toOn }) => ({ id, title, fromOn, toOn })),
      );
    }),
});

/** One consultation: the methods side by side. */
export const consultationPage = route({
  method: 'GET',
  path: '/consultations/:consultation',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: z.object({ consultation: z.uuid('The address is not complete.') }),
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const consultation = await findConsultation(tx, scope, params.consultation);
      if (!consultation?.published) return notFound('that consultation');
      const methods = shownMethods(consultation);
      const { title, asked, fromOn, toOn, outcome } = consultation;
      return youngPage(
        title,
        <>
          <Breadcrumbs
            items={[
              { text: 'You said, we did', href: '/you-said' },
              { text: 'When we were asked', href: '/consultations' },
              { text: title },
            ]}
          />
          <ConsultationStory consultation={consultation} methods={methods} />
        </>,
        { title, asked, fromOn, toOn, methods, outcome },
      );
    }),
});
