import { expect, it } from 'vitest';
import { firstPage, nextPage } from './next-page.ts';

it.each([
  ['/clerk', '/clerk'],
  ['/board/meetings/1/agenda?item=2#here', '/board/meetings/1/agenda?item=2#here'],
  ['/', '/'],
  [undefined, firstPage],
  ['', firstPage],
  ['clerk', firstPage],
  ['//evil.example', firstPage],
  ['/\\evil.example', firstPage],
  ['/\t/evil.example', firstPage],
  ['/\n/evil.example', firstPage],
  [' //evil.example', firstPage],
  ['https://evil.example', firstPage],
  ['javascript:alert(1)', firstPage],
  ['/a\\b', firstPage],
  ['/sign-in', firstPage],
  ['/sign-in?next=/sign-in', firstPage],
  ['/sign-out', firstPage],
  ['/sign-ins', '/sign-ins'],
  [`/${'a'.repeat(600)}`, firstPage],
])('after signing in on the way to %j comes %s', (given, next) => {
  expect(nextPage(given)).toBe(next);
});
