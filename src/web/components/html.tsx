import type { ComponentChildren, VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';

/** What can stand in an attribute; a number is written as it is. */
export type Printable = string | number | boolean | null | undefined;

/**
 * Attributes a caller adds to an element, as govuk-frontend takes them: a plain value is always written
 * (nothing given is written as an empty value); `{ value, optional: true }` is left out when the value is
 * missing or `false`, and is written as a bare name when it is `true`.
 */
export type Attributes = {
  readonly [name: string]: Printable | { readonly value?: Printable; readonly optional?: boolean };
};

/** Attributes ready to be spread into JSX. A bare attribute such as `hidden` has the value `''`. */
export type Spread = { [name: string]: string };

/** Content that is either text, or JSX, or (see {@link raw}) trusted markup, which wins over the others. */
export type Slot = {
  text?: string | number | undefined;
  /** Trusted markup only, see {@link raw}. In pages, give `children` instead. */
  html?: string | undefined;
  children?: ComponentChildren;
};

/** A slot that stands on its own, with classes and attributes for the element around it. */
export type Part = Slot & { classes?: string | undefined; attributes?: Attributes | undefined };

/** The same rules as the macro `govukAttributes` (macros/attributes.njk); the renderer does the escaping. */
export function attributes(given: Attributes | undefined): Spread {
  const spread: Spread = {};
  for (const [name, item] of Object.entries(given ?? {})) {
    const { value, optional } = typeof item === 'object' && item !== null ? item : { value: item };
    if (optional !== true) spread[name] = String(value ?? '');
    else if (value === true) spread[name] = '';
    else if (value !== undefined && value !== null && value !== false) spread[name] = String(value);
  }
  return spread;
}

/**
 * The component's own attributes that have a value; the others are left out. Spread it after
 * `attributes(…)`: of two attributes with one name a browser keeps the component's own.
 */
export function present(own: { readonly [name: string]: Printable }): Spread {
  const spread: Spread = {};
  for (const [name, value] of Object.entries(own)) {
    if (value) spread[name] = value === true ? '' : String(value);
  }
  return spread;
}

/**
 * A text for govuk-frontend's JavaScript, as the macro `govukI18nAttributes` (macros/i18n.njk) writes it:
 * one text, or one for each plural form (`{ one, other }`).
 */
export function translation(key: string, text: string | PluralTexts | undefined): Spread {
  if (!text) return {};
  if (typeof text === 'string') return { [`data-i18n.${key}`]: text };
  return Object.fromEntries(
    Object.entries(text).map(([plural, message]) => [`data-i18n.${key}.${plural}`, message]),
  );
}

/** Texts by plural form in the sense of the Unicode CLDR: `one`, `other`, … */
export type PluralTexts = { readonly [plural: string]: string };

/** Joins the class names that are there. */
export function classes(...names: readonly Printable[]): string {
  return names.filter(Boolean).join(' ');
}

/**
 * Markup put into the page as it is, with no element around it and **without escaping**: only for markup
 * written in this repository, and for govuk-frontend's fixtures; never for anything a person or another
 * system sent. Preact has no property for this without a wrapper, so it goes through `jsxTemplate`, the
 * entry its own precompiled JSX uses, whose template strings the string renderer writes out unchanged.
 */
export function raw(html: string): VNode {
  return jsxTemplate([html]);
}

/** Shows a slot: its trusted markup if there is any, else its JSX, else its text (escaped). */
export function Content({ html, children, text }: Slot) {
  return <>{html ? raw(html) : (children ?? text)}</>;
}

/** Whether a slot has anything to show. */
export function isFilled(slot: Slot | undefined): slot is Slot {
  return Boolean(slot && (slot.html || slot.text || slot.children));
}
