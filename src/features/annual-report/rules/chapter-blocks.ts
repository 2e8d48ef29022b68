import type { ShownCount, ShownCounts } from '../../../kernel/counts.ts';
import type { Block } from '../../../kernel/paper.ts';
import { countSentence, countWords, shareSentence } from './sentences.ts';
import { type Pair, type Share, sumOf } from './share.ts';

/**
 * What a chapter says beside its counts. `what`: what is counted, and of what. `shares` are told in sentences;
 * `chart` is the title of the table that is drawn; `toWrite` is what only its writers can say.
 */
export type ChapterWords = {
  title: string;
  what: string;
  shares: readonly Share[];
  chart: string | null;
  toWrite: readonly string[];
};

/** The years by their names, "2025-26", the report's own first. */
export type YearNames = { now: string; before: string };

/** Counts of the year and of the year before; null where they cannot be shown without telling of a child. */
export type TwoYears = { now: ShownCounts | null; before: ShownCounts | null };

/** Draws a chart of some counts. */
export type DrawCounts = (title: string, counts: readonly ShownCount[]) => Block[];

export const words = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });

/** What writers have to put in: it stands out, so that nobody overlooks it. */
export const toWrite = (text: string): Block => ({
  kind: 'paragraph',
  content: [{ text: `To be written: ${text}`, strong: true, emphasis: true }],
});

const bullets = (texts: readonly string[]): Block[] =>
  texts.length === 0 ? [] : [{ kind: 'list', ordered: false, items: texts.map((text) => [words(text)]) }];

const cellsIn = (counts: ShownCounts | null): Map<string, number | null> =>
  new Map(
    counts
      ? [...counts.wholes, ...counts.tables.flatMap(({ parts }) => parts)].map(({ id, value }) => [id, value])
      : [],
  );

/** Whether anything was written down in that year. */
export const hasCounts = (counts: ShownCounts | null): counts is ShownCounts =>
  counts?.wholes.some(({ value }) => value !== 0) ?? false;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The rows of both years, in the order of this year's. */
const rowsOf = (now: readonly ShownCount[], before: readonly ShownCount[]): ShownCount[] => [
  ...now,
  ...before.filter(({ id }) => !now.some((row) => row.id === id)),
];

/** What is counted of both years, and how to look it up. */
const bothYears = ({ now, before }: { now: ShownCounts; before: ShownCounts | null }) => {
  const [cells, cellsBefore] = [cellsIn(now), cellsIn(before)];
  return {
    // A row of one year alone is a district or a home that had nothing in the other.
    pairOf: (id: string): Pair => ({
      now: cells.has(id) ? (cells.get(id) ?? null) : 0,
      before: before === null ? null : cellsBefore.has(id) ? (cellsBefore.get(id) ?? null) : 0,
    }),
    tables: now.tables.map(({ title, of, parts }) => ({
      title,
      of,
      rows: rowsOf(parts, before?.tables.find((table) => table.title === title)?.parts ?? []),
    })),
  };
};

type Both = ReturnType<typeof bothYears>;

const tableBlock = (
  { title, rows }: Both['tables'][number],
  { pairOf, years }: { pairOf: Both['pairOf']; years: YearNames },
  compares: boolean,
): Block => ({
  kind: 'table',
  caption: title,
  header: [[{ text: 'Which' }], ...(compares ? [[{ text: years.before }]] : []), [{ text: years.now }]],
  rows: rows.map(({ id, name }) => {
    const { now, before } = pairOf(id);
    return [
      [{ text: capital(name) }],
      ...(compares ? [[{ text: countWords(before) }]] : []),
      [{ text: countWords(now) }],
    ];
  }),
});

/** The sentences of a chapter: each whole, then each share of which both counts are shown. */
export const chapterSentences = (
  { shares }: Pick<ChapterWords, 'shares'>,
  { now, before }: { now: ShownCounts; before: ShownCounts | null },
): string[] => {
  const { pairOf } = bothYears({ now, before });
  return [
    ...now.wholes
      .filter(({ id }) => pairOf(id).now !== 0 || pairOf(id).before)
      .map(({ id, name }) => countSentence(name, pairOf(id))),
    ...shares.flatMap(({ name, part, of }) => {
      const pairs = of.map(pairOf);
      const whole = {
        now: sumOf(pairs.map((pair) => pair.now)),
        before: sumOf(pairs.map((pair) => pair.before)),
      };
      return shareSentence(name, pairOf(part), whole) ?? [];
    }),
  ];
};

const counted = (chapter: ChapterWords, years: YearNames, both: TwoYears, draw: DrawCounts): Block[] => {
  const { now } = both;
  if (now === null)
    return [words('The counts of this year cannot be shown without telling too much of a child.')];
  if (!hasCounts(now)) return [words(`Nothing was written down for ${years.now}.`)];
  const before = hasCounts(both.before) ? both.before : null;
  const shown = bothYears({ now, before });
  return [
    ...bullets(chapterSentences(chapter, { now, before })),
    ...(before === null ? [words(`There are no counts of ${years.before} to set beside these.`)] : []),
    ...shown.tables
      .filter(({ rows }) => rows.some(({ id }) => shown.pairOf(id).now !== 0 || shown.pairOf(id).before))
      .flatMap((table) => [
        ...(table.title === chapter.chart
          ? draw(
              `${table.title}, ${years.now}`,
              now.tables.find(({ title }) => title === table.title)?.parts ?? [],
            )
          : []),
        tableBlock(table, { ...shown, years }, before !== null),
      ]),
  ];
};

/** A chapter: what is counted, in sentences and tables with the year before beside it, and what is still to be written. */
export const chapterBlocks = (
  chapter: ChapterWords,
  years: YearNames,
  both: TwoYears,
  draw: DrawCounts,
): Block[] => [words(chapter.what), ...counted(chapter, years, both, draw), ...chapter.toWrite.map(toWrite)];
