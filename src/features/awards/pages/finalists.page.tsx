import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Table } from '../../../web/components/table.tsx';
import { notFound, page, route } from '../../../web/route.ts';
import { type Finalist, finalistsOf } from '../finalist-queries.ts';
import { type AwardYear, findYear } from '../queries.ts';
import { awardsLink, ofYear, team, voiceLink, yearLink } from './team.ts';

export const answerWords = ({ invitedOn, answer, guests }: Finalist): string => {
  if (invitedOn === null) return 'not invited';
  if (answer === null) return 'invited';
  return answer === 'yes' ? `comes, with ${counted(guests, 'guest')}` : 'cannot come';
};

const finalistsView = (year: AwardYear, finalists: readonly Finalist[]): JSX.Element => {
  const coming = finalists.filter(({ answer }) => answer === 'yes');
  const guests = coming.reduce((sum, one) => sum + one.guests, 0);
  return (
    <>
      <Breadcrumbs items={[voiceLink, awardsLink, yearLink(year), { text: 'Finalists' }]} />
      <h1 class="govuk-heading-l">Finalists</h1>
      {finalists.length === 0 ? (
        <p class="govuk-body">There are none yet. Choose them by category when the panel has scored.</p>
      ) : (
        <>
          <p class="govuk-body">
            {counted(finalists.length, 'finalist')}. {coming.length} come with {counted(guests, 'guest')}.{' '}
            <a class="govuk-link" href={`/voice/awards/${year.id}/certificates.pdf`}>
              All certificates (PDF)
            </a>
          </p>
          <section class="hearth-scroll" aria-label="Finalists" tabindex={0}>
            <Table
              caption="Who they are and whether they come"
              captionClasses="govuk-visually-hidden"
              head={[
                { text: 'Name' },
                { text: 'Category' },
                { text: 'Comes' },
                { text: 'Everybody sees them' },
              ]}
              rows={finalists.map((finalist) => [
                {
                  children: (
                    <a class="govuk-link" href={`/voice/awards/finalists/${finalist.id}`}>
                      {finalist.name}
                    </a>
                  ),
                },
                { text: `${finalist.category}${finalist.winner ? ', winner' : ''}` },
                { text: answerWords(finalist) },
                { text: finalist.shown ? 'Yes' : 'No' },
              ])}
            />
          </section>
        </>
      )}
    </>
  );
};

/** The finalists of a year, and whether they come. */
export const finalistsPage = route({
  ...team,
  method: 'GET',
  path: '/voice/awards/:year/finalists',
  audit: { writes: false, because: 'whom the team invites, for the team' },
  params: ofYear,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const year = await findYear(tx, scope, params.year);
      if (!year) return notFound('these awards');
      return page('Finalists', finalistsView(year, await finalistsOf(tx, scope, year.id)));
    }),
});
