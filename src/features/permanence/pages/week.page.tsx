import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { plusDays } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { type Ask, page, route } from '../../../web/route.ts';
import { mayReview } from '../../reviews/index.ts';
import { paceWords } from '../rules/pace.ts';
import { type DistrictWeek, weekByDistrict, weeksOfPace } from '../rules/week.ts';
import { weekChildren } from '../tracked.ts';
import { weekCsv } from '../week-csv.ts';
import { abovePermanence } from './line.view.tsx';
import { queryOf } from './wanted.ts';

const District = ({ of, link }: { of: DistrictWeek; link: boolean }): JSX.Element => (
  <section>
    <h2 class="govuk-heading-m">{of.district || 'No district'}</h2>
    <p class="govuk-body">
      {counted(of.children, 'child', 'children')}: {of.planFor} with a plan for permanence, {of.planOf} with a
      plan of permanence. {counted(of.gaps, 'gap')}; this week {of.appeared} new and {of.cleared} cleared.
    </p>
    {of.byName.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {of.byName.map(({ name, count }) => (
          <li key={name}>
            {link ? (
              <a class="govuk-link" href={`/permanence${queryOf({ district: of.district, gap: name })}`}>
                {name}
              </a>
            ) : (
              name
            )}
            : {count}
          </li>
        ))}
      </ul>
    )}
    <p class="govuk-body">When nothing would be missing: {paceWords(of.pace, weeksOfPace)}</p>
  </section>
);

const weekView = ({ districts, all }: ReturnType<typeof weekByDistrict>, today: string): JSX.Element => (
  <>
    <Breadcrumbs items={[...abovePermanence, { text: 'The week by district' }]} />
    <h1 class="govuk-heading-l">Permanence: the week by district</h1>
    <p class="govuk-body">
      From {dateWords(plusDays(today, -7))} to {dateWords(today)}. A child may have several gaps; each is
      counted. A gap is also cleared when a child stops being looked after.{' '}
      <a class="govuk-link" href="/permanence/week.csv">
        Take the week out (CSV)
      </a>
    </p>
    {all.children === 0 && all.cleared === 0 ? (
      <p class="govuk-body">
        No child in care is on your list yet. Once children are given to you, their week stands here.
      </p>
    ) : (
      <>
        <District of={all} link={false} />
        {districts.map((of) => (
          <District key={of.district} of={of} link={of.district !== ''} />
        ))}
      </>
    )}
  </>
);

const counts = { writes: false, because: 'counts alone; no child is named' } as const;

const readWeek = ({
  inScope,
  scope,
  clock,
}: Pick<Ask<unknown, unknown, unknown>, 'inScope' | 'scope' | 'clock'>) =>
  inScope(async (tx) => {
    const today = todayIn(clock);
    const { children, begun } = await weekChildren(tx, scope, today);
    return { today, week: weekByDistrict(children, { today, begun }) };
  });

/** The week by district, for the reader's own children. */
export const weekPage = route({
  method: 'GET',
  path: '/permanence/week',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: counts,
  handle: async (ask) => {
    const { week, today } = await readWeek(ask);
    return page('Permanence: the week by district', weekView(week, today));
  },
});

/** The same as a file, a line a district and one of all. */
export const weekFile = route({
  method: 'GET',
  path: '/permanence/week.csv',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: counts,
  handle: async (ask) => {
    const { week, today } = await readWeek(ask);
    return {
      kind: 'document',
      mediaType: 'text/csv; charset=utf-8',
      content: weekCsv(week),
      fileName: `permanence-week-${today}.csv`,
    };
  },
});
