import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../kernel/block-text.ts';
import { findDates } from '../../kernel/local-date.ts';
import type { Block } from '../../kernel/paper.ts';
import { demoMeetings } from './demo-meetings.ts';

const days = [
  '2026-03-10',
  '2028-02-29',
  '2025-12-31',
  '2026-01-01',
  '2026-07-31',
  '2026-08-01',
  '2026-12-05',
];
const today = '2026-03-10';

const tablesOf = (blocks: Block[]) => blocks.filter((block) => block.kind === 'table');
const words = (cell: { text: string }[] | undefined): string =>
  (cell ?? []).map((part) => part.text).join('');

const countsIn = (table: ReturnType<typeof tablesOf>[number]): number[][] =>
  table.rows.map((row) => row.slice(1).map((cell) => Number(words(cell))));

describe('the figures', () => {
  const papers = demoMeetings(today).flatMap((one) => one.papers);
  const tables = papers.flatMap((paper) => tablesOf(paper.blocks));
  const sums = tables.filter((table) => words(table.header.at(-1)) === 'Total');

  it('have a caption and a heading over every column', () => {
    for (const table of tables) {
      expect(table.caption).toBeTruthy();
      for (const row of table.rows) expect(row).toHaveLength(table.header.length);
    }
  });

  it('add up along each row', () => {
    expect(sums.length).toBeGreaterThanOrEqual(12);
    for (const row of sums.flatMap(countsIn)) {
      expect(row.slice(0, -1).reduce((all, one) => all + one, 0)).toBe(row.at(-1));
    }
  });

  it('add up down each column', () => {
    const summed = sums.filter((table) => /^(County|All )/.test(words(table.rows.at(-1)?.[0])));
    expect(summed.length).toBeGreaterThanOrEqual(9);
    for (const counts of summed.map(countsIn)) {
      const parts = counts.slice(0, -1);
      const down = counts[0]?.map((_, column) => parts.reduce((all, row) => all + (row[column] ?? 0), 0));
      expect(counts.at(-1)).toEqual(down);
    }
  });

  it.each(days)('are of a day that was over on %s', (day) => {
    for (const { papers: ofMeeting } of demoMeetings(day))
      for (const { title } of ofMeeting.filter((paper) => paper.kind === 'figures')) {
        const at = Temporal.PlainDate.from(findDates(title)[0]?.date ?? '');
        expect(Temporal.PlainDate.compare(at, day)).toBe(-1);
      }
  });

  it('say where they come from and of which day they are', () => {
    const figures = papers.filter((paper) => paper.kind === 'figures');
    expect(figures).toHaveLength(3);
    for (const paper of figures) expect(blockText(paper.blocks)).toMatch(/Source: .* at \d{1,2} \w+ \d{4}/);
  });

  it.each([
    [2, '612 children'],
    [4, '606 children were in our care, 6 fewer'],
  ])('meeting %i speaks of %s', (count, total) => {
    const meeting = demoMeetings(today).filter((one) => one.meeting.kind === 'ordinary')[count - 1]?.meeting;
    expect(meeting?.items.find((item) => item.title === 'Performance Figures')?.narrative).toContain(total);
  });

  it('of the delivery plan add up to its 40 actions each time', () => {
    const plans = papers
      .filter((paper) => paper.kind === 'delivery plan')
      .map((paper) => blockText(paper.blocks));
    expect(plans.map((text) => /The plan has (\d+) actions\. (\d+) of them/.exec(text)?.slice(1))).toEqual([
      ['40', '10'],
      ['40', '15'],
      ['40', '22'],
    ]);
  });
});
