import { expect, it } from 'vitest';
import { isAddress, mailboxOf } from './e-mail-address.ts';

it.each([
  ['robin@example.org', true],
  ['Robin.Ash+forms@mail.example.org', true],
  ['robin@example', false],
  ['robin example@example.org', false],
  ['one@example.org,two@example.org', false],
  ['one,two@example.org', false],
  ['one;two@example.org', false],
  ['Robin <robin@example.org>', false],
  ['"x"@example.org', false],
  ['', false],
])('"%s" is one address: %s', (text, expected) => {
  expect(isAddress(text)).toBe(expected);
});

it.each([
  ['Robin@Example.org', 'robin@example.org'],
  ['robin+1@example.org', 'robin@example.org'],
  ['robin+a+b@example.org', 'robin@example.org'],
  ['robin@plus+example.org', 'robin@plus+example.org'],
])('letters to "%s" reach %s', (text, mailbox) => {
  expect(mailboxOf(text)).toBe(mailbox);
});
