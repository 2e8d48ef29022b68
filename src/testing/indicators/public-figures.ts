import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeIndicators } from '../../features/indicators/extract/compute.ts';
import type { Belonging } from '../../features/indicators/rules/areas/belonging.ts';
import { byPublicAreas, publicTree } from '../../features/indicators/rules/areas/public-areas.ts';
import { noTeam } from '../../features/indicators/rules/counted.ts';
import type { Figure } from '../../features/indicators/rules/figures.ts';
import { monthEnds } from '../../features/indicators/rules/month-ends.ts';
import { keyOf, type LeftOut, publicFigures } from '../../features/indicators/rules/public-figures.ts';
import { publicTables } from '../../features/indicators/rules/public-tables/public-tables.ts';
import { writeMadeUpExtract } from '../../features/indicators/synthetic/write-extract.ts';
import { narrowedBy } from '../suppression/attack.ts';
import { isOfNobody, withFlows } from './flows-known.ts';

/** The last of two months: of every other council the year begins between them, and 31 March is public. */
const lastMonthOf = (seed: number): string => (seed % 2 === 0 ? '2026-04-30' : '2026-02-28');
const months = 2;

/** In the first month every team lies in one of two districts; in the month after it nobody has said where. */
const inDistricts = (teams: readonly string[], at: string): Belonging[] => {
  const first = monthEnds(at, months)[0] ?? at;
  const always = { from: '2000-01-01', to: first };
  return [
    ...['East', 'West'].map((area) => ({ area, kind: 'district' as const, within: null, ...always })),
    ...teams.map((area, place) => ({
      area,
      kind: 'team' as const,
      within: place % 2 === 0 ? 'East' : 'West',
      ...always,
    })),
  ];
};

/** How figures become public by area: in one month by district, in the other by team. */
const byArea = (figures: readonly Figure[], at: string): Figure[] => {
  const teams = [...new Set(figures.map(({ area }) => area))].filter(
    (area) => area !== 'all' && area !== noTeam,
  );
  const belongings = inDistricts(teams, at);
  const readable = figures.map((figure) => ({ ...figure, version: 1, doubt: null }));
  const ofDay = Map.groupBy(readable, (figure) => figure.at);
  const trees = new Map([...ofDay].map(([day, own]) => [day, publicTree(own, belongings, day)]));
  return byPublicAreas(readable, (day) => trees.get(day) ?? new Map());
};

/** What somebody could recover of the hidden counts of a small made-up council, all that it publishes held together. */
export const recoveredFrom = async (
  seed: number,
  { districts }: { districts: boolean },
): Promise<{ hidden: number; exposed: number; leftOut: LeftOut; recovered: string[] }> => {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-public-'));
  const at = lastMonthOf(seed);
  try {
    await writeMadeUpExtract(folder, { children: 30 + (seed % 60), years: 2, seed, at });
    const computed = await computeIndicators(folder, { at, months, problems: 0 });
    const known = [...computed.figures].filter(({ missing }) => missing === undefined);
    const all = (districts ? byArea(known, at) : known).map((figure) => ({ ...figure, version: 1 }));
    const { figures, exposed, leftOut } = publicFigures(all, []);
    const printed = new Map(figures.map((figure) => [keyOf(figure), figure]));
    const those = all.filter((figure) => printed.has(keyOf(figure)));
    const { tables, counts } = publicTables(those);
    const hidden = new Set(
      those.flatMap((figure, place) => {
        const shown = printed.get(keyOf(figure));
        const { numerator = null, denominator = null } = counts[place] ?? {};
        return [
          shown?.numerator === null ? numerator : null,
          shown?.denominator === null ? denominator : null,
        ].filter((id) => id !== null);
      }),
    );
    const recovered = narrowedBy(withFlows(tables, those, counts), hidden)
      .map(({ id }) => id)
      .filter((id) => !isOfNobody(id));
    return { hidden: hidden.size, exposed, leftOut, recovered };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
