import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everywhere } from '../rules/counted.ts';
import type { Figure } from '../rules/figures.ts';
import { writeMadeUpExtract } from '../synthetic/write-extract.ts';
import { computeIndicators } from './compute.ts';

const at = '2025-03-31';
let folder = '';
let ofTenYears = new Map<string, Figure>();

const figuresAt = async (day: string, months: number): Promise<Figure[]> => [
  ...(await computeIndicators(folder, { at: day, months, problems: 0 })).figures,
];

const placeOf = ({ indicator, at: day, area }: Figure): string => [indicator, day, area].join(' ');

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'hearth-months-')), 'extract');
  await writeMadeUpExtract(folder, { children: 60, years: 10, seed: 7, at });
  ofTenYears = new Map((await figuresAt(at, 120)).map((figure) => [placeOf(figure), figure]));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(['2015-04-30', '2020-02-29', at])(
  'of ten years of months %s is counted as by itself',
  async (day) => {
    // What the return tells of its last day alone is not known for the months before.
    const alone = (await figuresAt(day, 1)).filter(
      (figure) =>
        figure.missing === undefined &&
        ofTenYears.get(placeOf({ ...figure, area: everywhere }))?.missing === undefined,
    );
    expect(alone.length).toBeGreaterThan(100);
    expect(alone.filter(({ numerator }) => numerator).length).toBeGreaterThan(day === at ? 100 : 10);
    expect(alone.map((figure) => ofTenYears.get(placeOf(figure)))).toEqual(alone);
  },
);
