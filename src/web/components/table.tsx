import {
  type Attributes,
  attributes,
  Content,
  classes,
  type Part,
  type Printable,
  present,
  type Spread,
} from './html.tsx';
import type { Listed } from './listed.ts';

export type TableCell = Part & {
  /** `numeric` sets figures to the right, digit under digit. Not used in a cell that names its row. */
  format?: string | undefined;
  colspan?: number | undefined;
  rowspan?: number | undefined;
};

export type TableProps = {
  rows: Listed<readonly TableCell[]>;
  head?: readonly TableCell[] | undefined;
  caption?: Printable;
  captionClasses?: string | undefined;
  /** Whether the first cell of a row names the row. */
  firstCellIsHeader?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** Figures or facts to compare by row and column. */
export function Table(props: TableProps) {
  return (
    <table {...attributes(props.attributes)} class={classes('govuk-table', props.classes)}>
      {props.caption && (
        <caption class={classes('govuk-table__caption', props.captionClasses)}>{props.caption}</caption>
      )}
      {props.head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {props.head.map((cell) => (
              <ColumnHeader {...cell} />
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {props.rows.map((row) => row && <Row cells={row} named={props.firstCellIsHeader === true} />)}
      </tbody>
    </table>
  );
}

function Row({ cells, named }: { cells: readonly TableCell[]; named: boolean }) {
  return (
    <tr class="govuk-table__row">
      {cells.map((cell, index) => (named && index === 0 ? <RowHeader {...cell} /> : <DataCell {...cell} />))}
    </tr>
  );
}

function ColumnHeader(cell: TableCell) {
  const format = cell.format && `govuk-table__header--${cell.format}`;
  return (
    <th {...cellAttributes(cell)} scope="col" class={classes('govuk-table__header', format, cell.classes)}>
      <Content {...cell} />
    </th>
  );
}

function RowHeader(cell: TableCell) {
  return (
    <th {...cellAttributes(cell)} scope="row" class={classes('govuk-table__header', cell.classes)}>
      <Content {...cell} />
    </th>
  );
}

function DataCell(cell: TableCell) {
  const format = cell.format && `govuk-table__cell--${cell.format}`;
  return (
    <td {...cellAttributes(cell)} class={classes('govuk-table__cell', format, cell.classes)}>
      <Content {...cell} />
    </td>
  );
}

function cellAttributes(cell: TableCell): Spread {
  return {
    ...attributes(cell.attributes),
    ...present({ colspan: cell.colspan, rowspan: cell.rowspan }),
  };
}
