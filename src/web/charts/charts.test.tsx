import { parseHTML } from 'linkedom';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { plusMonths } from '../../kernel/days.ts';
import { barChart } from './bar-chart.ts';
import { ChartWithTable } from './chart-with-table.tsx';
import type { ChartSvg } from './draw.ts';
import { funnelChart } from './funnel-chart.ts';
import { type LineChart, type LinePoint, lineChart } from './line-chart.ts';
import { smallMultiples } from './small-multiples.ts';
import { spreadLabels } from './spread-labels.ts';

const told = (id: string) => ({
  id,
  title: 'Dental checks & <b>more</b>',
  description: 'About 65 of every 100 children "saw" a dentist.',
});
const points = (values: readonly (number | null)[]): LinePoint[] =>
  values.map((value, index) => ({ at: plusMonths('2018-08-31', index), value }));
const figure = (value: number) => `${Math.round(value)}%`;

const line = (more: Partial<LineChart> = {}): ChartSvg =>
  lineChart({
    ...told('line'),
    main: { name: 'Lancashire', points: points([61, 63, null, 64, 65]) },
    figure,
    ...more,
  });
const funnel = funnelChart({
  ...told('funnel'),
  overall: 0.63,
  dots: [
    { name: 'Preston', size: 225, share: 0.44, outside: true },
    { name: 'Burnley', size: 150, share: 0.65, outside: false },
  ],
  lines: [
    { size: 150, low95: 0.55, high95: 0.7, low998: 0.5, high998: 0.75 },
    { size: 225, low95: 0.57, high95: 0.69, low998: 0.53, high998: 0.73 },
  ],
  sizeWords: 'children',
});
const bars = barChart({
  ...told('bars'),
  bars: [
    { name: 'Full care order', value: 1203, picked: true },
    { name: 'Police protection', value: null },
  ],
  figure: (value) => value.toLocaleString('en-GB'),
  notShown: 'not shown',
});
const small = smallMultiples({
  ...told('small'),
  lines: [
    { name: 'Lancaster', points: points([1, 2, 3]) },
    { name: 'Preston', points: [...points([4, 5]), { at: '2018-10-31', value: 60, doubted: true }] },
  ],
  figure: String,
});

const svgOf = (chart: ChartSvg): Element => {
  const svg = parseHTML(`<html><body>${chart}</body></html>`).document.querySelector('svg');
  if (!svg) throw new Error('There is no chart.');
  return svg;
};
const wordsOf = (chart: ChartSvg): string[] =>
  [...svgOf(chart).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');

describe.each([
  ['line', line()],
  ['funnel', funnel],
  ['bars', bars],
  ['small', small],
])('the chart "%s"', (id, chart) => {
  it('is an image that is named and described', () => {
    const svg = svgOf(chart);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-labelledby')).toBe(`${id}-title ${id}-desc`);
    expect(svg.querySelector(`#${id}-title`)?.textContent).toBe('Dental checks & <b>more</b>');
    expect(svg.querySelector(`#${id}-desc`)?.textContent).toBe(
      'About 65 of every 100 children "saw" a dentist.',
    );
  });

  it('holds nothing that the content security policy forbids, and no markup that came as text', () => {
    expect(svgOf(chart).querySelectorAll('style, script, [style], [onload], b')).toHaveLength(0);
  });

  it('has no other ids that could meet on a page', () => {
    const ids = [...svgOf(chart).querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toEqual([`${id}-title`, `${id}-desc`]);
  });

  it('stands with its table', () => {
    const table = { caption: 'Dental checks', rows: [[{ text: 'August 2018' }, { text: '61%' }]] };
    const html = renderToString(<ChartWithTable chart={chart} table={table} />);
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    expect(document.querySelector('figure svg[role=img]')).not.toBeNull();
    expect(document.querySelector('figure table caption')?.textContent).toBe('Dental checks');
  });
});

describe('a line', () => {
  /** Parts of a path that are drawn without lifting the pen. */
  const strokes = (chart: ChartSvg): number =>
    [...svgOf(chart).querySelectorAll('.hearth-chart__main path')].flatMap(
      (path) => path.getAttribute('d')?.match(/M/g) ?? [],
    ).length;

  it('has a hole where a figure is missing', () => {
    expect(strokes(line())).toBe(2);
  });

  it('begins anew where its definition changed, and says so', () => {
    const whole = { main: { name: 'Lancashire', points: points([96, 95, 68, 67]) } };
    const changed = line({ ...whole, breaks: [{ at: '2018-10-01', label: 'counted in another way' }] });
    expect(strokes(line(whole))).toBe(1);
    expect(strokes(changed)).toBe(2);
    expect(wordsOf(changed)).toContain('counted in another way');
  });

  it('leaves out a doubted figure, and marks it with a shape and words', () => {
    const doubted = [
      ...points([61, 63]),
      { at: '2018-10-31', value: 89, doubted: true },
      ...points([0, 0, 0, 64]).slice(3),
    ];
    const chart = line({ main: { name: 'Lancashire', points: doubted } });
    expect(strokes(chart)).toBe(2);
    expect(wordsOf(chart)).toContain('looks wrong');
  });

  it('is told by its name and last figure at its end, and by months in words', () => {
    expect(wordsOf(line())).toEqual(
      expect.arrayContaining(['65% Lancashire', 'August 2018', 'December 2018']),
    );
  });

  it('can be told from its comparators without colour', () => {
    const names = ['North West', 'England', 'Neighbours'];
    const chart = line({
      comparators: names.map((name, place) => ({ name, points: points([50 + place, 52]) })),
    });
    const patterns = [...svgOf(chart).querySelectorAll('g[stroke-dasharray]')]
      .filter((group) => group.getAttribute('stroke-width') === '1.5')
      .map((group) => group.getAttribute('stroke-dasharray'));
    expect(new Set(patterns).size).toBe(names.length);
    for (const name of names) expect(wordsOf(chart).join()).toContain(name);
  });

  it('can have no figure at all', () => {
    expect(() => line({ main: { name: 'Lancashire', points: points([null, null]) } })).not.toThrow();
  });
});

it('bars say where a figure is not shown', () => {
  expect(wordsOf(bars)).toEqual(expect.arrayContaining(['1,203', 'not shown', 'Full care order']));
});

it('a funnel names those outside only', () => {
  expect(wordsOf(funnel)).toContain('Preston');
  expect(wordsOf(funnel)).not.toContain('Burnley');
});

it('small lines name each area and its last figure that nobody doubts', () => {
  expect(wordsOf(small)).toEqual(expect.arrayContaining(['Lancaster', '3', 'Preston', '5']));
  expect(wordsOf(small)).not.toContain('60');
});

it.each([
  ['apart already', [10, 50], [10, 50]],
  ['two in one place', [20, 20], [20, 30]],
  ['in another order', [22, 20], [30, 20]],
  ['three at the bottom', [98, 99, 100], [80, 90, 100]],
  ['above the top', [-5, 3], [0, 10]],
])('names at the ends of lines: %s', (_what, places, spread) => {
  expect(spreadLabels(places, { apart: 10, top: 0, bottom: 100 })).toEqual(spread);
});
