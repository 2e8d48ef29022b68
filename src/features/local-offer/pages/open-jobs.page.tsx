import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { everyone, publicReading, route } from '../../../web/route.ts';
import { type KeptJob, openJobs } from '../kept-job-queries.ts';
import { ToOffer } from './offer-list.view.tsx';
import { offerPage } from './offer-page.ts';

const title = 'Jobs kept for you';

const openJobsView = (jobs: readonly KeptJob[]): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">{title}</h1>
    <p class="govuk-body-l">
      These firms keep work for those of us who have been in care. Nobody else can get it until the day that
      is given.
    </p>
    {jobs.length === 0 ? (
      <p class="govuk-body">
        There is none right now. Look here again soon, or ask your adviser to help you find work.
      </p>
    ) : (
      <ul class="hearth-offers">
        {jobs.map(({ id, kind, title: work, organisation, area, howToApply, openUntil }) => (
          <li key={id}>
            <strong>{work}</strong>
            <br />
            {kind === 'job' ? 'A job' : 'An apprenticeship'} at {organisation}. Where: {area}.
            <br />
            How to apply: {howToApply}
            <br />
            It is kept until {dateWords(openUntil)}.
          </li>
        ))}
      </ul>
    )}
    <ToOffer />
  </>
);

/** Work that is kept for care leavers alone, how to apply, and until when. */
export const openJobsPage = route({
  method: 'GET',
  path: '/offer/kept-jobs',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: async ({ inScope, scope, clock }) => {
    const jobs = await inScope((tx) => openJobs(tx, scope, todayIn(clock)));
    const model = {
      jobs: jobs.map(({ kind, title: work, organisation, area, howToApply, openUntil }) => ({
        kind,
        title: work,
        organisation,
        area,
        howToApply,
        openUntil,
      })),
    };
    return offerPage(title, openJobsView(jobs), model);
  },
});
