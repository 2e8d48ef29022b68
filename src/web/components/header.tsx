import { HeaderFrame } from './generic-header.tsx';
import type { Attributes } from './html.tsx';
import { Logo } from './logo.tsx';

export type HeaderProps = {
  /** `//gov.uk` when not given. */
  homepageUrl?: string | undefined;
  productName?: string | undefined;
  containerClasses?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** The header of services on GOV.UK, with the crown. A council's own pages take `GenericHeader`. */
export function Header(props: HeaderProps) {
  const logo = (
    <>
      <Logo classes="govuk-header__logotype" ariaLabelText="GOV.UK" />{' '}
      {props.productName && <span class="govuk-header__product-name">{props.productName}</span>}
    </>
  );
  return (
    <HeaderFrame
      namespace="govuk"
      logo={{ children: logo }}
      url={props.homepageUrl || '//gov.uk'}
      containerClasses={props.containerClasses}
      classes={props.classes}
      attributes={props.attributes}
    />
  );
}
