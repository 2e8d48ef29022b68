import { expect, it } from 'vitest';
import { readPrinted } from './printed-figure.ts';
import { unitOf } from './unit-of.ts';

it.each([
  ['figures with the sign', ['48.0 %', '50.0 %'], ['Number', 'Number of care leavers'], 'percentage'],
  ['a label of rates', ['74.1'], ['Rate per 10,000', 'Number of plans'], 'rate'],
  ['a heading of percentages', ['48.0'], ['Ashby', '', 'Percentage seen by a dentist'], 'percentage'],
  ['counts under a label of percentages', ['562', '96'], ['Percentage'], 'number'],
  ['percentages without the sign', ['56.2', '96'], ['%'], 'percentage'],
  ['an average', ['14.4'], ['Average SDQ score'], 'average'],
  ['nothing said', ['12'], ['Ashby'], 'number'],
])('%s', (_, cells, words, unit) => expect(unitOf(cells.map(readPrinted), words)).toBe(unit));
