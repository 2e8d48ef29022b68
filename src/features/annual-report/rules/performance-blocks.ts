import type { Block } from '../../../kernel/paper.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { toWrite, words } from './chapter-blocks.ts';
import { countSentence, countWords, notShown } from './sentences.ts';
import type { TwoDays } from './years.ts';

/** A figure of the whole council as it is printed; counts are null where there are none. */
type DayFigure = { printed: string; value: number; numerator: number | null; denominator: number | null };

/**
 * An indicator on two days, null where its figure is not there. `alike`: both were counted in the same way, so that they
 * can be compared.
 */
export type FiguresOfTwoDays = {
  definition: {
    name: string;
    numerator: string;
    denominator: string | null;
    who: string;
    source: string;
    unit: string;
  };
  group: string;
  now: DayFigure | null;
  before: DayFigure | null;
  alike: boolean;
};

const isShare = ({ definition }: FiguresOfTwoDays): boolean => definition.unit === 'percentage';

const ofCounts = (figure: DayFigure): string =>
  figure.numerator === null || figure.denominator === null
    ? ''
    : ` (${countWords(figure.numerator)} of ${countWords(figure.denominator)})`;

const cellOf = (figure: DayFigure | null, figures: FiguresOfTwoDays): string =>
  figure === null ? notShown : `${figure.printed}${isShare(figures) ? ofCounts(figure) : ''}`;

/** What an indicator says in a sentence; nothing where this year's figure is not there. */
const sentenceOf = (figures: FiguresOfTwoDays): string[] => {
  const { definition, now, before, alike } = figures;
  if (now === null) return [];
  const earlier = alike ? before : null;
  if (definition.unit === 'number')
    return [countSentence(definition.name, { now: now.value, before: earlier?.value ?? null })];
  const compared = earlier ? `, compared with ${cellOf(earlier, figures)} the year before` : '';
  return [`${definition.name}: ${cellOf(now, figures)}${compared}.`];
};

const tableOf = (group: string, some: readonly FiguresOfTwoDays[], days: TwoDays): Block => ({
  kind: 'table',
  caption: group,
  header: [[{ text: 'Indicator' }], [{ text: dateWords(days.before) }], [{ text: dateWords(days.now) }]],
  rows: some.map((figures) => [
    [{ text: figures.definition.name }],
    [
      {
        text: `${cellOf(figures.before, figures)}${figures.before && !figures.alike ? ', counted in another way' : ''}`,
      },
    ],
    [{ text: cellOf(figures.now, figures) }],
  ]),
  widths: [4, 3, 3],
});

/** The figures of the year's last day beside those of a year before, chapter by chapter. */
export const performanceBlocks = (all: readonly FiguresOfTwoDays[], days: TwoDays): Block[] =>
  all.length === 0
    ? [words(`There are no figures of ${dateWords(days.now)} yet. Add an extract under Figures.`)]
    : [
        ...[...Map.groupBy(all, ({ group }) => group)].flatMap(([group, some]): Block[] => [
          { kind: 'heading', level: 1, text: group },
          {
            kind: 'list',
            ordered: false,
            items: some.flatMap(sentenceOf).map((sentence) => [words(sentence)]),
          },
          tableOf(group, some, days),
        ]),
        toWrite('what is behind these figures, and what was done about them.'),
      ];

/** How each figure is counted: the appendix of definitions. */
export const definitionBlocks = (all: readonly FiguresOfTwoDays[]): Block[] => [
  {
    kind: 'table',
    caption: 'How the figures are counted',
    header: [[{ text: 'Indicator' }], [{ text: 'What is counted' }], [{ text: 'Source' }]],
    rows: all.map(({ definition: { name, numerator, denominator, who, source } }) => [
      [{ text: name }],
      [{ text: `${numerator}${denominator === null ? '' : `, of: ${denominator}`}. Who counts: ${who}.` }],
      [{ text: source }],
    ]),
    widths: [3, 5, 3],
  },
];
