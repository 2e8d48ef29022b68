import type { JSX } from 'preact';
import { yearWords } from '../../../kernel/years.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { yearFrom, yearsBefore } from '../rules/year.ts';

/** Chooses the year that a page of counts is about. */
export const YearChoice = ({
  path,
  year,
  today,
}: {
  path: string;
  year: number;
  today: string;
}): JSX.Element => (
  <>
    <form action={path} method="get" class="hearth-filters">
      <Select
        name="year"
        label={{ text: 'Year from 1 April' }}
        items={yearsBefore(today).map((one) => ({ value: String(one), text: yearWords(one) }))}
        value={String(year)}
      />
      <Button text="Show it" classes="govuk-button--secondary" />
    </form>
    {yearFrom(year).last > today && <p class="govuk-body">This year is not over.</p>}
  </>
);

/** A small table of counts; a row is its name and its numbers. */
export const CountTable = ({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly [string, ...(number | string)[]])[];
}): JSX.Element => (
  <section class="hearth-scroll" aria-label={caption} tabindex={0}>
    <Table
      caption={caption}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={columns.map((text, place) => (place === 0 ? { text } : { text, format: 'numeric' }))}
      rows={rows.map(([name, ...numbers]) => [
        { text: name },
        ...numbers.map((number) => ({
          text: typeof number === 'number' ? number.toLocaleString('en-GB') : number,
          format: 'numeric',
        })),
      ])}
    />
  </section>
);
