import { attributes, Content, classes, isFilled, type Part } from './html.tsx';

export type LabelProps = Part & {
  for?: string | undefined;
  /** The label is also the heading of the page. */
  isPageHeading?: boolean | undefined;
};

/** The label of one field; nothing when it has no content. */
export function Label(label: LabelProps) {
  if (!isFilled(label)) return null;
  const element = (
    <label
      for={label.for || undefined}
      {...attributes(label.attributes)}
      class={classes('govuk-label', label.classes)}
    >
      <Content {...label} />
    </label>
  );
  return label.isPageHeading ? <h1 class="govuk-label-wrapper">{element}</h1> : element;
}
