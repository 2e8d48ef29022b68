import { attributes, Content, classes, type Part } from './html.tsx';

export type SkipLinkProps = Part & {
  /** Where the main content starts; `#content` when not given. */
  href?: string | undefined;
};

/** The first link of a page: leads past the header to the main content, shown once it has the focus. */
export function SkipLink(props: SkipLinkProps) {
  return (
    <a
      data-module="govuk-skip-link"
      {...attributes(props.attributes)}
      href={props.href || '#content'}
      class={classes('govuk-skip-link', props.classes)}
    >
      <Content {...props} />
    </a>
  );
}
