import { raw } from '../components/html.tsx';
import { Table, type TableProps } from '../components/table.tsx';
import type { ChartSvg } from './draw.ts';

/** `table` holds every figure that the chart shows; its caption names it for those who come to it by its landmark. */
export type ChartWithTableProps = { chart: ChartSvg; table: TableProps & { caption: string } };

/** A chart and the table of its figures: nothing else shows a chart, so none stands without its table. */
export function ChartWithTable({ chart, table }: ChartWithTableProps) {
  return (
    <figure class="hearth-figure">
      {raw(chart)}
      <section class="hearth-scroll" aria-label={table.caption} tabindex={0}>
        <Table {...table} classes="govuk-table--small-text-until-tablet" />
      </section>
    </figure>
  );
}
