import { attributes, Content, classes, type Part } from './html.tsx';

/** A status in a coloured box. The word has to say it without the colour (`govuk-tag--green` and so on). */
export function Tag(props: Part) {
  return (
    <strong {...attributes(props.attributes)} class={classes('govuk-tag', props.classes)}>
      <Content {...props} />
    </strong>
  );
}
