import { ok } from '../../../kernel/result.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { stepRoute } from '../../../web/form-routes.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import { findConsultation, listConsultations } from '../consultation-queries.ts';
import { publishConsultation, shownMethods } from '../keep-consultation.ts';
import { ConsultationStory } from './consultation.view.tsx';
import { consultationLink, consultationsLink, ofConsultation, team, voiceLink } from './team.ts';

const reading = { writes: false, because: 'what young people said together' } as const;

/** The consultations of the team. */
export const teamConsultationsPage = route({
  ...team,
  method: 'GET',
  path: '/voice/consultations',
  audit: reading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const all = await listConsultations(tx, scope);
      return page(
        'Consultations',
        <>
          <Breadcrumbs items={[voiceLink, { text: 'Consultations' }]} />
          <h1 class="govuk-heading-l">Consultations</h1>
          <p class="govuk-body">
            How young people were asked stands with what they said. Methods stand side by side, and nothing
            adds them up.
          </p>
          <ul class="hearth-list">
            {all.map((one) => (
              <li key={one.id}>
                <a class="govuk-link" href={consultationLink(one).href}>
                  {one.title}
                </a>
                <p class="govuk-body-s hearth-quiet">
                  Until {dateWords(one.toOn)}. {one.published ? 'Public' : 'Not public yet'}
                </p>
              </li>
            ))}
          </ul>
          <Button text="Write a consultation down" href="/voice/consultations/new" />
        </>,
      );
    }),
});

/** A consultation as everybody would read it, and what can be done with it. */
export const teamConsultationPage = route({
  ...team,
  method: 'GET',
  path: '/voice/consultations/:consultation',
  audit: reading,
  params: ofConsultation,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const consultation = await findConsultation(tx, scope, params.consultation);
      if (!consultation) return notFound('that consultation');
      const at = consultationLink(consultation).href;
      return page(
        consultation.title,
        <>
          <Breadcrumbs items={[voiceLink, consultationsLink, { text: consultation.title }]} />
          <ConsultationStory consultation={consultation} methods={shownMethods(consultation)} />
          <div class="govuk-button-group">
            <form action={`${at}/${consultation.published ? 'take-off' : 'publish'}`} method="post">
              <Button
                text={consultation.published ? 'Take it off the pages' : 'Make it public'}
                classes={consultation.published ? 'govuk-button--secondary' : undefined}
                preventDoubleClick
              />
            </form>
            <a class="govuk-link" href={`${at}/change`}>
              Change it
            </a>
          </div>
        </>,
      );
    }),
});

const publishing = (step: 'publish' | 'take-off', event: string) =>
  stepRoute({
    ...team,
    path: `/voice/consultations/:consultation/${step}`,
    params: ofConsultation,
    events: [event],
    work: async ({ tx, scope, params }) => {
      const consultation = await findConsultation(tx, scope, params.consultation);
      if (!consultation) return null;
      await publishConsultation(tx, scope, consultation, step === 'publish');
      return ok(consultationLink(consultation).href);
    },
  });

/** Makes a consultation public, or takes it off the pages; either undoes the other. */
export const consultationSteps = [
  publishing('publish', 'consultation.made public'),
  publishing('take-off', 'consultation.taken off'),
];
