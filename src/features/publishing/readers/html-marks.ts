import type { LineMark } from '../rules/source-line.ts';
import { attribute, type HtmlElement, hasClass } from './html-tree.ts';

/** What a Modern.Gov page's classes say an element holds. */
export const markOf = (element: HtmlElement): LineMark | undefined => {
  if (hasClass(element, 'mgItemNumberCell')) return 'item number';
  if (hasClass(element, 'mgAiTitleTxt')) return 'item title';
  if (hasClass(element, 'mgSubItemTitleTxt')) return 'label';
  if (hasClass(element, 'mgBulletList')) return 'paper';
  return undefined;
};

export const isHidden = (element: HtmlElement): boolean =>
  element.attrs.some((attr) => attr.name === 'hidden') ||
  /display:\s*none/i.test(attribute(element, 'style'));

export const isBold = (element: HtmlElement): boolean =>
  element.tagName === 'b' ||
  element.tagName === 'strong' ||
  /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style'));

export const isItalic = (element: HtmlElement): boolean =>
  element.tagName === 'i' ||
  element.tagName === 'em' ||
  /font-style:\s*italic/i.test(attribute(element, 'style'));
