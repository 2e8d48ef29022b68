import { type Attributes, attributes, Content, classes, type Part, present } from './html.tsx';

export type LanguageItem = Part & {
  /** Language of the linked page and of its name, as in BCP 47: "cy". */
  lang?: string | undefined;
  /** Where it is not `lang`. */
  hrefLang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** An item without one is the language of this page. */
  href?: string | undefined;
  current?: boolean | undefined;
  /** Said by screen readers after the name: "change the language to Welsh". */
  languageDescriptionText?: string | undefined;
};

export type LanguageNavigationProps = {
  items: readonly LanguageItem[];
  /** "Language" when not given. */
  ariaLabel?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** The same page in other languages. */
export function LanguageNavigation(props: LanguageNavigationProps) {
  return (
    <nav
      aria-label={props.ariaLabel ?? 'Language'}
      {...attributes(props.attributes)}
      class={classes('govuk-language-navigation', props.classes)}
    >
      <ul class="govuk-language-navigation__list">
        {props.items.map((item) => (
          <li class="govuk-language-navigation__list-item">
            {item.current || !item.href ? <CurrentLanguage {...item} /> : <LanguageLink {...item} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function CurrentLanguage(item: LanguageItem) {
  return (
    <span
      {...attributes(item.attributes)}
      class={classes('govuk-language-navigation__text', item.classes)}
      aria-current="true"
      {...present({ lang: item.lang, dir: item.dir })}
    >
      <Content {...item} />
    </span>
  );
}

function LanguageLink(item: LanguageItem) {
  return (
    <a
      {...attributes(item.attributes)}
      class={classes('govuk-language-navigation__link', item.classes)}
      href={item.href}
      rel="alternate"
      {...present({ lang: item.lang, hreflang: item.hrefLang || item.lang, dir: item.dir })}
    >
      <Content {...item} />
      {item.languageDescriptionText && (
        <span class="govuk-visually-hidden"> {item.languageDescriptionText}</span>
      )}
    </a>
  );
}
