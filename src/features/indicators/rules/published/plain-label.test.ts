import { expect, it } from 'vitest';
import { plainName, roleOf } from './plain-label.ts';

it.each([
  ['<b>Northshire</b>', 'Northshire'],
  ["EAST Team'", 'EAST Team'],
  ['<b>EAST Team*</b>', 'EAST Team'],
  ['Central Team*^', 'Central Team'],
  ['**Number**', 'Number'],
  ['### Number of plans', 'Number of plans'],
  ['Fylde & Wyre', 'Fylde & Wyre'],
])('the name in %s is %s', (label, name) => expect(plainName(label)).toBe(name));

it.each([
  ['NW', 'region'],
  ['Yorkshire and The Humber', 'region'],
  ['National', 'national'],
  ['England average', 'national'],
  ['SN', 'neighbours'],
  ["SN's", 'neighbours'],
  ['Statistical Neighbours', 'neighbours'],
  ['County total', 'whole'],
  ['All areas', 'whole'],
  ['Ashby', null],
  ['North locality', null],
])('%s stands for %s', (name, role) => expect(roleOf(name)).toBe(role));
