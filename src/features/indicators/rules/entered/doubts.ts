import { type Belonging, largerAreas, treeOn } from '../areas/belonging.ts';
import { everywhere } from '../counted.ts';
import type { Definition } from '../definition.ts';
import { findMistakes } from '../mistakes/find-mistakes.ts';
import { areaName } from '../part-names.ts';
import type { Figure, PublishedReport, Row } from '../published/published-tables.ts';
import { figureWords } from '../sentence/figure-words.ts';

/** A figure of an area on a day, as it counts or as it was typed. */
export type Placed = { area: string; at: string; value: number | null };

type Valued = Placed & { value: number };

const figureOf = (definition: Definition, line: number, { at, value }: Valued): Figure => ({
  printed: figureWords(value, definition),
  value,
  mark: null,
  unit: definition.unit,
  line,
  heading: at,
  period: { kind: 'month', at },
});

/** Areas by month under the indicator's name, as a report prints them: what the checks of reports read. */
const asReport = (definition: Definition, figures: readonly Placed[]): PublishedReport => {
  const valued = figures.filter((figure): figure is Valued => figure.value !== null);
  const rows = [...Map.groupBy(valued, ({ area }) => area)].map(
    ([area, own], place): Row => ({
      label: areaName(area),
      name: areaName(area),
      role: area === everywhere ? 'whole' : 'part',
      unit: definition.unit,
      line: place + 1,
      figures: own.map((figure) => figureOf(definition, place + 1, figure)),
    }),
  );
  const table = { shape: 'areas' as const, area: null, measure: null, line: 1, headings: [], rows };
  const words = { section: null, definition: null, commentary: null, extraction: null, change: null };
  return { indicators: [{ title: definition.name, line: 1, ...words, tables: [table] }] };
};

const sentences = (definition: Definition, figures: readonly Placed[]): { at: string; sentence: string }[] =>
  findMistakes(asReport(definition, figures)).flatMap(({ period, sentence }) =>
    period === null ? [] : [{ at: period, sentence }],
  );

/**
 * The figures of areas that together make the council once: the smallest ones, without those that lie in an area that was
 * typed. A larger area beside its own parts would count everybody twice.
 */
const besideTyped = (
  typed: readonly Placed[],
  all: readonly Placed[],
  belongings: readonly Belonging[],
): Placed[] => {
  const isTyped = new Set(typed.map(({ area }) => area));
  return [...Map.groupBy(all, ({ at }) => at)].flatMap(([day, ofDay]) => {
    const tree = treeOn(belongings, day);
    const holdsOthers = new Set(ofDay.flatMap(({ area }) => largerAreas(tree, area)));
    return ofDay.filter(
      ({ area }) =>
        isTyped.has(area) ||
        !(holdsOthers.has(area) || largerAreas(tree, area).some((larger) => isTyped.has(larger))),
    );
  });
};

/**
 * What the checks of reports doubt in figures that were typed for one area, by day: beside the figures of the same
 * indicator that count already, of this area and of others. What was doubted before they were typed is left out.
 */
export const doubtsIn = (
  definition: Definition,
  typed: readonly Placed[],
  all: readonly Placed[],
  belongings: readonly Belonging[] = [],
): Map<string, string> => {
  const counting = besideTyped(typed, all, belongings);
  const isTyped = ({ area, at }: Placed): boolean =>
    typed.some((figure) => figure.area === area && figure.at === at);
  const before = new Set(sentences(definition, counting).map(({ sentence }) => sentence));
  const after = sentences(definition, [...counting.filter((figure) => !isTyped(figure)), ...typed]);
  return new Map(
    after
      .filter(({ at, sentence }) => !before.has(sentence) && typed.some((figure) => figure.at === at))
      .map(({ at, sentence }) => [at, sentence]),
  );
};
