import * as Plot from '@observablehq/plot';
import { monthWords } from '../../kernel/words-of-time.ts';
import { type ChartSvg, drawChart, ink, type Told, textSize } from './draw.ts';
import type { Line } from './line-chart.ts';

/** Lines of several areas, each in a field of its own, all on one scale. `figure` writes a value as it is printed. */
export type SmallMultiples = Told & { lines: readonly Line[]; figure: (value: number) => string };

const columns = 2;
const fieldHeight = 96;

type Placed = { name: string; column: number; row: number; at: Date; value: number; doubted: boolean };

/** One small line an area, side by side on one scale, its name above and its last figure at its end. */
export const smallMultiples = (chart: SmallMultiples): ChartSvg => {
  const { lines, figure } = chart;
  const placed = lines.flatMap(({ name, points }, index): Placed[] =>
    points.map(({ at, value, doubted }) => ({
      name,
      column: index % columns,
      row: Math.floor(index / columns),
      at: new Date(`${at}T00:00:00Z`),
      value: value ?? Number.NaN,
      doubted: doubted ?? false,
    })),
  );
  const sound = placed.filter(({ value, doubted }) => !Number.isNaN(value) && !doubted);
  const lasts = lines.flatMap(({ name }) => sound.findLast((point) => point.name === name) ?? []);
  const firsts = lines.flatMap(({ name }) => placed.find((point) => point.name === name) ?? []);
  const most = Math.max(...placed.map(({ value }) => value).filter((value) => !Number.isNaN(value)), 1);
  const dates = lines.flatMap(({ points }) => points.map(({ at }) => at)).sort();
  const field = { fx: 'column', fy: 'row' };
  return drawChart(chart, {
    height: Math.ceil(lines.length / columns) * fieldHeight + 36,
    marginTop: 4,
    marginRight: 60,
    marginBottom: 32,
    marginLeft: 6,
    // Room between the fields for the figure at the end of each line.
    fx: { axis: null, padding: 0.3 },
    fy: { axis: null, padding: 0.1 },
    x: { type: 'utc', axis: null },
    // Room above the highest line for the name of its field.
    y: { domain: [0, most * 1.45], axis: null },
    marks: [
      Plot.ruleY([0], { stroke: ink.line }),
      Plot.line(placed, {
        ...field,
        x: 'at',
        y: ({ value, doubted }: Placed) => (doubted ? Number.NaN : value),
        z: 'name',
        stroke: ink.main,
        strokeWidth: 2.5,
        className: 'hearth-chart__main',
      }),
      Plot.dot(
        placed.filter(({ doubted }) => doubted),
        {
          ...field,
          x: 'at',
          y: 'value',
          symbol: 'diamond',
          r: 5,
          fill: '#fff',
          stroke: ink.text,
          strokeWidth: 2,
        },
      ),
      Plot.dot(lasts, {
        ...field,
        x: 'at',
        y: 'value',
        r: 3.5,
        fill: ink.main,
        className: 'hearth-chart__dots',
      }),
      Plot.text(lasts, {
        ...field,
        x: 'at',
        y: 'value',
        dx: 7,
        text: ({ value }: Placed) => figure(value),
        textAnchor: 'start',
      }),
      Plot.text(firsts, {
        ...field,
        frameAnchor: 'top-left',
        text: 'name',
        fontWeight: 700,
        lineAnchor: 'top',
        lineWidth: 9,
        textOverflow: 'ellipsis-end',
        fontSize: textSize - 1,
      }),
      Plot.text([`${monthWords(dates[0] ?? '2000-01-01')} to ${monthWords(dates.at(-1) ?? '2000-01-01')}`], {
        frameAnchor: 'bottom-left',
        fx: 0,
        fy: Math.ceil(lines.length / columns) - 1,
        dy: 22,
        text: (words: string) => words,
        textAnchor: 'start',
        fill: ink.quiet,
      }),
    ],
  });
};
