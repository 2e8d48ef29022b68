import { todayIn } from '../../../kernel/clock.ts';
import { plusMonths } from '../../../kernel/days.ts';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Table } from '../../../web/components/table.tsx';
import { page, type Route, route } from '../../../web/route.ts';
import { mayRunService } from '../../reviews/index.ts';
import { quotaMonths } from '../quota-queries.ts';
import { type QuotaMonth, type Share, usualQuotas } from '../rules/quota.ts';
import { type SettingPage, settingRoutes } from './setting-routes.tsx';

const title = 'Who has done how many';
const above = { text: 'Audits and observations', href: '/quality' };

const shareWords = ({ done, wanted }: Share): string => `${done} of ${wanted}`;

const People = ({ months, managers }: { months: readonly QuotaMonth[]; managers: boolean }) => {
  const ids = [
    ...new Map(
      months
        .flatMap(({ people }) => people.filter(({ isManager }) => isManager === managers))
        .map(({ id, name }) => [id, name]),
    ),
  ];
  const caption = managers
    ? 'Observations of a review or conference, by manager'
    : 'Supervision audits, by officer';
  return (
    <section class="hearth-scroll" aria-label={caption} tabindex={0}>
      <Table
        caption={caption}
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          { text: managers ? 'Manager' : 'Reviewing officer' },
          ...months.map(({ month }) => ({ text: monthWords(`${month}-01`), format: 'numeric' })),
        ]}
        rows={[
          ...ids.map(([id, name]) => [
            { text: name },
            ...months.map(({ people }) => {
              const found = people.find((one) => one.id === id);
              return { text: found ? shareWords(found.share) : 'No post', format: 'numeric' };
            }),
          ]),
          [
            { text: 'All' },
            ...months.map((month) => ({
              text: shareWords(managers ? month.observations : month.supervision),
              format: 'numeric',
            })),
          ],
        ]}
      />
    </section>
  );
};

const quotasPage = route({
  method: 'GET',
  path: '/quality/quotas',
  zone: 'casework',
  at: 'any board',
  can: mayRunService,
  audit: { writes: false, because: 'numbers of the service’s own work; nothing of a child' },
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const wanted = [plusMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7), today.slice(0, 7)];
      const months = await quotaMonths(tx, scope, wanted, today);
      const isEmpty = months.every(({ people }) => people.length === 0);
      return page(
        title,
        <>
          <Breadcrumbs items={[above, { text: title }]} />
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">This month, which is not over, and the one before.</p>
          {isEmpty ? (
            <p class="govuk-body">
              Nobody has a post in the service yet.{' '}
              <a class="govuk-link" href="/children/officers">
                Add the posts
              </a>{' '}
              first.
            </p>
          ) : (
            <>
              <People months={months} managers />
              <People months={months} managers={false} />
            </>
          )}
          <p class="govuk-body">
            <a class="govuk-link" href="/quality/quotas/settings">
              How many a month
            </a>
          </p>
        </>,
        { months },
      );
    }),
});

const quotaSetting: SettingPage = {
  about: 'quotas',
  path: '/quality/quotas/settings',
  title: 'How many a month',
  note: 'What holds from now on also measures the months before.',
  back: { text: title, href: '/quality/quotas' },
  fields: {
    observations: {
      is: 'number',
      from: 0,
      to: 20,
      label: 'Observations by each manager',
      missing: 'Give how many observations each manager makes a month.',
    },
    supervision: {
      is: 'number',
      from: 0,
      to: 20,
      label: 'Supervision audits about each officer',
      missing: 'Give how many supervision audits are made about each officer a month.',
    },
    supervisionTotal: {
      is: 'number',
      from: 0,
      to: 500,
      label: 'Supervision audits in the whole service',
      hint: 'Where the service asks for fewer in all than one an officer. Empty: as many as that makes.',
    },
  },
  usual: usualQuotas,
  can: mayRunService,
};

export const quotaRoutes: readonly Route[] = [quotasPage, ...settingRoutes(quotaSetting)];
