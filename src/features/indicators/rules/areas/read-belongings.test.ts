import { describe, expect, it } from 'vitest';
import { belongingRows, columns, type Line, readBelongings } from './read-belongings.ts';

const lines = (text: string): Line[] =>
  text.split('\n').map((line, place) => ({ cells: line.split(','), line: place + 1 }));

const read = (text: string) => readBelongings(lines(text));

const whole = `AREA,KIND,WITHIN,FROM,TO
East,District,,1/4/2020,
Harbour,team,East,01.04.2020,30/06/2025
 Harbour  ,TEAMS,,2025-07-01,`;

describe('a hierarchy as CSV', () => {
  it('is read with kinds and dates however they are written', () => {
    expect(read(whole)).toEqual({
      ok: true,
      value: [
        { area: 'East', kind: 'district', within: null, from: '2020-04-01', to: null },
        { area: 'Harbour', kind: 'team', within: 'East', from: '2020-04-01', to: '2025-06-30' },
        { area: 'Harbour', kind: 'team', within: null, from: '2025-07-01', to: null },
      ],
    });
  });

  it('is written so that it can be read again', () => {
    const first = read(whole);
    if (!first.ok) throw new Error(first.reason.join(' '));
    const again = belongingRows(first.value).map((cells, place) => ({ cells, line: place + 2 }));
    expect(readBelongings([{ cells: columns, line: 1 }, ...again])).toEqual(first);
  });

  it('has its columns in any order, without those that nothing is said in', () => {
    expect(read('from,Kind,area\n2020-04-01,district,East')).toMatchObject({
      ok: true,
      value: [{ area: 'East', within: null, to: null }],
    });
  });

  it.each([
    ['', ['There is nothing in it. Its first line names the columns.']],
    ['AREA,KIND,FROM', ['There is no area in it, only the names of the columns.']],
    [
      'AREA,KIND\nEast,district',
      ['Line 1: the column FROM is missing. The columns are AREA, KIND, WITHIN, FROM, TO.'],
    ],
    [
      'AREA,KIND,WITHN,FROM\nEast,district,,1/4/2020',
      ['Line 1: nobody knows a column “WITHN”. Leave it out.'],
    ],
    ['AREA,KIND,AREA,FROM\nEast,district,,1/4/2020', ['Line 1: the column AREA stands there twice.']],
    [
      'AREA,KIND,FROM\nEast,town,1/4/2020',
      ['Line 2, KIND: “town” is no kind of area. The kinds are service, locality, district, team.'],
    ],
    [
      'AREA,KIND,FROM\nEast,district,1/4/20\n\nWest,district,31/4/2020\nHill,team,soon',
      [
        'Line 2, FROM: “1/4/20” has a year of two digits. Write all four, so that nobody has to guess.',
        'Line 4, FROM: There is no date 31/4/2020.',
        'Line 5, FROM: “soon” is no date. Write it as 1/4/2025 or 2025-04-01.',
      ],
    ],
    [
      'AREA,KIND,FROM\nEast,district,',
      [
        'Line 2, FROM: Give the day since when it belongs there. For what was always so, take one before your oldest figures.',
      ],
    ],
    [
      'AREA,KIND,WITHIN,FROM\nHarbour,team,East,1/4/2020',
      ['Line 2, WITHIN: There is no area “East”. Add it as an area first.'],
    ],
  ])('with a mistake in %j is refused with every mistake', (text, messages) => {
    expect(read(text)).toEqual({ ok: false, reason: messages });
  });

  it('is refused where it is no hierarchy but a flood', () => {
    const flood = `AREA,KIND,FROM\n${'East,district,1/4/2020\n'.repeat(2001)}`;
    expect(read(flood)).toEqual({
      ok: false,
      reason: ['It has more than 2000 lines. Is it the right file?'],
    });
  });
});
