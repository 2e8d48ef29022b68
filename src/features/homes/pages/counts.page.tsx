import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { yearBegun, yearWords } from '../../../kernel/years.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import { type ShownYear, yearForBoard } from '../counts.ts';
import { mayReadSupply } from '../policy.ts';
import { yearsBefore } from '../rules/years.ts';
import { countWords } from './homes-links.view.tsx';

const title = 'Homes, counted for a year';

const Counts = ({ year: { wholes, tables, supply } }: { year: ShownYear }): JSX.Element => (
  <>
    {[{ title: 'In all', parts: wholes }, ...tables].map(({ title, parts }) => (
      <Table
        key={title}
        caption={title}
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[{ text: 'What' }, { text: 'How many', format: 'numeric' }]}
        rows={parts.map(({ name, value }) => [
          { text: name },
          { text: countWords(value), format: 'numeric' },
        ])}
      />
    ))}
    <Table
      caption="Commissioned homes on the last day"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ text: 'What' }, { text: 'How many', format: 'numeric' }]}
      rows={(
        [
          ['Homes', supply.homes],
          ['Places', supply.places],
          ['Of these free', supply.free],
          ['Of these under a block contract', supply.blockPlaces],
          ['Of these where they can stay and pay themselves after 18', supply.selfFundingPlaces],
          ['Homes of which no places were told', supply.untold],
        ] as const
      ).map(([text, value]) => [{ text }, { text: countWords(value), format: 'numeric' }])}
    />
  </>
);

/** What came of homes in a year that is over, with small counts hidden. */
export const countsPage = route({
  method: 'GET',
  path: '/homes/counts',
  zone: 'board',
  at: 'any board',
  can: mayReadSupply,
  audit: { writes: false, because: 'counts with small ones hidden; no record of a young person' },
  query: z.object({ year: z.string().max(10).default('').catch('') }),
  handle: async ({ asSystem, query, clock }) => {
    const years = yearsBefore(todayIn(clock));
    const chosen = years.find(({ first }) => first === query.year) ?? years[0];
    const counts = await asSystem('counts of homes', 'challenge', (tx, system) =>
      yearForBoard(tx, system, chosen),
    );
    return page(
      title,
      <>
        <Breadcrumbs items={[{ text: 'Homes', href: '/homes' }, { text: title }]} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          A year runs from 1 April to 31 March and is counted once it is over. A count of one to five, or
          about at most five people, is hidden, and with it whatever would tell it.
        </p>
        <form action="/homes/counts" method="get" class="hearth-filters">
          <Select
            name="year"
            label={{ text: 'Which year' }}
            items={years.map((one) => ({ value: one.first, text: yearWords(yearBegun(one.first)) }))}
            value={chosen.first}
          />
          <Button text="Show it" classes="govuk-button--secondary" />
        </form>
        {counts === null ? (
          <p class="govuk-body">
            The counts of this year cannot be shown without telling too much of a young person. Choose
            another.
          </p>
        ) : (
          <Counts year={counts} />
        )}
      </>,
      counts,
    );
  },
});
