import type { JSX } from 'preact';
import { dateWords, momentWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Table } from '../../../web/components/table.tsx';
import type { Source } from '../source-queries.ts';

const kinds: Record<Source['kind'], string> = {
  extract: 'Children’s records',
  report: 'Published report',
  entered: 'Entered by hand',
};

const SourceLink = ({ source: { id, title } }: { source: Source }) => (
  <a class="govuk-link" href={`/figures/sources/${id}`}>
    {title}
  </a>
);

/** Where the figures came from, the newest first; what waits stands first. */
export const sourcesView = ({
  sources,
  done,
}: {
  sources: readonly Source[];
  done: string | null;
}): JSX.Element => {
  const waiting = sources.filter(({ keptAt }) => keptAt === null);
  const kept = sources.filter(({ keptAt }) => keptAt !== null);
  return (
    <>
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs items={[{ text: 'Figures', href: '/figures' }, { text: 'Where they come from' }]} />
      <h1 class="govuk-heading-l">Where the figures come from</h1>
      {waiting.length > 0 && (
        <section class="hearth-next">
          <h2 class="govuk-heading-m">Waiting for your look</h2>
          <ul class="govuk-list">
            {waiting.map((source) => (
              <li key={source.id}>
                <SourceLink source={source} />, added by {source.addedBy} on {momentWords(source.addedAt)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2 class="govuk-heading-m">Kept</h2>
      {kept.length === 0 ? (
        <p class="govuk-body">
          No figures are kept yet.{' '}
          <a class="govuk-link" href="/figures/add">
            Add figures
          </a>
        </p>
      ) : (
        <section class="hearth-scroll" aria-label="Sources of figures" tabindex={0}>
          <Table
            caption="Sources of figures"
            captionClasses="govuk-visually-hidden"
            firstCellIsHeader
            head={[{ text: 'Source' }, { text: 'Kind' }, { text: 'Taken on' }, { text: 'Kept by' }]}
            rows={kept.map((source) => [
              { children: <SourceLink source={source} /> },
              { text: kinds[source.kind] },
              { text: dateWords(source.takenOn) },
              { text: source.addedBy },
            ])}
          />
        </section>
      )}
    </>
  );
};
