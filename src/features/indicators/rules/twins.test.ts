import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTidy } from '../readers/tidy.ts';
import { figuresAt, twins } from './twins.ts';

const read = (name: string) =>
  readTidy(readFileSync(new URL(`../readers/fixtures/${name}`, import.meta.url), 'utf8'), name).figures;
const figures = [...read('looked-after-tidy.csv'), ...read('stability-tidy.csv')];

it.each([
  ['cla_number', 'Northshire', '2025', 170],
  ['cla_rate', 'Northshire', '2025', 65],
  ['cla_started', 'Northshire', '2025', 52],
  ['ni63', 'England', '2025', 69],
])('the twin of %s for %s in %s is %i', (code, name, period, value) => {
  const twin = twins[code];
  const found = twin ? figuresAt(figures, twin) : [];
  expect(
    found.filter((figure) => figure.name === name && figure.period === period).map((figure) => figure.value),
  ).toEqual([value]);
});

it('care leavers have a twin for each age band', () =>
  expect(Object.keys(twins).filter((code) => code.startsWith('care_leavers_eet'))).toEqual([
    'care_leavers_eet.17-18',
    'care_leavers_eet.19-21',
  ]));
