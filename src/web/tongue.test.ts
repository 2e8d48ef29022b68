import { expect, it } from 'vitest';
import { tongueOf } from './tongue.tsx';

it.each([
  ['fa', 'rtl'],
  ['ar', 'rtl'],
  ['ckb', 'rtl'],
  ['ku', 'ltr'],
  ['ku-Arab', 'rtl'],
  ['pa-PK', 'rtl'],
  ['pa', 'ltr'],
  ['ps', 'rtl'],
  ['prs', 'rtl'],
  ['ti', 'ltr'],
  ['pl', 'ltr'],
  ['xx', 'ltr'],
])('“%s” is written %s', (language, dir) => {
  expect(tongueOf(language, {}).marks).toMatchObject({ lang: language, dir });
});

it.each([
  ['a translated sentence', { 'Seen on {day}.': 'دیده {day}.' }, '۳ مارس ۲۰۲۶'],
  ['an English one', {}, '3 March 2026'],
])('says a day as %s around it does', (_, words, day) => {
  expect(tongueOf('fa', words).day('2026-03-03', 'Seen on {day}.')).toBe(day);
});
