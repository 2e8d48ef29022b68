import * as Plot from '@observablehq/plot';
import { type ChartSvg, drawChart, ink, type Medium, type Told } from './draw.ts';

/** A part of a breakdown; null is a value that is not shown. `picked` is the one the reader came for. */
export type Bar = { name: string; value: number | null; picked?: boolean };

/** `notShown` are the words in the place of a value that is not shown. */
export type BarChart = Told & { bars: readonly Bar[]; figure: (value: number) => string; notShown: string };

/** How much room names have: in pixels, in the em of their letters, and how many letters a line holds. */
const names: Readonly<Record<Medium, { width: number; ems: number; letters: number }>> = {
  page: { width: 168, ems: 10.5, letters: 21 },
  sheet: { width: 300, ems: 19, letters: 38 },
};

const namesOf = ({ medium = 'page' }: BarChart) => names[medium];

/** A long name goes on up to three lines. */
const barHeight = (chart: BarChart): number =>
  chart.bars.some(({ name }) => name.length > namesOf(chart).letters) ? 56 : 26;

/** Lying bars from nought, each with its name before it and its figure behind. */
export const barChart = (chart: BarChart): ChartSvg => {
  const { bars } = chart;
  const most = Math.max(...bars.map(({ value }) => value ?? 0), 1);
  return drawChart(chart, {
    height: bars.length * barHeight(chart) + 8,
    marginTop: 4,
    marginRight: 92,
    marginBottom: 4,
    marginLeft: namesOf(chart).width,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, domain: bars.map(({ name }) => name), padding: 0.25 },
    marks: [
      Plot.barX(bars, {
        x: ({ value }: Bar) => value ?? 0,
        y: 'name',
        fill: ({ picked }: Bar) => (picked ? ink.main : ink.line),
        stroke: ink.quiet,
      }),
      ...wordMarks(
        bars.filter(({ picked }) => picked),
        chart,
        700,
      ),
      ...wordMarks(
        bars.filter(({ picked }) => !picked),
        chart,
        400,
      ),
      Plot.ruleX([0], { stroke: ink.text }),
    ],
  });
};

const wordMarks = (bars: readonly Bar[], chart: BarChart, fontWeight: number): Plot.Markish[] => [
  Plot.text(bars, {
    frameAnchor: 'left',
    y: 'name',
    dx: -8,
    text: 'name',
    textAnchor: 'end',
    lineWidth: namesOf(chart).ems,
    fontWeight,
  }),
  Plot.text(bars, {
    x: ({ value }: Bar) => value ?? 0,
    y: 'name',
    dx: 6,
    text: ({ value }: Bar) => (value === null ? chart.notShown : chart.figure(value)),
    textAnchor: 'start',
    fontWeight,
  }),
];
