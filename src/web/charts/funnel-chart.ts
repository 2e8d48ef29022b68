import * as Plot from '@observablehq/plot';
import { type ChartSvg, drawChart, ink, type Told, textSize } from './draw.ts';
import { spreadLabels } from './spread-labels.ts';

/** An area by its size and its share (0 to 1); `outside` gets its name and a shape of its own. */
export type FunnelDot = { name: string; size: number; share: number; outside: boolean };

export type FunnelChart = Told & {
  overall: number;
  dots: readonly FunnelDot[];
  lines: readonly { size: number; low95: number; high95: number; low998: number; high998: number }[];
  /** What a size is: "children". */
  sizeWords: string;
};

const percent = (share: number): string => `${Math.round(100 * share)}%`;

const height = 320;
const margins = { marginTop: 16, marginRight: 92, marginBottom: 48, marginLeft: 48 };

/** Where the axes begin and end: a little beyond what is shown. */
const domainOf = (values: readonly number[]): [number, number] => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = (most - least) * 0.08 || most * 0.1 || 0.1;
  return [Math.max(0, least - room), most + room];
};

/** Areas of different size beside what all have together, with the limits that chance alone keeps them in. */
export const funnelChart = (chart: FunnelChart): ChartSvg => {
  const { overall, dots, lines, sizeWords } = chart;
  const sizes = domainOf([...dots, ...lines].map(({ size }) => size));
  const shares = domainOf([
    ...dots.map(({ share }) => share),
    ...lines.flatMap(({ low998, high998 }) => [low998, high998]),
  ]);
  return drawChart(chart, {
    height,
    ...margins,
    x: { label: null, ticks: 4, tickSize: 0, domain: sizes },
    y: { label: null, tickFormat: percent, ticks: 5, tickSize: 0, domain: shares },
    marks: [
      ...limitMarks(lines),
      Plot.ruleY([overall], { stroke: ink.quiet, strokeDasharray: '1,4' }),
      ...nameMarks(dots, sizes, shares),
      Plot.dot(
        dots.filter(({ outside }) => !outside),
        { x: 'size', y: 'share', r: 5, fill: ink.main, className: 'hearth-chart__dots' },
      ),
      Plot.dot(
        dots.filter(({ outside }) => outside),
        { x: 'size', y: 'share', r: 7, symbol: 'diamond', fill: '#fff', stroke: ink.text, strokeWidth: 2.5 },
      ),
      ...endMarks(lines.slice(-1), overall),
      Plot.text([`Number of ${sizeWords}`], {
        frameAnchor: 'bottom',
        dy: 42,
        text: (words: string) => words,
        fill: ink.quiet,
      }),
    ],
  });
};

const limitMarks = (lines: FunnelChart['lines']): Plot.Markish[] => [
  Plot.areaY(lines, {
    x: 'size',
    y1: 'low95',
    y2: 'high95',
    fill: ink.soft,
    className: 'hearth-chart__limits',
  }),
  ...(['low998', 'high998'] as const).map((y) => Plot.line(lines, { x: 'size', y, stroke: ink.quiet })),
  ...(['low95', 'high95'] as const).map((y) =>
    Plot.line(lines, { x: 'size', y, stroke: ink.quiet, strokeDasharray: '5,4' }),
  ),
];

/** What the lines are, at their ends. */
const endMarks = (last: FunnelChart['lines'], overall: number): Plot.Markish[] => {
  const words = (y: 'high998' | 'high95' | (() => number), dy: number, text: string) =>
    Plot.text(last, {
      x: 'size',
      y,
      dx: 12,
      dy,
      text: () => text,
      textAnchor: 'start',
      fill: ink.quiet,
      fontSize: 13,
    });
  return [
    words('high998', -9, '99.8% limit'),
    words('high95', 7, '95% limit'),
    words(() => overall, 0, `all ${percent(overall)}`),
  ];
};

/** The names of those outside, on the side where there is room, moved apart where they would meet. */
const nameMarks = (
  dots: readonly FunnelDot[],
  [, largest]: readonly [number, number],
  [lowest, highest]: readonly [number, number],
): Plot.Markish[] => {
  const named = dots.filter(({ outside }) => outside);
  const bottom = height - margins.marginBottom;
  const places = named.map(
    ({ share }) => bottom - ((share - lowest) / (highest - lowest)) * (bottom - margins.marginTop),
  );
  const spread = spreadLabels(places, { apart: textSize + 3, top: margins.marginTop, bottom });
  return named.map((dot, index) => {
    const isRight = dot.size > largest * 0.6;
    return Plot.text([dot], {
      x: 'size',
      y: 'share',
      dx: isRight ? -12 : 12,
      dy: (spread[index] ?? 0) - (places[index] ?? 0),
      text: 'name',
      textAnchor: isRight ? 'end' : 'start',
      fontWeight: 700,
      stroke: '#fff',
      strokeWidth: 4,
      fill: ink.text,
    });
  });
};
