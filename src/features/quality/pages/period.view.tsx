import type { JSX } from 'preact';
import { yearWords } from '../../../kernel/years.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { grades } from '../rules/grades.ts';
import type { KindCounts, QualityYear } from '../rules/quality-year.ts';
import { CountTable, YearChoice } from './period-frame.view.tsx';

const Graded = ({ kinds }: { kinds: readonly KindCounts[] }) => (
  <CountTable
    caption="Grades"
    columns={['What was graded', ...Object.values(grades), 'Graded']}
    rows={kinds.flatMap(({ name, graded }) =>
      graded.map(
        (one) =>
          [
            `${name}: ${one.name.toLowerCase()}`,
            ...one.grades.map(({ count }) => count),
            one.graded,
          ] as const,
      ),
    )}
  />
);

const ThemesTable = ({ kinds }: { kinds: readonly KindCounts[] }) => {
  const withThemes = kinds.filter(({ strengths }) => strengths.length > 0);
  const added = (field: 'strengths' | 'learning', place: number): number =>
    withThemes.reduce((sum, kind) => sum + (kind[field][place]?.count ?? 0), 0);
  return (
    <CountTable
      caption="Themes of audits and observations"
      columns={['Theme', 'Strengths', 'To learn from']}
      rows={(withThemes[0]?.strengths ?? []).map(
        ({ name }, place) => [name, added('strengths', place), added('learning', place)] as const,
      )}
    />
  );
};

type Model = { counts: QualityYear; year: number; today: string };

const Tables = ({ counts }: Pick<Model, 'counts'>) => {
  const { kinds, section47, observations, moderation, quotas, compliments } = counts;
  return (
    <>
      <CountTable
        caption="What was done"
        columns={['Kind', 'Done']}
        rows={kinds.map(({ name, done }) => [name, done] as const)}
      />
      <Graded kinds={kinds} />
      <ThemesTable kinds={kinds} />
      <CountTable
        caption="Second looks"
        columns={['What came of them', 'How many']}
        rows={[
          ['Second auditors who gave their grades', moderation.given],
          ['The same grades', moderation.same],
          ['Different grades', moderation.differed],
          ['Of these settled', moderation.settled],
        ]}
      />
      <CountTable
        caption="Section 47 checks and observations"
        columns={['What', 'How many']}
        rows={[
          ['Section 47 checks', section47.checked],
          ['Agreed that no conference is needed', section47.agreed],
          ['Not agreed', section47.notAgreed],
          ['Observations', observations.done],
          ['Of these told to the officer', observations.told],
        ]}
      />
      <CountTable
        caption="How many of how many, all months together"
        columns={['What', 'Done', 'Asked for']}
        rows={[
          ['Observations', quotas.observations.done, quotas.observations.wanted],
          ['Supervision audits', quotas.supervision.done, quotas.supervision.wanted],
        ]}
      />
      <CountTable
        caption="Compliments"
        columns={['From whom', 'How many']}
        rows={[
          ...compliments.from.map(({ name, count }) => [name, count] as const),
          ['All', compliments.all],
          ['Of these may be quoted', compliments.quotable],
        ]}
      />
    </>
  );
};

/** A year's quality work in counts. */
export const periodView = ({ counts, year, today }: Model): JSX.Element => {
  const isEmpty = counts.compliments.all === 0 && counts.kinds.every(({ done }) => done === 0);
  return (
    <>
      <Breadcrumbs items={[{ text: 'Audits and observations', href: '/quality' }, { text: 'The year' }]} />
      <h1 class="govuk-heading-l">Quality, {yearWords(year)}</h1>
      <YearChoice path="/quality/period" year={year} today={today} />
      {isEmpty ? (
        <p class="govuk-body">
          Nothing was written down in this year. Choose another, or{' '}
          <a class="govuk-link" href="/quality/new">
            add an audit
          </a>
          .
        </p>
      ) : (
        <Tables counts={counts} />
      )}
    </>
  );
};
