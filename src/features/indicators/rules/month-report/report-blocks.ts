import type { Block, Inline } from '../../../../kernel/paper.ts';
import { dateWords, monthWords } from '../../../../kernel/words-of-time.ts';
import { overWords } from '../over-words.ts';
import type { MonthReport, ReportChapter, ReportedIndicator } from './month-report.ts';
import { areaTables, comparatorTable, partTables, wholeTable } from './report-tables.ts';

/** The charts of an indicator, each a figure whose words are in its `alt`. */
export type ChartsOf = (indicator: ReportedIndicator) => Block[];

/** Who reads it: everybody, or those at the table, who see small counts. `publishedOn` is the day it was made public. */
export type ReportReading = { kind: 'public'; publishedOn: string } | { kind: 'board' };

const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const list = (entries: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: entries.map((text) => [paragraph({ text })]),
});

/** The question and its answer in one paragraph, so that no page ends between them. */
const saidBlock = ({ definition, whole }: ReportedIndicator): Block => {
  const question = { text: definition.question, emphasis: true };
  if (whole === null) return paragraph(question);
  const { latest, change, definition: changed } = whole.said;
  const rest = [change, changed].filter((words) => words !== null);
  return paragraph(
    question,
    { text: `\n${latest}`, strong: true },
    ...(rest.length > 0 ? [{ text: ` ${rest.join(' ')}` }] : []),
  );
};

const doubtBlocks = ({ whole }: ReportedIndicator): Block[] => {
  const doubts = (whole?.figures ?? []).flatMap((figure) =>
    figure?.doubt ? [`${monthWords(figure.at)}: ${figure.doubt}`] : [],
  );
  return doubts.length === 0
    ? []
    : [paragraph({ text: 'Figures that look wrong', strong: true }), list(doubts)];
};

const commentBlocks = ({ comments }: ReportedIndicator): Block[] =>
  comments.map(({ words, byName, day }) =>
    paragraph(
      { text: 'What stands behind it: ', strong: true },
      { text: `${words} (${byName}, ${dateWords(day)})` },
    ),
  );

const lines = (entries: readonly (readonly [string, string])[]): Block =>
  paragraph(
    ...entries.flatMap(([name, words], place): Inline[] => [
      { text: `${place === 0 ? '' : '\n'}${name}: `, strong: true },
      { text: words },
    ]),
  );

const fromOf = ({ whole, parts }: ReportedIndicator): string | null => {
  const figures = [...(whole?.figures ?? []), ...parts.flatMap((part) => part.figures)];
  const from = figures.find((figure) => figure?.from)?.from;
  return from ? `${from.source}, taken on ${dateWords(from.takenOn)}` : null;
};

const definitionBlock = (indicator: ReportedIndicator, reading: ReportReading): Block => {
  const { definition, version } = indicator;
  const from =
    reading.kind === 'board' ? fromOf(indicator) : `Made public on ${dateWords(reading.publishedOn)}`;
  return lines([
    ['Counted', definition.numerator],
    ...(definition.denominator === null ? [] : [['Out of', definition.denominator] as const]),
    ['Who', definition.who],
    ['When', overWords[definition.over]],
    ['Source', definition.source],
    ...(from === null ? [] : [['Figures', from] as const]),
    [
      'Definition',
      version === null
        ? definition.code
        : `${definition.code}, version ${version.version}, since ${dateWords(version.from)}`,
    ],
  ]);
};

const indicatorBlocks = (
  indicator: ReportedIndicator,
  { reading, chartsOf, level }: { reading: ReportReading; chartsOf: ChartsOf; level: 1 | 2 },
): Block[] => [
  heading(level, indicator.definition.name),
  saidBlock(indicator),
  ...doubtBlocks(indicator),
  ...commentBlocks(indicator),
  ...chartsOf(indicator),
  ...wholeTable(indicator),
  ...areaTables(indicator),
  ...(indicator.areaNotes.length > 0 ? [list(indicator.areaNotes)] : []),
  ...partTables(indicator),
  ...comparatorTable(indicator),
  definitionBlock(indicator, reading),
];

const readingWords: Readonly<Record<ReportReading['kind'], string>> = {
  public:
    'Counts of one to five are hidden, and what would give them away, so that no child can be known from them. They say “hidden”.',
  board: 'Small counts are shown. Keep this report to yourself: a child could be known from them.',
};

/** What the report is, and what in it is more than chance. */
export const aboutBlocks = ({ at, chapters }: MonthReport, { kind }: ReportReading): Block[] => {
  const moved = chapters.flatMap(({ indicators }) =>
    indicators.flatMap(({ definition, whole }) =>
      whole?.moved ? [`${definition.name}: ${whole.said.latest} ${whole.said.change ?? ''}`.trim()] : [],
    ),
  );
  return [
    paragraph({
      text: `What the figures say about children in our care and care leavers up to ${monthWords(at)}. Each indicator asks a question, answers it in a sentence, and shows the months behind it.`,
    }),
    paragraph({ text: readingWords[kind] }),
    heading(1, 'What has changed'),
    moved.length === 0
      ? paragraph({ text: 'Nothing has changed by more than chance alone brings.' })
      : list(moved),
  ];
};

/** The indicators of a chapter, their headings of that level. */
export const chapterBlocks = (
  { indicators }: ReportChapter,
  how: { reading: ReportReading; chartsOf: ChartsOf; level: 1 | 2 },
): Block[] => indicators.flatMap((indicator) => indicatorBlocks(indicator, how));

/** The report as one paper, a chapter after the other. */
export const paperBlocks = (
  report: MonthReport,
  how: { reading: ReportReading; chartsOf: ChartsOf },
): Block[] => [
  ...aboutBlocks(report, how.reading),
  ...report.chapters.flatMap((chapter) => [
    heading(1, chapter.group),
    ...chapterBlocks(chapter, { ...how, level: 2 }),
  ]),
];
