import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeIndicators } from '../../features/indicators/extract/compute.ts';
import { publicTables } from '../../features/indicators/rules/public-tables/public-tables.ts';
import { suppress } from '../../features/indicators/rules/suppression/suppress.ts';
import { writeMadeUpExtract } from '../../features/indicators/synthetic/write-extract.ts';
import { narrowedBy } from '../suppression/attack.ts';

const at = '2026-02-28';
const months = 2;

/** What somebody could recover of the hidden counts of a small made-up council, and how many counts were hidden. */
export const recoveredFrom = async (
  seed: number,
): Promise<{ hidden: number; exposed: number; recovered: string[] }> => {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-public-'));
  try {
    await writeMadeUpExtract(folder, { children: 30 + (seed % 60), years: 2, seed, at });
    const { figures } = await computeIndicators(folder, { at, months, problems: 0 });
    const { tables } = publicTables([...figures].filter(({ missing }) => missing === undefined));
    const { hidden, exposed } = suppress(tables);
    const recovered = narrowedBy(tables, new Set(hidden.keys())).map(({ id }) => id);
    return { hidden: hidden.size, exposed: exposed.length, recovered };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
