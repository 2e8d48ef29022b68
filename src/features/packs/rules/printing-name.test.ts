import { expect, it } from 'vitest';
import { printingName, printingNumber, printingTitle } from './printing-name.ts';

it.each([
  [0, 'minutes.pdf', 'Minutes'],
  [1, 'pack.pdf', 'Agenda pack'],
  [2, 'supplement-1.pdf', 'Supplement 1'],
  [12, 'supplement-11.pdf', 'Supplement 11'],
])('printing %d is downloaded as %s', (number, name, title) => {
  expect(printingName(number)).toBe(name);
  expect(printingTitle(number)).toBe(title);
  expect(printingNumber(name)).toBe(number);
});

it.each(['supplement-0.pdf', 'supplement-01.pdf', 'pack', '../pack.pdf'])('%s is no printing', (name) => {
  expect(printingNumber(name)).toBeNull();
});
