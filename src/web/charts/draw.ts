import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** A chart as SVG text; only `drawChart` makes one, and only `ChartWithTable` shows one. */
export type ChartSvg = string & { readonly kind: 'chart' };

/** Where a chart is shown: on a page of the site, or printed on a sheet. */
export type Medium = 'page' | 'sheet';

/**
 * What every chart says of itself. `id` is unique on its page and a part of the ids inside; `description` is for
 * those who do not see it: what the chart shows, in a sentence or two. It is drawn for a page unless told otherwise.
 */
export type Told = { id: string; title: string; description: string; medium?: Medium };

/**
 * On a page wide enough for a phone to show its text at 11 pixels; on a wide window it stops growing
 * (assets/_charts.scss). As wide as the text of a sheet its letters are ten points high.
 */
const widths: Readonly<Record<Medium, number>> = { page: 460, sheet: 640 };
export const textSize = 15;

/** Colours without the stylesheet, in a PDF; on a page the classes of a mark give it those of the council. */
export const ink = { main: '#1d5b6e', text: '#0b0c0c', quiet: '#4b565e', line: '#b1b9be', soft: '#e3eaec' };

const { document } = parseHTML('<html><body></body></html>');

const namespace = 'http://www.w3.org/2000/svg';

/** A printed chart is a file of its own, in the type of the sheet (typesetting/fonts.ts). */
const ofMedium: Readonly<Record<Medium, Record<string, string>>> = {
  page: {},
  sheet: { xmlns: namespace, 'font-family': 'Source Sans 3' },
};

/** Draws marks to a chart that a page with our content security policy can show: no styles inside, no scripts. */
export const drawChart = (told: Told, options: Plot.PlotOptions): ChartSvg => {
  const svg = Plot.plot({
    document,
    width: widths[told.medium ?? 'page'],
    ...options,
  } as Plot.PlotOptions);
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'aria-label', 'aria-hidden', 'aria-description'])
      element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries({
    class: 'hearth-chart',
    role: 'img',
    'aria-labelledby': `${told.id}-title ${told.id}-desc`,
    'font-size': `${textSize}`,
    fill: ink.text,
    ...ofMedium[told.medium ?? 'page'],
  })) {
    svg.setAttribute(name, value);
  }
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  svg.prepend(
    worded('title', `${told.id}-title`, told.title),
    worded('desc', `${told.id}-desc`, told.description),
  );
  return svg.outerHTML as ChartSvg;
};

const worded = (name: 'title' | 'desc', id: string, text: string): Element => {
  const element = document.createElementNS(namespace, name);
  element.setAttribute('id', id);
  element.textContent = text;
  return element;
};
