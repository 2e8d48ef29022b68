import { type Attributes, attributes, Content, classes, type Slot } from './html.tsx';

type HeaderFrameProps = {
  /** Prefix of the class names, which tells one organisation's header from another's. */
  namespace: string;
  logo: Slot;
  url: string;
  containerClasses?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** What every header is made of: a logo that leads to the home page. */
export function HeaderFrame(props: HeaderFrameProps) {
  const block = `${props.namespace}-header`;
  return (
    <div {...attributes(props.attributes)} class={classes(block, props.classes)}>
      <div class={classes(`${block}__container`, props.containerClasses || 'govuk-width-container')}>
        <div class={`${block}__logo`}>
          <a href={props.url} class={`${block}__homepage-link`}>
            <Content {...props.logo} />
          </a>
        </div>
      </div>
    </div>
  );
}

export type GenericHeaderProps = {
  /** The home page; `/` when not given. */
  url?: string | undefined;
  logoText?: string | undefined;
  /** Trusted markup only. */
  logoHtml?: string | undefined;
  containerClasses?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** The header of an organisation that is not GOV.UK: its name or its own logo. */
export function GenericHeader(props: GenericHeaderProps) {
  return (
    <HeaderFrame
      namespace="govuk-generic"
      logo={{ html: props.logoHtml, text: props.logoText }}
      url={props.url || '/'}
      containerClasses={props.containerClasses}
      classes={props.classes}
      attributes={props.attributes}
    />
  );
}
