import { type Attributes, attributes, Content, classes, isFilled, present, type Slot } from './html.tsx';
import type { Absent } from './listed.ts';

export type PageLink = {
  number?: number | string | undefined;
  href?: string | undefined;
  /** What a screen reader says; "Page 2" when not given. */
  visuallyHiddenText?: string | undefined;
  current?: boolean | undefined;
  /** Stands for the pages left out. */
  ellipsis?: boolean | undefined;
  attributes?: Attributes | undefined;
};

export type ArrowLink = Slot & {
  href?: string | undefined;
  /** Title of the page it leads to; shown only where there are no page numbers. */
  labelText?: string | undefined;
  attributes?: Attributes | undefined;
};

export type PaginationProps = {
  /** Page numbers. Empty entries are left out. Without the list the two arrows stand below each other. */
  items?: readonly (PageLink | Absent)[] | undefined;
  previous?: ArrowLink | undefined;
  next?: ArrowLink | undefined;
  /** "Pagination" when not given. */
  landmarkLabel?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** Leads to the page before, the page after and the pages by number. */
export function Pagination({ items, previous, next, ...props }: PaginationProps) {
  const block = !items && Boolean(next || previous);
  return (
    <nav
      {...attributes(props.attributes)}
      class={classes('govuk-pagination', block && 'govuk-pagination--block', props.classes)}
      aria-label={props.landmarkLabel || 'Pagination'}
    >
      {previous?.href && <Arrow link={previous} direction="prev" block={block} />}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map((item) => item && Object.keys(item).length > 0 && <PageItem {...item} />)}
        </ul>
      )}
      {next?.href && <Arrow link={next} direction="next" block={block} />}
    </nav>
  );
}

function PageItem(item: PageLink) {
  return (
    <li
      class={classes(
        'govuk-pagination__item',
        item.current && 'govuk-pagination__item--current',
        item.ellipsis && 'govuk-pagination__item--ellipsis',
      )}
    >
      {item.ellipsis ? (
        '⋯'
      ) : (
        <a
          {...attributes(item.attributes)}
          class="govuk-link govuk-pagination__link"
          href={item.href}
          aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
          {...present({ 'aria-current': item.current && 'page' })}
        >
          {item.number}
        </a>
      )}
    </li>
  );
}

type ArrowProps = { link: ArrowLink; direction: 'prev' | 'next'; block: boolean };

function Arrow({ link, direction, block }: ArrowProps) {
  const iconFirst = block || direction === 'prev';
  const decorated = block && !link.labelText;
  return (
    <div class={`govuk-pagination__${direction}`}>
      <a
        {...attributes(link.attributes)}
        class="govuk-link govuk-pagination__link"
        href={link.href}
        rel={direction}
      >
        {iconFirst && <ArrowIcon direction={direction} />}{' '}
        <span
          class={classes(
            'govuk-pagination__link-title',
            decorated && 'govuk-pagination__link-title--decorated',
          )}
        >
          {isFilled(link) ? <Content {...link} /> : <DefaultTitle direction={direction} />}
        </span>{' '}
        {link.labelText && block && (
          <>
            <span class="govuk-visually-hidden">:</span>{' '}
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!iconFirst && <ArrowIcon direction={direction} />}
      </a>
    </div>
  );
}

function DefaultTitle({ direction }: { direction: 'prev' | 'next' }) {
  return (
    <>
      {direction === 'prev' ? 'Previous' : 'Next'}
      <span class="govuk-visually-hidden"> page</span>
    </>
  );
}

const ARROW_PATHS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

function ArrowIcon({ direction }: { direction: 'prev' | 'next' }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROW_PATHS[direction]} />
    </svg>
  );
}
