import type { Finding } from './claim.ts';
import type { Figure } from './figures.ts';
import type { Reading } from './reading.ts';

const topic =
  '((?:education|employment|training|contact|touch|suitable|accommodation|school|care|work|and|or|,| ){3,60})';
const negative = new RegExp(`\\bnot in ${topic}|\\b(neet)\\b`);
const positive = new RegExp(`(?<!not )\\bin ${topic}|\\b(eet)\\b`);
const national = /\b(?:national|nationally|england)\b/;
const nationalBefore =
  /(?<!above |below |than |above the |below the |than the )\b(?:national|nationally|england)(?: average| figure)? ?(?:of|at|is|was|[:(-])? ?$/;

/** What a passage says of a measure or of its opposite: each percentage, and whether it is the national one. */
type Stated = {
  reading: Reading;
  measure: string;
  isNegative: boolean;
  values: { figure: Figure; isNational: boolean }[];
};

const nameOf = (match: RegExpExecArray): string =>
  match[2] ? 'education employment training' : (match[1]?.match(/[a-z]{4,}/g) ?? []).sort().join(' ');

const valuesIn = ({ figures, shape }: Reading): Stated['values'] =>
  figures
    .filter(({ kind }) => kind === 'p')
    .map((figure) => {
      const at = shape.indexOf(`‹p${figure.id}›`);
      const beside = shape.slice(at).split('‹')[1] ?? '';
      const before =
        shape
          .slice(Math.max(0, at - 40), at)
          .split('›')
          .at(-1) ?? '';
      return { figure, isNational: national.test(beside) || nationalBefore.test(before) };
    });

const anEntry = /^[a-z][a-z .&'-]{1,40} ?[:-] ?‹p\d+›[,.]?$/;
/** A sentence with a percentage, or the lead of a list of them. */
const leads = /‹p|^(?:the )?(?:percentage|proportion|rate|number|%) /;
const farthest = 40;

/** Statements of a measure, with the entries of a list ("Nationally: 40%") below the one that leads it. */
const statementsIn = (readings: readonly Reading[]): Stated[] => {
  const found: Stated[] = [];
  let since = 0;
  for (const reading of readings) {
    const no = negative.exec(reading.shape);
    const match = no ?? positive.exec(reading.shape);
    const last = found.at(-1);
    since += 1;
    if (last && since < farthest && anEntry.test(reading.shape)) last.values.push(...valuesIn(reading));
    else if (match && nameOf(match) !== '' && leads.test(reading.shape)) {
      found.push({ reading, measure: nameOf(match), isNegative: no !== null, values: valuesIn(reading) });
      since = 0;
    }
  }
  return found;
};

const pairOf = ({ values }: Stated): { ours: Figure; theirs: Figure } | null => {
  const theirs = values.find(({ isNational }) => isNational)?.figure;
  const ours = values.find(({ isNational }) => !isNational)?.figure;
  return ours && theirs && values.length === 2 ? { ours, theirs } : null;
};

const has = ({ values }: Stated, wanted: Figure, isNational: boolean): boolean =>
  values.some(({ figure, isNational: one }) => one === isNational && figure.value === wanted.value);

/**
 * A measure and its opposite with the same pair of figures, ours and the national one: they cannot both be right unless
 * all are 50%. It is the opposite ("not in education") that is reported.
 */
export const oppositeMeasures = (readings: readonly Reading[]): { reading: Reading; finding: Finding }[] => {
  const statements = statementsIn(readings);
  return statements.flatMap((stated) => {
    const pair = stated.isNegative ? pairOf(stated) : null;
    if (!pair || (pair.ours.value === 50 && pair.theirs.value === 50)) return [];
    const sameMeasure = statements.filter((other) => other !== stated && other.measure === stated.measure);
    const repeated = sameMeasure.some(
      (other) => !other.isNegative && has(other, pair.ours, false) && has(other, pair.theirs, true),
    );
    if (!repeated) return [];
    const elsewhere = sameMeasure
      .filter(({ isNegative }) => isNegative)
      .flatMap(({ values }) => values)
      .find(({ isNational, figure }) => isNational && figure.value !== pair.theirs.value)?.figure;
    const found = `${pair.ours.text} and ${pair.theirs.text}`;
    return [
      {
        reading: stated.reading,
        finding: {
          verdict: 'disagrees' as const,
          found,
          expected: elsewhere ? `${elsewhere.text} nationally` : null,
        },
      },
    ];
  });
};
