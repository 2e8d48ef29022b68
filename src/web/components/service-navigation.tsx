import type { ComponentChild } from 'preact';
import { type Attributes, attributes, Content, classes, isFilled, present, raw, type Slot } from './html.tsx';
import type { Listed } from './listed.ts';

export type NavigationItem = Slot & {
  href?: string | undefined;
  /** It leads to the page shown. */
  current?: boolean | undefined;
  /** The page shown is below it. */
  active?: boolean | undefined;
  attributes?: Attributes | undefined;
};

/** A place for more content. A string is trusted markup; pages give `children`. */
type NavigationSlot = string | Slot;

export type ServiceNavigationProps = {
  serviceName?: ComponentChild;
  serviceUrl?: string | undefined;
  navigation?: Listed<NavigationItem> | undefined;
  /** "Menu" when not given. */
  menuButtonText?: string | undefined;
  menuButtonLabel?: string | undefined;
  /** Label of the landmark; the text of the menu button when not given. */
  navigationLabel?: string | undefined;
  /** "navigation" when not given. */
  navigationId?: string | undefined;
  navigationClasses?: string | undefined;
  /** Whether a phone shows a menu button; when not given it does for more than one item. */
  collapseNavigationOnMobile?: boolean | undefined;
  slots?:
    | {
        start?: NavigationSlot | undefined;
        end?: string | (Slot & { align?: 'inline' | undefined }) | undefined;
        navigationStart?: NavigationSlot | undefined;
        navigationEnd?: NavigationSlot | undefined;
      }
    | undefined;
  /** Label of the section around name and navigation; "Service information" when not given. */
  ariaLabel?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** The service's name and the links to its parts. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const { start, end } = props.slots ?? {};
  const frame = {
    ...attributes(props.attributes),
    class: classes('govuk-service-navigation', props.classes),
    'data-module': 'govuk-service-navigation',
  };
  const endsInline = typeof end === 'object' && end.align === 'inline';
  const content = (
    <div
      class={classes('govuk-width-container', endsInline && 'govuk-service-navigation__inlining-container')}
    >
      <SlotContent slot={start} />
      <div class="govuk-service-navigation__container">
        <ServiceName name={props.serviceName} url={props.serviceUrl} />
        <Navigation {...props} />
      </div>
      <SlotContent slot={end} />
    </div>
  );
  // A name makes it a landmark of its own; without one the nav inside is landmark enough.
  if (props.serviceName || holds(start) || holds(end)) {
    return (
      <section {...frame} aria-label={props.ariaLabel ?? 'Service information'}>
        {content}
      </section>
    );
  }
  return <div {...frame}>{content}</div>;
}

function holds(slot: NavigationSlot | undefined): boolean {
  return typeof slot === 'string' ? slot !== '' : isFilled(slot);
}

function SlotContent({ slot }: { slot: NavigationSlot | undefined }) {
  return <>{typeof slot === 'string' ? raw(slot) : <Content {...slot} />}</>;
}

function ServiceName({ name, url }: { name: ComponentChild; url: string | undefined }) {
  if (!name) return null;
  return (
    <span class="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} class="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  );
}

/** The menu button does nothing without JavaScript, so nobody meets it before. */
const hiddenUntilScriptRuns = { hidden: true, 'aria-hidden': 'true' } as const;

function Navigation(props: ServiceNavigationProps) {
  const { navigationStart, navigationEnd } = props.slots ?? {};
  const items = (props.navigation ?? []).filter((item) => !!item);
  if (items.length === 0 && !holds(navigationStart) && !holds(navigationEnd)) return null;
  const menuText = props.menuButtonText || 'Menu';
  const id = props.navigationId || 'navigation';
  return (
    <nav
      aria-label={props.navigationLabel || menuText}
      class={classes('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          {...present({ 'aria-label': props.menuButtonLabel !== menuText && props.menuButtonLabel })}
          {...hiddenUntilScriptRuns}
        >
          {menuText}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={id}>
        <SlotContent slot={navigationStart} />
        {items.map((item) => (
          <NavigationEntry {...item} />
        ))}
        <SlotContent slot={navigationEnd} />
      </ul>
    </nav>
  );
}

function NavigationEntry(item: NavigationItem) {
  const active = item.active || item.current;
  const here = present({ 'aria-current': active && (item.current ? 'page' : 'true') });
  return (
    <li class={classes('govuk-service-navigation__item', active && 'govuk-service-navigation__item--active')}>
      {item.href ? (
        <a {...attributes(item.attributes)} class="govuk-service-navigation__link" href={item.href} {...here}>
          <EntryContent {...item} />
        </a>
      ) : (
        isFilled(item) && (
          <span class="govuk-service-navigation__text" {...here}>
            <EntryContent {...item} />
          </span>
        )
      )}
    </li>
  );
}

/** A strong element keeps the active entry recognisable for people who override colours and styles. */
function EntryContent(item: NavigationItem) {
  if (!item.active && !item.current) return <Content {...item} />;
  return (
    <strong class="govuk-service-navigation__active-fallback">
      <Content {...item} />
    </strong>
  );
}
