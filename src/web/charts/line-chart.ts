import * as Plot from '@observablehq/plot';
import { monthWords } from '../../kernel/words-of-time.ts';
import { type ChartSvg, drawChart, ink, type Medium, type Told, textSize } from './draw.ts';
import { spreadLabels } from './spread-labels.ts';

/** A value at an ISO date; null is a gap. `limits` is where it lies by chance, `doubted` marks one that looks wrong. */
export type LinePoint = {
  at: string;
  value: number | null;
  limits?: { lower: number; centre: number; upper: number };
  doubted?: boolean;
};

export type Line = { name: string; points: readonly LinePoint[] };

/**
 * One line with its name at its end, and quiet ones to compare it with. At each of `breaks` its definition changed:
 * the line stops and begins anew. `figure` writes a value as it is printed.
 */
export type LineChart = Told & {
  main: Line;
  comparators?: readonly Line[];
  breaks?: readonly { at: string; label: string }[];
  figure: (value: number) => string;
  /** What the vertical axis reaches from and to; else from the least value to the largest, with a little room. */
  range?: readonly [number, number];
};

const heights: Readonly<Record<Medium, number>> = { page: 300, sheet: 250 };
const heightOf = ({ medium = 'page' }: LineChart): number => heights[medium];
const margins = { marginTop: 34, marginRight: 158, marginBottom: 30, marginLeft: 64 };
const dashes = ['7,4', '2,4', '10,3,2,3', '4,2'];

/** ISO dates as moments at midnight in UTC, which the axis counts in. */
const moment = (at: string): Date => new Date(`${at}T00:00:00Z`);

/** A line over time with its limits, its comparators and the changes of its definition. */
export const lineChart = (chart: LineChart): ChartSvg => {
  const { main, comparators = [], breaks = [], figure } = chart;
  const range = chart.range ?? rangeOf(chart);
  const dates = [main, ...comparators].flatMap(({ points }) => points.map(({ at }) => at)).sort();
  const ends = [dates[0], dates.at(-1)].filter((at) => at !== undefined);
  return drawChart(chart, {
    height: heightOf(chart),
    ...margins,
    x: { type: 'utc', axis: null, domain: ends.map(moment) },
    y: { domain: range, label: null, ticks: 5, tickFormat: figure, tickSize: 0, grid: false },
    marks: [
      Plot.gridY({ stroke: ink.line, strokeOpacity: 0.6, ticks: 5 }),
      ...stretchesOf(chart).flatMap(limitMarks),
      ...comparators.map((line, index) => comparatorMark(line, dashes[index % dashes.length] ?? '')),
      ...breaks.flatMap(breakMarks),
      Plot.line(
        stretchesOf(chart).flatMap((points, stretch) => points.map((point) => ({ ...point, stretch }))),
        {
          x: ({ at }) => moment(at),
          y: ({ value, doubted }) => (doubted ? Number.NaN : (value ?? Number.NaN)),
          z: 'stretch',
          stroke: ink.main,
          strokeWidth: 3,
          className: 'hearth-chart__main',
        },
      ),
      ...pointMarks(main),
      ...endLabels(chart, range),
      ...ends.map((at, index) => monthMark(at, index === 0 ? 'start' : 'end')),
    ],
  });
};

const monthMark = (at: string, textAnchor: 'start' | 'end'): Plot.Markish =>
  Plot.text([at], {
    x: moment,
    frameAnchor: 'bottom',
    dy: 22,
    text: monthWords,
    textAnchor,
    fill: ink.quiet,
  });

const rangeOf = ({ main, comparators = [] }: LineChart): [number, number] => {
  const values = [main, ...comparators].flatMap(({ points }) =>
    points.flatMap(({ value, limits }) => [value, limits?.lower, limits?.upper]),
  );
  const known = values.filter((value) => typeof value === 'number');
  const [least, most] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  const room = (most - least) * 0.08 || 1;
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
};

/** The points of the main line between its breaks. */
const stretchesOf = ({ main, breaks = [] }: LineChart): LinePoint[][] => {
  const openings = breaks.map(({ at }) => at).sort();
  return ['', ...openings].map((from, index) =>
    main.points.filter(({ at }) => at >= from && at < (openings[index] ?? '9999')),
  );
};

const limitMarks = (points: readonly LinePoint[]): Plot.Markish[] => {
  const limited = points.flatMap(({ at, limits }) => (limits ? [{ at: moment(at), ...limits }] : []));
  if (limited.length === 0) return [];
  return [
    Plot.areaY(limited, {
      x: 'at',
      y1: 'lower',
      y2: 'upper',
      fill: ink.soft,
      className: 'hearth-chart__limits',
    }),
    Plot.line(limited, { x: 'at', y: 'lower', stroke: ink.line }),
    Plot.line(limited, { x: 'at', y: 'upper', stroke: ink.line }),
    Plot.line(limited, { x: 'at', y: 'centre', stroke: ink.quiet, strokeDasharray: '1,4' }),
  ];
};

const comparatorMark = ({ points }: Line, dash: string): Plot.Markish =>
  Plot.line(points, {
    x: ({ at }) => moment(at),
    y: ({ value }) => value ?? Number.NaN,
    stroke: ink.quiet,
    strokeWidth: 1.5,
    strokeDasharray: dash,
  });

const breakMarks = ({ at, label }: { at: string; label: string }): Plot.Markish[] => [
  Plot.ruleX([moment(at)], { stroke: ink.text, strokeDasharray: '3,3' }),
  Plot.text([at], { x: moment, frameAnchor: 'top', dy: -20, text: () => label, textAnchor: 'middle' }),
];

/** A dot for each point; a doubted one is a hollow square turned on its corner, with words. */
const pointMarks = ({ points }: Line): Plot.Markish[] => {
  const shown = points.filter(({ value }) => value !== null);
  const doubted = shown.filter((point) => point.doubted);
  return [
    Plot.dot(
      shown.filter((point) => !point.doubted),
      { x: ({ at }) => moment(at), y: 'value', r: 4, fill: ink.main, className: 'hearth-chart__dots' },
    ),
    Plot.dot(doubted, {
      x: ({ at }) => moment(at),
      y: 'value',
      r: 6,
      symbol: 'diamond',
      fill: '#fff',
      stroke: ink.text,
      strokeWidth: 2,
    }),
    Plot.text(doubted, {
      x: ({ at }) => moment(at),
      y: 'value',
      dy: -16,
      text: () => 'looks wrong',
      stroke: '#fff',
      strokeWidth: 4,
      fill: ink.text,
    }),
  ];
};

/** The names of all lines beside their last values, moved apart where they would meet. */
const endLabels = (chart: LineChart, [least, most]: readonly [number, number]): Plot.Markish[] => {
  const { main, comparators = [], figure } = chart;
  const bottom = heightOf(chart) - margins.marginBottom;
  const scaled = (value: number): number =>
    bottom - ((value - least) / (most - least)) * (bottom - margins.marginTop);
  const labels = [main, ...comparators].flatMap(({ name, points }) => {
    const last = points.findLast(({ value, doubted }) => value !== null && !doubted);
    return last?.value === undefined || last.value === null
      ? []
      : [{ text: `${figure(last.value)} ${name}`, place: scaled(last.value), isMain: name === main.name }];
  });
  const spread = spreadLabels(
    labels.map(({ place }) => place),
    { apart: textSize + 3, top: margins.marginTop, bottom },
  );
  return labels.map(({ text, isMain }, index) =>
    Plot.text([text], {
      frameAnchor: 'top-right',
      dx: 10,
      dy: (spread[index] ?? 0) - margins.marginTop,
      text: (words: string) => words,
      textAnchor: 'start',
      lineAnchor: 'middle',
      lineWidth: 9,
      textOverflow: 'ellipsis-end',
      fontWeight: isMain ? 700 : 400,
      fill: isMain ? ink.main : ink.quiet,
      className: isMain ? 'hearth-chart__name' : 'hearth-chart__quiet',
    }),
  );
};
