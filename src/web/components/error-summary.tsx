import type { ComponentChildren } from 'preact';
import { type Attributes, attributes, Content, classes, isFilled, present, type Slot } from './html.tsx';

export type ErrorSummaryItem = Slot & {
  /** The field to mend, as `#its-id`. */
  href?: string | undefined;
  attributes?: Attributes | undefined;
};

export type ErrorSummaryProps = {
  titleText?: string | undefined;
  /** Trusted markup only; wins over `titleText`. */
  titleHtml?: string | undefined;
  descriptionText?: string | undefined;
  /** Trusted markup only; wins over `descriptionText`. */
  descriptionHtml?: string | undefined;
  /** The description as JSX. */
  children?: ComponentChildren;
  errorList?: readonly ErrorSummaryItem[] | undefined;
  disableAutoFocus?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** All that is wrong on the page, on top of it; each entry leads to its field. */
export function ErrorSummary(summary: ErrorSummaryProps) {
  const description: Slot = {
    html: summary.descriptionHtml,
    text: summary.descriptionText,
    children: summary.children,
  };
  return (
    <div
      {...attributes(summary.attributes)}
      {...present({ 'data-disable-auto-focus': summary.disableAutoFocus?.toString() })}
      class={classes('govuk-error-summary', summary.classes)}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">
          <Content html={summary.titleHtml} text={summary.titleText} />
        </h2>
        <div class="govuk-error-summary__body">
          {isFilled(description) ? (
            <p>
              <Content {...description} />
            </p>
          ) : null}
          {summary.errorList?.length ? (
            <ul class="govuk-list govuk-error-summary__list">
              {summary.errorList.map((item) => (
                <li>
                  <Entry {...item} />
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}

function Entry(item: ErrorSummaryItem) {
  if (!item.href) return <Content {...item} />;
  return (
    <a {...attributes(item.attributes)} href={item.href}>
      <Content {...item} />
    </a>
  );
}
