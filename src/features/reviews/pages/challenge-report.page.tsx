import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { plusDays } from '../../../kernel/days.ts';
import { growthWords } from '../../../kernel/growth.ts';
import { isoDate } from '../../../kernel/local-date.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { yearBefore, yearBegun, yearOf, yearWords } from '../../../kernel/years.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { page, route } from '../../../web/route.ts';
import { challengesSince } from '../count-queries.ts';
import { mayReview } from '../policy.ts';
import { reportOf, reportWords, weekOf } from '../rules/challenge-report.ts';
import { ReportTables } from './challenge-report.view.tsx';
import { aboveChallenge } from './with-challenge.tsx';

const countsOnly = { writes: false, because: 'counts; no record of a child' } as const;

/** The earlier and the later one, and the later one only where it has begun. */
const Beside = ({ before, after }: { before: Step; after: Step | null }) => (
  <ul class="hearth-links">
    {[before, after].map(
      (step) =>
        step && (
          <li>
            <a class="govuk-link" href={step.href}>
              {step.text}
            </a>
          </li>
        ),
    )}
  </ul>
);
type Step = { text: string; href: string };

const dayIn = (typed: string): string | null => {
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed)?.slice(1).map(Number) ?? [];
  return isoDate(year ?? 0, month ?? 0, day ?? 0);
};

/** The weekly report: the week of the day asked for, or the last one that is over. */
export const weekPage = route({
  method: 'GET',
  path: '/challenges/week',
  zone: 'challenge',
  at: 'any board',
  can: mayReview,
  audit: countsOnly,
  query: z.object({ from: z.string().max(10).default('').catch('') }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const asked = dayIn(query.from);
      const week = weekOf(asked !== null && asked <= today ? asked : plusDays(today, -7), today);
      const report = reportOf(await challengesSince(tx, scope, week.from), week);
      const step = (text: string, days: number): Step => ({
        text,
        href: `/challenges/week?from=${plusDays(week.from, days)}`,
      });
      return page(
        'Challenges of the week',
        <>
          <Breadcrumbs items={[...aboveChallenge, { text: 'The week' }]} />
          <h1 class="govuk-heading-l">Challenges in the week from {dateWords(week.from)}</h1>
          <Beside
            before={step('The week before', -7)}
            after={plusDays(week.from, 7) <= today ? step('The week after', 7) : null}
          />
          <p class="govuk-body">{reportWords(report)}</p>
          <ReportTables report={report} />
        </>,
        report,
      );
    }),
});

/** The yearly report: the year asked for, or the one that is running, with as much of the year before. */
export const yearPage = route({
  method: 'GET',
  path: '/challenges/year',
  zone: 'challenge',
  at: 'any board',
  can: mayReview,
  audit: countsOnly,
  query: z.object({ from: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined) }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const latest = yearBegun(today);
      const year = Math.min(query.from ?? latest, latest);
      const period = yearOf(year, today);
      const rows = await challengesSince(tx, scope, yearBefore(period).from);
      const report = reportOf(rows, period);
      const earlier = reportOf(rows, yearBefore(period));
      const name = yearWords(year);
      const step = (text: string, to: number): Step => ({ text, href: `/challenges/year?from=${to}` });
      return page(
        `Challenges in ${name}`,
        <>
          <Breadcrumbs items={[...aboveChallenge, { text: 'The year' }]} />
          <h1 class="govuk-heading-l">Challenges in {name}</h1>
          <Beside
            before={step('The year before', year - 1)}
            after={year < latest ? step('The year after', year + 1) : null}
          />
          <p class="govuk-body">
            {reportWords(report)} Formal challenges {growthWords(earlier.all.raised, report.all.raised)},
            compared with the same days a year before.
          </p>
          <ReportTables report={report} />
        </>,
        { report, before: earlier.all },
      );
    }),
});
