import { describe, expect, it } from 'vitest';
import { usualStandingItems } from './proposed-agenda.ts';
import { readStandingRows, standingRows } from './standing-form.ts';

describe('standing items as typed', () => {
  it('come back as they were', () => {
    expect(readStandingRows(standingRows(usualStandingItems))).toEqual({
      ok: true,
      value: [...usualStandingItems],
    });
  });

  it('leave out what has no title, and follow the order that was typed', () => {
    const rows = standingRows(usualStandingItems).map((row, place) => ({
      ...row,
      title: place < 2 ? row.title : '',
      order: `${9 - place}`,
    }));
    const read = readStandingRows(rows);
    expect(read.ok && read.value.map(({ title }) => title)).toEqual([
      'Declarations of interest',
      'Introductions and apologies',
    ]);
  });

  it.each([
    [{ minutes: 'ten' }, 'minutes'],
    [{ minutes: '481' }, 'minutes'],
    [{ order: '' }, 'order'],
    [{ order: 'last' }, 'order'],
  ])('%j is refused at %s', (parts, field) => {
    const [first] = standingRows(usualStandingItems);
    const read = readStandingRows(first ? [{ ...first, ...parts }] : []);
    expect(read.ok ? [] : read.reason).toMatchObject([{ row: 0, field }]);
  });
});
