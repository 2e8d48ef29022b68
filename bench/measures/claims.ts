import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { checkClaims, type Verdict } from '../../src/features/indicators/index.ts';
import type { Measure, Row } from '../row.ts';

const labelled = new URL('../inputs/labelled-claims.json', import.meta.url);

/** The most severe first: a text with a wrong claim is wrong, whatever else it says. */
const labels = ['disagrees', 'unknown', 'agrees', 'none'] as const;
type Label = (typeof labels)[number];

const texts = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    text: z.string(),
    label: z.enum(labels),
    why: z.string(),
  }),
);

const labelOf = (text: string): Label => {
  const verdicts = new Set<Verdict | 'none'>(checkClaims(text).map(({ verdict }) => verdict));
  return labels.find((label) => verdicts.has(label)) ?? 'none';
};

type Judged = { label: Label; given: Label };

const percent = (part: readonly unknown[], whole: readonly unknown[]): number =>
  (100 * part.length) / whole.length;

const rowsFor = (label: Label, judged: readonly Judged[]): Row[] => {
  const wanted = judged.filter((one) => one.label === label);
  const given = judged.filter((one) => one.given === label);
  const right = wanted.filter((one) => one.given === label);
  const share = percent(wanted, judged);
  const row = (name: string, figure: number, baseline: Row['baseline']): Row[] =>
    Number.isNaN(figure)
      ? []
      : [{ name: `Claims in text, "${label}", ${name}`, figure, unit: '%', baseline }];
  return [
    ...row(`precision (${given.length} given)`, percent(right, given), {
      name: 'saying so of every text',
      figure: share,
    }),
    ...row(`recall (${wanted.length} labelled)`, percent(right, wanted), {
      name: 'finding every one',
      figure: 100,
    }),
  ];
};

/**
 * How well claims about figures are judged, against texts that somebody labelled who had not seen the rules. Texts that
 * were judged otherwise are listed on stderr with their ids.
 */
export const claims: Measure = async () => {
  const file = await readFile(labelled, 'utf8').catch(() => null);
  if (file === null) {
    process.stderr.write(
      'claims: there is no bench/inputs/labelled-claims.json, so nothing can be measured: an array of { "id", "text", "label", "why" }.\n',
    );
    return [];
  }
  const judged = texts.parse(JSON.parse(file)).map((one) => ({ ...one, given: labelOf(one.text) }));
  for (const { id, label, given } of judged)
    if (label !== given)
      process.stderr.write(`claims: text ${id} is labelled "${label}", judged "${given}"\n`);
  return labels.flatMap((label) => rowsFor(label, judged));
};
