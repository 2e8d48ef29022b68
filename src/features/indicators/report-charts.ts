import type { Block } from '../../kernel/paper.ts';
import { monthWords } from '../../kernel/words-of-time.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { barChart } from '../../web/charts/bar-chart.ts';
import type { ChartSvg, Told } from '../../web/charts/draw.ts';
import { lineChart } from '../../web/charts/line-chart.ts';
import { figureIn, overTime } from './charts.ts';
import type { ReportedIndicator } from './rules/month-report/month-report.ts';
import type { ChartsOf } from './rules/month-report/report-blocks.ts';
import { notShown, printedCell } from './rules/printed-cell.ts';
import { isSound } from './rules/series.ts';

/** Where a line begins, ends, and how far it goes up and down. */
const courseOf = ({ whole, months, definition }: ReportedIndicator): string => {
  const since = months.at(-1) ?? '';
  const points = (whole?.series.points ?? []).filter(isSound).filter(({ at }) => at >= since);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const figure = figureIn(definition);
  const values = points.map(({ value }) => value);
  const between = `between ${figure(Math.min(...values))} and ${figure(Math.max(...values))}`;
  return `A line from ${figure(first.value)} in ${monthWords(first.at)} to ${figure(last.value)} in ${monthWords(last.at)}, always ${between}.`;
};

type Drawn = { told: Told; svg: ChartSvg };

const lineOf = (indicator: ReportedIndicator): Drawn[] => {
  const { definition, whole, months, comparators } = indicator;
  const shown = whole?.figures.filter((figure) => (figure?.value ?? null) !== null) ?? [];
  if (whole === null || shown.length < 2) return [];
  const told: Told = {
    id: definition.code,
    title: `${definition.name}, by month`,
    description: `${courseOf(indicator)} The table has every figure.`,
    medium: 'sheet',
  };
  const elsewhere = comparators.filter(({ value }) => value !== null);
  return [
    { told, svg: lineChart({ ...told, ...overTime(definition, whole.series, elsewhere, months.at(-1)) }) },
  ];
};

/** The parts of a family in its last month. */
const barsOf = ({ definition, whole, months, parts }: ReportedIndicator): Drawn[] => {
  const [last] = months;
  if (whole !== null || last === undefined) return [];
  const shown = parts.flatMap(({ name, figures: [figure] }) =>
    figure && (figure.hidden || (figure.value ?? 0) > 0) ? [{ name, figure }] : [],
  );
  if (shown.length === 0) return [];
  const told: Told = {
    id: definition.code,
    title: `${definition.name}, ${monthWords(last)}`,
    description: `How many there were of each: ${shown.map(({ name, figure }) => `${name} ${printedCell(figure, definition)}`).join(', ')}.`,
    medium: 'sheet',
  };
  const bars = shown.map(({ name, figure }) => ({ name, value: figure.value }));
  return [{ told, svg: barChart({ ...told, bars, figure: figureIn(definition), notShown }) }];
};

/** Draws the charts of a report. `images` holds them by SHA-256 once they are drawn, as a pack takes them. */
export const reportCharts = (): { chartsOf: ChartsOf; images: Map<string, Uint8Array> } => {
  const images = new Map<string, Uint8Array>();
  const blockOf = ({ told, svg }: Drawn): Block => {
    const bytes = Buffer.from(svg);
    const sha256 = sha256Of(bytes);
    images.set(sha256, bytes);
    return { kind: 'figure', sha256, mediaType: 'image/svg+xml', alt: `${told.title}. ${told.description}` };
  };
  return { images, chartsOf: (indicator) => [...lineOf(indicator), ...barsOf(indicator)].map(blockOf) };
};
