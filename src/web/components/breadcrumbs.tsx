import { type Attributes, attributes, Content, classes, type Slot } from './html.tsx';

/** Without `href` the item is the page itself. */
export type Breadcrumb = Slot & { href?: string | undefined; attributes?: Attributes | undefined };

export type BreadcrumbsProps = {
  items?: readonly Breadcrumb[] | undefined;
  classes?: string | undefined;
  /** On a phone, only the first and the last but one are shown. */
  collapseOnMobile?: boolean | undefined;
  attributes?: Attributes | undefined;
  /** Names the landmark: "Breadcrumb" unless given. */
  labelText?: string | undefined;
};

/** Where the page stands in the site. */
export function Breadcrumbs({ labelText = 'Breadcrumb', ...breadcrumbs }: BreadcrumbsProps) {
  return (
    <nav
      {...attributes(breadcrumbs.attributes)}
      class={classes(
        'govuk-breadcrumbs',
        breadcrumbs.classes,
        breadcrumbs.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      aria-label={labelText}
    >
      <ol class="govuk-breadcrumbs__list">
        {breadcrumbs.items?.map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a {...attributes(item.attributes)} class="govuk-breadcrumbs__link" href={item.href}>
                <Content {...item} />
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              <Content {...item} />
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
