import { attributes, Content, classes, type Part, present } from './html.tsx';

export type DetailsProps = Part & {
  summaryText?: string | undefined;
  /** Trusted markup only; wins over `summaryText`. */
  summaryHtml?: string | undefined;
  id?: string | undefined;
  open?: boolean | undefined;
};

/** Help that only some readers need, behind a line to open. */
export function Details(details: DetailsProps) {
  return (
    <details
      {...attributes(details.attributes)}
      {...present({ id: details.id, open: details.open })}
      class={classes('govuk-details', details.classes)}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          <Content html={details.summaryHtml} text={details.summaryText} />
        </span>
      </summary>
      <div class="govuk-details__text">
        <Content {...details} />
      </div>
    </details>
  );
}
