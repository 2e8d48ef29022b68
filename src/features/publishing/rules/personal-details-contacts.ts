import { findDates } from '../../../kernel/local-date.ts';
import type { PersonalDetailKind } from './personal-details-phrases.ts';

type Contact = { kind: PersonalDetailKind; text: string; from: number; to: number };

const emailShape = /[\w.+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g;

const dash = '\\-‐‑–';
/** What may stand between two digits of a telephone number. */
const between = `[\\s().\\/${dash}]{0,3}`;
/** Not within a longer number, a sum, a date or a reference, except after the word that says what it is. */
const telephoneOpens = `(?:(?<![\\d.,£/${dash}])|(?<=\\b(?:tel|telephone|phone|mobile|mob|call|ring)[.,:/${dash}]{1,2}))`;
const british = `(?:(?:\\+|00)44${between}(?:\\(0\\)${between})?\\d(?:${between}\\d){8,9}|\\(?0[1-9]\\d(?:${between}\\d){7,8})`;
const foreign = `\\+(?!44)[1-9](?:[\\s()${dash}]{0,3}\\d){8,13}`;
const telephoneShape = new RegExp(`${telephoneOpens}(?:${british}|${foreign})(?![\\d.,%]?\\d)`, 'gi');

const isTelephone = (found: Contact): boolean => findDates(found.text).length === 0;

/** In capitals, or in small letters with its space; "q1 2nd" is none. */
const postcode =
  '(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|[A-Za-z][a-z]?\\d[a-z\\d]?\\s(?!\\d(?:st|nd|rd|th)\\b)\\d[a-z]{2})\\b';
const house = `\\d{1,4}[A-Za-z]?(?:\\s?[${dash}]\\s?\\d{1,4}[A-Za-z]?)?`;
const street = `${house},?\\s(?:(?:St\\.?|\\p{Lu}[\\p{L}'’-]{2,30})\\s){1,4}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Place|Court|Gardens|Grove|Row|Square|Mews|Hill|Park|Walk|View)\\b`;
const townWord = `(?!${postcode})[\\p{L}'’-]{2,40}`;
const town = `,\\s${townWord}(?:\\s${townWord}){0,3}`;
const addressShape = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${street}(?:${town}){0,4}(?:,?\\s${postcode})?|${postcode})`,
  'gu',
);

const matches = (text: string, kind: PersonalDetailKind, shape: RegExp): Contact[] =>
  [...text.matchAll(shape)].map((match) => ({
    kind,
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));

/** E-mail addresses, telephone numbers, and postal addresses or postcodes in a text. */
export const contactsIn = (text: string): Contact[] => [
  ...matches(text, 'email', emailShape),
  ...matches(text, 'telephone', telephoneShape).filter(isTelephone),
  ...matches(text, 'address', addressShape),
];
