import { describe, expect, it } from 'vitest';
import { blockText } from '../../../kernel/block-text.ts';
import type { ShownCounts } from '../../../kernel/counts.ts';
import { type ChapterWords, chapterBlocks } from './chapter-blocks.ts';

const chapter: ChapterWords = {
  title: 'Reviews',
  what: 'Reviews that were held.',
  shares: [{ name: 'Held in time', part: 'in time', of: ['in time', 'late'] }],
  chart: 'By district',
  toWrite: ['why.'],
};
const names = { now: '2025-26', before: '2024-25' };

const counts = (
  held: number | null,
  inTime: number | null,
  late: number | null,
  districts: [string, number | null][] = [],
): ShownCounts => ({
  wholes: [{ id: 'held', name: 'Reviews held', value: held }],
  tables: [
    {
      title: 'Timing',
      of: 'held',
      parts: [
        { id: 'in time', name: 'in time', value: inTime },
        { id: 'late', name: 'late', value: late },
      ],
    },
    {
      title: 'By district',
      of: 'held',
      parts: districts.map(([name, value]) => ({ id: name, name, value })),
    },
  ],
});

const told = (now: ShownCounts | null, before: ShownCounts | null) =>
  blockText(
    chapterBlocks(chapter, names, { now, before }, (title, some) => [
      { kind: 'paragraph', content: [{ text: `Chart of ${title}: ${some.length}` }] },
    ]),
  );

describe('a chapter', () => {
  it('tells counts and shares, and sets every row beside the year before', () => {
    const text = told(counts(100, 97, 3, [['North', 100]]), counts(80, 72, 8, [['South', 80]]));
    expect(text).toContain('Reviews held rose from 80 to 100, by 25%.');
    expect(text).toContain('Held in time: 97.0% (97 of 100), compared with 90.0% (72 of 80) the year before');
    expect(text).toMatch(/North\s+0\s+100/);
    expect(text).toMatch(/South\s+80\s+0/);
    expect(text).toContain('Chart of By district, 2025-26: 1');
    expect(text).toContain('To be written: why.');
  });

  it('tells no share of what is not shown', () => {
    const text = told(counts(100, null, null, [['North', null]]), counts(80, 72, 8));
    expect(text).not.toContain('Held in time:');
    expect(text).toMatch(/North\s+0\s+not shown/);
    expect(text).toContain('Reviews held rose from 80 to 100');
  });

  it('compares with no year of which nothing was written down', () => {
    const text = told(counts(100, 97, 3), counts(0, 0, 0));
    expect(text).toContain('There are no counts of 2024-25');
    expect(text).toContain('Reviews held: 100.');
    expect(text).toContain('Which 2025-26');
  });

  it.each([
    [counts(0, 0, 0), 'Nothing was written down for 2025-26.'],
    [null, 'cannot be shown without telling too much of a child'],
  ])('says so where there is nothing to tell', (now, words) => {
    expect(told(now, null)).toContain(words);
  });
});
