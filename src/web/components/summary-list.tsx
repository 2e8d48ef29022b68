import { type Attributes, attributes, Content, classes, type Slot } from './html.tsx';
import type { Listed } from './listed.ts';
import {
  SummaryActionLink,
  type SummaryActions,
  SummaryCard,
  type SummaryCardProps,
} from './summary-card.tsx';

type Cell = Slot & { classes?: string | undefined };

export type SummaryRow = {
  key: Cell;
  value: Cell;
  actions?: SummaryActions | undefined;
  classes?: string | undefined;
};

export type SummaryListProps = {
  rows: Listed<SummaryRow>;
  /** Puts the list into a box with a title. */
  card?: SummaryCardProps | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** Names and values, one to a row, with links to change them. */
export function SummaryList(props: SummaryListProps) {
  const rows = props.rows.filter((row) => !!row);
  const hasActionColumn = rows.some((row) => row.actions?.items?.length);
  const list = (
    <dl {...attributes(props.attributes)} class={classes('govuk-summary-list', props.classes)}>
      {rows.map((row) => (
        <Row row={row} hasActionColumn={hasActionColumn} cardTitle={props.card?.title} />
      ))}
    </dl>
  );
  return props.card ? <SummaryCard {...props.card}>{list}</SummaryCard> : list;
}

type RowProps = { row: SummaryRow; hasActionColumn: boolean; cardTitle: Slot | undefined };

function Row({ row, hasActionColumn, cardTitle }: RowProps) {
  const leavesColumnEmpty = hasActionColumn && !row.actions?.items;
  return (
    <div
      class={classes(
        'govuk-summary-list__row',
        leavesColumnEmpty && 'govuk-summary-list__row--no-actions',
        row.classes,
      )}
    >
      <dt class={classes('govuk-summary-list__key', row.key.classes)}>
        <Content {...row.key} />
      </dt>
      <dd class={classes('govuk-summary-list__value', row.value.classes)}>
        <Content {...row.value} />
      </dd>
      <RowActions actions={row.actions} cardTitle={cardTitle} />
    </div>
  );
}

function RowActions({
  actions,
  cardTitle,
}: {
  actions: SummaryActions | undefined;
  cardTitle: Slot | undefined;
}) {
  const [first, ...others] = actions?.items ?? [];
  if (!first) return null;
  return (
    <dd class={classes('govuk-summary-list__actions', actions?.classes)}>
      {others.length === 0 ? (
        <SummaryActionLink action={first} cardTitle={cardTitle} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {[first, ...others].map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <SummaryActionLink action={action} cardTitle={cardTitle} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}
