import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Period } from '../../../kernel/counts.ts';
import { slugOf } from '../../../kernel/slug.ts';
import { Blocks } from '../../../web/blocks.tsx';
import { Button } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Select } from '../../../web/components/select.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, page, route } from '../../../web/route.ts';
import { mayRunService } from '../../reviews/index.ts';
import { annualFacts, type Readers } from '../annual-report.ts';
import { noticeFor, reportAsPdf, reportAsWord, reportTitle } from '../report-files.ts';
import { type ReportFacts, reportChapters } from '../rules/report-chapters.ts';
import { isOver, twoYears, yearsUntil } from '../rules/years.ts';

const wantedQuery = z.object({
  year: z.string().max(10).default('').catch(''),
  for: z.enum(['service', 'board']).default('service').catch('service'),
});
type Wanted = z.infer<typeof wantedQuery>;

const counts = { writes: false, because: 'counts alone; no child is named' } as const;

/** The year that is wanted: the last one that is over unless another is chosen. */
const yearIn = ({ year }: Wanted, years: readonly Period[]): Period | undefined =>
  years.find(({ from }) => from === year) ?? years.find(isOver);

const notOver = (period: Period): Answer => ({
  kind: 'page',
  title: 'This year is not over yet',
  view: messageView('This year is not over yet', [
    `What the Board is given of ${twoYears(period).names.now} is counted when the year is over: counts of a part of it could be set against those of the whole, and tell of a child.`,
    'Choose an earlier year, or the draft for the service.',
  ]),
  status: 409,
});

type AskOfReport = Ask<unknown, Wanted, unknown>;

/** What is wanted, counted; or the page that says why not. */
const factsFor = async ({ query, clock, asSystem }: AskOfReport) => {
  const years = yearsUntil(todayIn(clock));
  const period = yearIn(query, years);
  if (!period) throw new Error('There is always a year that is over.');
  if (query.for === 'board' && !isOver(period)) return { years, period, refused: notOver(period) };
  return { years, period, facts: await annualFacts(period, query.for, asSystem) };
};

const readersWords: Readonly<Record<Readers, string>> = {
  service: 'the service: every count',
  board: 'the Board: small counts are not shown',
};

const Choose = ({ years, period, readers }: { years: Period[]; period: Period; readers: Readers }) => (
  <form action="/annual-report" method="get" class="hearth-filters">
    <Select
      name="year"
      label={{ text: 'Which year' }}
      items={years.map((one) => ({ value: one.from, text: twoYears(one).names.now }))}
      value={period.from}
    />
    <Select
      name="for"
      label={{ text: 'For whom' }}
      items={Object.entries(readersWords).map(([value, text]) => ({ value, text }))}
      value={readers}
    />
    <Button text="Show it" classes="govuk-button--secondary" />
  </form>
);

const Draft = ({ facts }: { facts: ReportFacts }) => (
  <>
    {reportChapters(facts, () => []).map(({ title, blocks }) => (
      <section key={title}>
        <h2 class="govuk-heading-l">{title}</h2>
        <Blocks blocks={blocks} level={3} />
      </section>
    ))}
  </>
);

/** The annual report as far as the records can write it. */
export const annualReportPage = route({
  method: 'GET',
  path: '/annual-report',
  zone: 'casework',
  at: 'any board',
  can: mayRunService,
  audit: counts,
  query: wantedQuery,
  handle: async (ask) => {
    const { years, period, facts, refused } = await factsFor(ask);
    if (!facts) return refused;
    const files = `year=${period.from}&for=${ask.query.for}`;
    return page(
      'Annual report',
      <>
        <h1 class="govuk-heading-xl">{reportTitle(facts)}</h1>
        <Choose years={years} period={period} readers={ask.query.for} />
        <InsetText text={noticeFor[ask.query.for]} />
        <p class="govuk-body">
          Every figure is counted from what the service wrote down. Take the draft as{' '}
          <a class="govuk-link" href={`/annual-report/draft.docx?${files}`}>
            a Word file
          </a>{' '}
          to write the rest, or as{' '}
          <a class="govuk-link" href={`/annual-report/draft.pdf?${files}`}>
            a PDF
          </a>{' '}
          with its charts.
        </p>
        <Draft facts={facts} />
      </>,
    );
  },
});

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const fileOf = (ending: 'docx' | 'pdf') =>
  route({
    method: 'GET',
    path: `/annual-report/draft.${ending}`,
    zone: 'casework',
    at: 'any board',
    can: mayRunService,
    audit: counts,
    query: wantedQuery,
    handle: async (ask) => {
      const { facts, refused } = await factsFor(ask);
      if (!facts) return refused;
      const { site, clock, query } = ask;
      const print = ending === 'docx' ? reportAsWord : reportAsPdf;
      const content = await print({
        facts,
        readers: query.for,
        authority: site.authority,
        today: todayIn(clock),
        madeAt: Math.floor(clock().epochMilliseconds / 1000),
      });
      return {
        kind: 'document',
        mediaType: ending === 'docx' ? wordType : 'application/pdf',
        content,
        fileName: `${slugOf(reportTitle(facts))}-for-the-${query.for}.${ending}`,
      };
    },
  });

/** The draft as files. */
export const annualReportFiles = [fileOf('docx'), fileOf('pdf')];
