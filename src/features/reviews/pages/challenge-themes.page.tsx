import { todayIn } from '../../../kernel/clock.ts';
import { csvText } from '../../../kernel/csv.ts';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import { type ReadTheme, readThemes } from '../challenge-signals.ts';
import { challengesSince } from '../count-queries.ts';
import { mayReview } from '../policy.ts';
import { themesOf } from '../rules/challenge-themes.ts';
import { aboveChallenge } from './with-challenge.tsx';

const countsOnly = { writes: false, because: 'counts; no record of a child' } as const;

const title = 'Themes by month';

const Says = ({ themes }: { themes: readonly ReadTheme[] }) => (
  <ul class="hearth-list">
    {themes.map(({ name, counts, says }) => (
      <li key={name}>
        <p class="govuk-body">
          <strong>{name}</strong>: {counts.at(-1) ?? 0} in the last month. {says}
        </p>
      </li>
    ))}
  </ul>
);

const ByMonth = ({ months, themes }: { months: readonly string[]; themes: readonly ReadTheme[] }) => (
  <section class="hearth-scroll" aria-label="Raised in each month" tabindex={0}>
    <Table
      caption="Raised in each month"
      captionClasses="govuk-table__caption--m"
      classes="govuk-table--small-text-until-tablet"
      firstCellIsHeader
      head={[{ text: 'Month' }, ...themes.map(({ name }) => ({ text: name, format: 'numeric' }))]}
      rows={months
        .map((month, place) => [
          { text: monthWords(month) },
          ...themes.map(({ counts }) => ({ text: String(counts[place] ?? 0), format: 'numeric' })),
        ])
        .reverse()}
    />
  </section>
);

/** Before any record: months begin with the first challenge that there ever was. */
const ever = '1900-01-01';

/** What is challenged, month by month: what has changed, and what is chance. */
export const themesPage = route({
  method: 'GET',
  path: '/challenges/themes',
  zone: 'challenge',
  at: 'any board',
  can: mayReview,
  audit: countsOnly,
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const found = themesOf(await challengesSince(tx, scope, ever), todayIn(clock));
      const themes = readThemes(found);
      return page(
        title,
        <>
          <Breadcrumbs items={[...aboveChallenge, { text: title }]} />
          <h1 class="govuk-heading-l">{title}</h1>
          {found.months.length === 0 ? (
            <p class="govuk-body">
              No month with a challenge is over yet. When one is, it stands here by reason.
            </p>
          ) : (
            <>
              <p class="govuk-body">
                Most of what goes up and down from month to month is chance. “More” and “fewer” are said only
                of what chance hardly ever brings.{' '}
                <a class="govuk-link" href="/challenges/themes.csv">
                  Save the counts for a spreadsheet
                </a>
              </p>
              <Says themes={themes} />
              <ByMonth months={found.months} themes={themes} />
            </>
          )}
        </>,
        { months: found.months, themes },
      );
    }),
});

/** The same counts as a table for a spreadsheet. */
export const themesExport = route({
  method: 'GET',
  path: '/challenges/themes.csv',
  zone: 'challenge',
  at: 'any board',
  can: mayReview,
  audit: countsOnly,
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const { months, themes } = themesOf(await challengesSince(tx, scope, ever), today);
      const rows = months.flatMap((month, place) =>
        themes.map(({ name, counts }) => [month.slice(0, 7), name, String(counts[place] ?? 0)]),
      );
      return {
        kind: 'document',
        mediaType: 'text/csv; charset=utf-8',
        content: csvText(['Month', 'Theme', 'Raised'], rows),
        fileName: `challenges-by-month-${today}.csv`,
      };
    }),
});
