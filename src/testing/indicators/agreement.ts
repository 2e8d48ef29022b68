import fc from 'fast-check';
import { computeIndicators } from '../../features/indicators/index.ts';
import { everywhere, noTeam, whole } from '../../features/indicators/rules/counted.ts';
import type { Figure } from '../../features/indicators/rules/figures.ts';
import { readPlainly } from './plain-reading.ts';
import { type Asked, askedExtracts } from './random/random-extract.ts';
import { writings } from './random/writings.ts';
import { filesOf, type Writing, withFolder } from './write-extract.ts';

const splitCode = (indicator: string): { code: string; part: string } => {
  const [code = '', part = whole] = indicator.split('.');
  return { code, part };
};

const near = (one: number | null, other: number | null): boolean =>
  one === other || (one !== null && other !== null && Math.abs(one - other) <= 1e-9 * Math.abs(one));

const told = ({
  numerator,
  denominator,
  value,
  excluded,
}: Omit<Figure, 'indicator' | 'at' | 'area' | 'definition'>) =>
  JSON.stringify({ numerator, denominator, value, excluded });

/** Where the two ways to the figures of an extract part, in words; none where they agree. */
const differencesOf = async (asked: Asked, writing: Writing): Promise<string[]> => {
  const { extract, at, months } = asked;
  const figures = await withFolder(filesOf(extract, writing), async (folder) => [
    ...(await computeIndicators(folder, { at, months, problems: 0 })).figures,
  ]);
  const plain = readPlainly(extract, at);
  const differences: string[] = [];
  const given = new Set<string>();
  for (const figure of figures) {
    const { code, part } = splitCode(figure.indicator);
    given.add([code, part, figure.at, figure.area].join('|'));
    const expected = plain.figure(code, figure.at, figure.area, part);
    const agrees =
      expected === null
        ? figure.missing !== undefined && figure.value === null
        : figure.missing === undefined &&
          figure.numerator === expected.numerator &&
          figure.denominator === expected.denominator &&
          near(figure.value, expected.value) &&
          figure.excluded === expected.excluded;
    if (!agrees)
      differences.push(
        `${figure.indicator} on ${figure.at}, ${figure.area}: ${told(figure)}, read plainly ${expected ? told(expected) : 'not in this extract'}`,
      );
  }
  const hasTeams = figures.some(({ area }) => area !== everywhere && area !== noTeam);
  for (const { indicator, at: day } of figures) {
    const { code } = splitCode(indicator);
    for (const { area, part } of plain.placesOf(code, day))
      if ((hasTeams || area !== noTeam) && !given.has([code, part, day, area].join('|')))
        differences.push(`${code} ${part} on ${day}, ${area}: no figure`);
  }
  return differences;
};

/**
 * Counts `count` random extracts in both ways. Rejects with the figures in which they part and the seed of the
 * extract. The same seed makes the same extracts. Resolves with the number of extracts on which they agree.
 */
export const agreementRuns = async (count: number, seed: number): Promise<number> => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(askedExtracts, writings, async (asked, writing) => {
      const differences = await differencesOf(asked, writing);
      if (differences.length > 0) throw new Error(differences.slice(0, 20).join('\n'));
      runs += 1;
    }),
    { numRuns: count, seed, endOnFailure: true },
  );
  return runs;
};
