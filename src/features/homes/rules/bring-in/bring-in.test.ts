import { describe, expect, it } from 'vitest';
import type { HomeKind } from '../home-kinds.ts';
import { compareHomes, type KnownLeaver } from './compare.ts';
import { type FileHome, readRows } from './read-rows.ts';

const today = '2026-03-10';
const heading = ['CHILD', 'CATEGORY', 'DATE', 'ACCOM', 'HOMES_SINCE_LEAVING', 'HOME_FROM', 'DOB'];

const read = (...rows: string[][]) =>
  readRows(
    [heading, ...rows].map((cells, place) => ({ line: place + 1, cells })),
    today,
  );

describe('the file of care leavers', () => {
  it('says of each the last row, and when they left care where the first home tells it', () => {
    const got = read(
      ['1', 'former relevant', '01/02/2026', 'U1', '1', '01/09/2025', '17/05/2006'],
      ['1', 'former relevant', '01/01/2026', 'W2', '', '', ''],
      ['2', 'eligible', '2026-02-01', 'D1', '', '', ''],
    );
    expect(got).toEqual({
      ok: true,
      value: {
        homes: [
          {
            reference: '1',
            day: '2026-02-01',
            bornMonth: '2006-05-01',
            kind: 'tenancy',
            suitable: true,
            since: '2025-09-01',
            hasLeft: true,
            leftOn: '2025-09-01',
          },
          {
            reference: '2',
            day: '2026-02-01',
            bornMonth: null,
            kind: 'semi-independent',
            suitable: true,
            since: '2026-02-01',
            hasLeft: false,
            leftOn: null,
          },
        ],
        problems: [],
      },
    });
  });

  it.each([
    [['', 'relevant', '01/02/2026', 'U1', '', '', ''], 'CHILD is empty'],
    [['1', 'relevant', '', 'U1', '', '', ''], 'DATE is empty'],
    [['1', 'relevant', '31/02/2026', 'U1', '', '', ''], 'DATE is "31/02/2026"'],
    [['1', 'relevant', '11/03/2026', 'U1', '', '', ''], 'still to come'],
    [['1', 'relevant', '01/02/2026', 'U9', '', '', ''], 'no code'],
    [['1', 'relevant', '01/02/2026', 'U1', '', '02/02/2026', ''], 'HOME_FROM is after DATE'],
    [['1', 'relevant', '01/02/2026', 'U1', '', '', '17/17/2006'], 'DOB is no day'],
  ])('leaves out %j and says its line', (row, why) => {
    const got = read(['2', 'relevant', '01/02/2026', 'U1', '', '', ''], row);
    expect(got.ok && got.value.homes).toHaveLength(1);
    expect(got.ok && got.value.problems[0]).toContain(`Line 3: `);
    expect(got.ok && got.value.problems[0]).toContain(why);
    expect(got.ok && got.value.problems[0]).not.toContain('17/17');
  });

  it('says which columns are missing', () => {
    const got = readRows([{ line: 1, cells: ['CHILD', 'DATE'] }], today);
    expect(got.ok ? '' : got.reason).toContain('ACCOM');
  });
});

describe('what a file would change', () => {
  const home = (parts: Partial<FileHome>): FileHome => ({
    reference: '1',
    day: '2026-02-01',
    bornMonth: null,
    kind: 'tenancy',
    suitable: true,
    since: '2025-09-01',
    hasLeft: false,
    leftOn: null,
    ...parts,
  });
  const lives = (kind: HomeKind, from: string, until: string | null = null): KnownLeaver => ({
    id: 'one',
    reference: '1',
    hasLeft: false,
    version: 1,
    stays: [{ id: 'stay', version: 1, district: 'North', kind, suitable: true, from, until }],
  });
  it.each<[string, KnownLeaver[], Partial<FileHome>, string | null]>([
    ['nobody is known', [], {}, 'new'],
    ['no home is known', [{ ...lives('tenancy', ''), stays: [] }], {}, 'moved'],
    ['it is the same', [lives('council tenancy', '2025-09-01')], {}, null],
    [
      'it says that it is not suitable',
      [lives('council tenancy', '2025-09-01')],
      { suitable: false },
      'changed',
    ],
    ['it begins earlier', [lives('council tenancy', '2025-10-01')], {}, null],
    ['it has no day of its own', [lives('tenancy', '2025-09-01')], { since: '2026-02-01' }, null],
    ['it is another kind later', [lives('family', '2025-01-01')], {}, 'moved'],
    ['it is the same kind later', [lives('tenancy', '2025-01-01')], {}, 'moved'],
    ['it is another kind on that day', [lives('family', '2025-09-01')], {}, 'changed'],
    ['it is older than what is here', [lives('family', '2026-02-02')], {}, null],
    ['they moved out before', [lives('family', '2025-01-01', '2025-08-01')], {}, 'moved'],
    ['they moved out after it', [lives('family', '2025-01-01', '2025-12-01')], {}, null],
    ['it says that they left care', [lives('tenancy', '2025-09-01')], { hasLeft: true }, 'left'],
  ])('where %s', (_, known, parts, change) => {
    const { differences, same } = compareHomes([home(parts)], known);
    expect(differences[0]?.change ?? null).toBe(change);
    expect(same).toBe(change === null ? 1 : 0);
  });
});
