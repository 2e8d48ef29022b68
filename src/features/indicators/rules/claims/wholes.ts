import type { Figure } from './figures.ts';
import { figureAt, of } from './part-of-whole.ts';
import { pattern } from './pattern.ts';
import type { Context, Reading } from './reading.ts';

const wholes = pattern(
  `(?:^|[^a-z])(?:${of}|total(?: of| number of)?|cohort of|there (?:were|are)) (?:the |a |our |all |those |these |a total (?:of )?|cohort of |total of ){0,3}(?:[a-z&-]+ ){0,3}?{N}`,
);
/** "55.6% (145) boys and 44.4% (116) girls, total 261". */
const totalBehind = pattern('\\btotal(?:ling| of|:)? ?{N}[.)]?$', '');
const backToWhole = /\b(?:of|from|among) (?:these|those|them|whom|which|this|that)\b/;

/** The wholes that a sentence names ("of the 58", "there were 90"), in their order. */
const wholesIn = (reading: Reading): Figure[] =>
  [...reading.shape.matchAll(wholes)]
    .map((match) => figureAt(reading, match, 1))
    .filter((figure) => figure !== undefined);

const countsIn = (reading: Reading): Figure[] => reading.figures.filter(({ kind }) => kind === 'n');

/** The whole for a part within the sentence: "of the 58 …, 49", "420 audits, of these 159". */
const wholeHere = (reading: Reading, part: Figure): Figure | null => {
  const named = wholesIn(reading).findLast((one) => one.id < part.id && one.value >= part.value);
  if (named) return named;
  const total = totalBehind.exec(reading.shape);
  const behind = total && figureAt(reading, total, 1);
  if (behind && behind.id > part.id && behind.value >= part.value) return behind;
  const at = reading.shape.indexOf(`‹n${part.id}›`);
  const relative = /^‹n\d+› (?:out )?of (?:which|whom|these|those|them)\b/.test(reading.shape.slice(at));
  const back = relative ? at : reading.shape.slice(0, at).search(backToWhole);
  if (back < 0) return null;
  return (
    countsIn(reading).findLast(
      ({ id, value }) => reading.shape.indexOf(`‹n${id}›`) < back && value >= part.value,
    ) ?? null
  );
};

/** "85 reviews were due; 80 (94%)", "350 in all: 140 boys (40%) and 210 girls": the only count before the stop. */
const beforeStop = (reading: Reading, part: Figure): Figure | null => {
  const before = reading.shape.slice(0, reading.shape.indexOf(`‹n${part.id}›`));
  const first = before.indexOf('›');
  const stop = first + before.slice(Math.max(0, first)).search(/[;:]|$/);
  if (stop === before.length) return null;
  const [only, ...more] = countsIn(reading).filter(({ id }) => reading.shape.indexOf(`‹n${id}›`) < stop);
  return only && more.length === 0 && only.value >= part.value ? only : null;
};

/** "212 checks were due and 159 done (75%)": the count of those who were asked, right before. */
const asked = pattern(
  '{N}[^‹;.]{0,60}?\\b(?:due|offered|sent|issued|invited|eligible|requested|distributed|scheduled|planned)\\b[^‹;.]{0,40}$',
  '',
);

const askedBefore = (reading: Reading, part: Figure): Figure | null => {
  const match = asked.exec(reading.shape.slice(0, reading.shape.indexOf(`‹n${part.id}›`)).slice(-120));
  const whole = match && figureAt(reading, match, 1);
  return whole && whole.value >= part.value ? whole : null;
};

/** What a whole may be when the sentence does not name it. `sure` where the sentence points back to it. */
export type Wholes = { candidates: Figure[]; sure: boolean };

/** "… and of these 33": any count before it, where there are several. */
const ofThese = (reading: Reading, part: Figure): Figure[] => {
  const before = reading.shape.slice(0, reading.shape.indexOf(`‹n${part.id}›`));
  if (!/\b(?:of|from|among) (?:these|those|them|whom|which),? (?:[a-z]+ ){0,2}$/.test(before)) return [];
  return countsIn(reading)
    .filter(({ id, value }) => id < part.id && value >= part.value)
    .toReversed();
};

/** The possible wholes of a part: in the sentence, else in those before it. */
export const wholesFor = (context: Context, part: Figure): Wholes => {
  const these = ofThese(context, part);
  if (these.length > 1) return { candidates: these, sure: false };
  const here = wholeHere(context, part) ?? beforeStop(context, part) ?? askedBefore(context, part);
  if (here) return { candidates: [here], sure: true };
  const last = context.before.at(-1);
  if (last && (backToWhole.test(context.shape) || /:$/.test(last.sentence.text))) {
    const candidates = countsIn(last).filter(({ value }) => value >= part.value);
    const totals = wholesIn(last).filter(({ value }) => value >= part.value);
    if (candidates.length > 0)
      return {
        candidates: totals.length === 1 ? [...totals, ...candidates] : candidates,
        sure: candidates.length === 1 || totals.length === 1,
      };
  }
  const named = context.before
    .filter(({ sentence }) => sentence.passage === context.sentence.passage)
    .flatMap(wholesIn)
    .filter(({ value }) => value >= part.value);
  if (named.length > 0 && named.every(({ value }) => value === named[0]?.value))
    return { candidates: named, sure: true };
  const earlier = context.before
    .toReversed()
    .flatMap((one) => [...wholesIn(one), ...countsIn(one).slice(0, 1)]);
  return { candidates: earlier.filter(({ value }) => value >= part.value), sure: false };
};
