import { attributes, Content, classes, isFilled, type Part } from './html.tsx';

export type BackLinkProps = Part & { href?: string | undefined };

/** The way back to the page before, above the heading; says "Back" unless given other content. */
export function BackLink(link: BackLinkProps) {
  return (
    <a
      {...attributes(link.attributes)}
      href={link.href || '#'}
      class={classes('govuk-back-link', link.classes)}
    >
      {isFilled(link) ? <Content {...link} /> : 'Back'}
    </a>
  );
}
