import { type Attributes, attributes, Content, classes, isFilled, type Slot } from './html.tsx';
import { Logo } from './logo.tsx';

export type FooterLink = {
  text?: string | undefined;
  href?: string | undefined;
  attributes?: Attributes | undefined;
};

export type FooterSection = {
  title: string;
  /** Columns the list of links is set in. */
  columns?: number | undefined;
  /** Part of the grid, such as `one-third`; `full` unless given. */
  width?: string | undefined;
  items?: readonly FooterLink[] | undefined;
};

export type FooterProps = {
  meta?:
    | (Slot & { visuallyHiddenTitle?: string | undefined; items?: readonly FooterLink[] | undefined })
    | undefined;
  navigation?: readonly FooterSection[] | undefined;
  /** The Open Government Licence unless given; `null` leaves the licence out. */
  contentLicence?: Slot | null | undefined;
  /** Crown copyright unless given. */
  copyright?: Slot | undefined;
  containerClasses?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** The foot of every page: links, licence and copyright. The landmark around it is the layout's. */
export function Footer(footer: FooterProps) {
  return (
    <div {...attributes(footer.attributes)} class={classes('govuk-footer', footer.classes)}>
      <div class={classes('govuk-width-container', footer.containerClasses)}>
        <Logo classes="govuk-footer__crown" useLogotype={false} />
        {footer.navigation?.length ? (
          <>
            <div class="govuk-footer__navigation">
              {footer.navigation.map((section) => (
                <Section {...section} />
              ))}
            </div>
            <hr class="govuk-footer__section-break" />
          </>
        ) : null}
        <div class="govuk-footer__meta">
          <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {footer.meta ? <Meta {...footer.meta} /> : null}
            {footer.contentLicence === null ? null : <Licence {...footer.contentLicence} />}
          </div>
          <div class="govuk-footer__meta-item">
            <a
              class="govuk-footer__link govuk-footer__copyright-logo"
              href="https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/"
            >
              {isFilled(footer.copyright) ? <Content {...footer.copyright} /> : '© Crown copyright'}
            </a>
          </div>
        </div>
      </div>
    </div>
  );
}

function Section({ title, columns, width, items }: FooterSection) {
  return (
    <div class={`govuk-footer__section govuk-grid-column-${width || 'full'}`}>
      <h2 class="govuk-footer__heading govuk-heading-m">{title}</h2>
      {items?.length ? (
        <ul class={classes('govuk-footer__list', columns && `govuk-footer__list--columns-${columns}`)}>
          {items.map((link) =>
            link.href && link.text ? (
              <li class="govuk-footer__list-item">
                <Link {...link} />
              </li>
            ) : null,
          )}
        </ul>
      ) : null}
    </div>
  );
}

function Link(link: FooterLink) {
  return (
    <a {...attributes(link.attributes)} class="govuk-footer__link" href={link.href ?? ''}>
      {link.text}
    </a>
  );
}

function Meta({ visuallyHiddenTitle, items, ...custom }: NonNullable<FooterProps['meta']>) {
  return (
    <>
      <h2 class="govuk-visually-hidden">{visuallyHiddenTitle || 'Support links'}</h2>
      {items?.length ? (
        <ul class="govuk-footer__inline-list">
          {items.map((link) => (
            <li class="govuk-footer__inline-list-item">
              <Link {...link} />
            </li>
          ))}
        </ul>
      ) : null}
      {isFilled(custom) ? (
        <div class="govuk-footer__meta-custom">
          <Content {...custom} />
        </div>
      ) : null}
    </>
  );
}

function Licence(licence: Slot) {
  return (
    <>
      <svg
        aria-hidden="true"
        focusable="false"
        class="govuk-footer__licence-logo"
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 483.2 195.7"
        height="17"
        width="41"
      >
        <path
          fill="currentColor"
          d="M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.63 97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 27.5zM97.8 145c-26 0-47.1-21.1-47.1-47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145"
        />
      </svg>
      <span class="govuk-footer__licence-description">
        {isFilled(licence) ? <Content {...licence} /> : <OpenGovernmentLicence />}
      </span>
    </>
  );
}

function OpenGovernmentLicence() {
  return (
    <>
      All content is available under the{' '}
      <a
        class="govuk-footer__link"
        href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
        rel="license"
      >
        Open Government Licence v3.0
      </a>
      , except where otherwise stated
    </>
  );
}
