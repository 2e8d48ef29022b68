import { attributes, Content, classes, type Part } from './html.tsx';

export type WarningTextProps = Part & {
  /** What a screen reader says for the exclamation mark; "Warning" when not given. */
  iconFallbackText?: string | undefined;
};

/** A bold sentence about a consequence, with an exclamation mark before it. */
export function WarningText(props: WarningTextProps) {
  return (
    <div {...attributes(props.attributes)} class={classes('govuk-warning-text', props.classes)}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{props.iconFallbackText || 'Warning'}</span>{' '}
        <Content {...props} />
      </strong>
    </div>
  );
}
