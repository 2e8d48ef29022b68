import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { readNeighbours } from './neighbours.ts';

const sound = readFileSync(new URL('fixtures/neighbours.csv', import.meta.url), 'utf8');

describe('statistical neighbours', () => {
  it('are ten for each authority, nearest first, with their closeness', () => {
    const found = readNeighbours(sound, 'neighbours.csv');
    expect(found).toHaveLength(11);
    expect(found[1]).toMatchObject({ code: '902', name: 'Authority 902', region: 'North West' });
    expect(found[1]?.neighbours.map(({ code }) => code)).toEqual([
      '901',
      '903',
      '904',
      '905',
      '906',
      '907',
      '908',
      '909',
      '910',
      '911',
    ]);
    expect(found[1]?.neighbours.slice(1, 3).map(({ closeness }) => closeness)).toEqual([
      'Very close',
      'Close',
    ]);
  });

  it.each([
    ['a code that is none', sound.replace('\n902,', '\n9O2,'), /n\.csv, line 3, old_la_code: “9O2” is not/],
    ['a neighbour left out', sound.replace('904,Close ', ',Close '), /line 2, sn_3: “” is not/],
    [
      'an authority twice',
      sound.replace('\n902,', '\n901,'),
      /line 3, old_la_code: the authority 901 stands here a second time/,
    ],
    ['a column left out', sound.replace('SN_10P', 'other'), /line 1, sn_10p: this column is missing/],
    ['another file', 'a,b\n1,2\n', /line 1: the first line does not name/],
    ['no authority', `${sound.split('\n', 1)[0]}\n`, /line 1: there is no authority/],
  ])('%s: refused', (_, text, message) => {
    expect(() => readNeighbours(text, 'n.csv')).toThrow(UnreadableTable);
    expect(() => readNeighbours(text, 'n.csv')).toThrow(message);
  });
});
