import type { Finding, Rule } from './claim.ts';
import { wayOf } from './comparisons.ts';
import { changeWords, directionOf } from './direction-words.ts';
import type { Figure } from './figures.ts';
import { periodOf } from './pairs.ts';
import { isEarlier } from './periods.ts';
import type { Context } from './reading.ts';

const everyTime =
  /\b(?:each|every|(?:two|three|four|five|six) years running|year[- ]on[- ]year|month[- ]on[- ]month|quarter[- ]on[- ]quarter|term[- ]on[- ]term|successive|consecutive|in a row|running|steadily|continually|continuously)\b/;

/** What may stand between two figures of a run. */
const joins =
  /^(?:,|;|-|\(|\)|:| |‹[dxu]\d+›|\b(?:and|then|to|in|at|for|by|of|most recently|finally|now|latterly|followed by|the|children|young people|cases|placements)\b)+$/;

/** The longest run of three or more figures of one kind with nothing between them but periods and joining words. */
export const runIn = ({ shape, figures }: Context): Figure[] => {
  const runs: Figure[][] = [[]];
  let last: Figure | null = null;
  for (const figure of figures.filter(({ kind }) => 'nprm'.includes(kind))) {
    const at = shape.indexOf(`‹${figure.kind}${figure.id}›`);
    const from = last ? shape.indexOf(`‹${last.kind}${last.id}›`) + `‹${last.kind}${last.id}›`.length : 0;
    const goesOn = last?.kind === figure.kind && joins.test(shape.slice(from, at).slice(0, 80));
    if (goesOn) runs.at(-1)?.push(figure);
    else runs.push([figure]);
    last = figure;
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
};

const latestFirst = (context: Context, run: readonly Figure[]): boolean => {
  const [first, last] = [run.at(0), run.at(-1)].map((one) => (one ? periodOf(context, one)?.order : null));
  return isEarlier(last, first) === true;
};

const judge = (run: readonly Figure[], way: 'up' | 'down'): Finding => {
  const found = run.map(({ text }) => text).join(', ');
  for (const [place, after] of run.entries()) {
    const before = run[place - 1];
    if (!before || (way === 'up' ? after.value > before.value : after.value < before.value)) continue;
    const real =
      after.value === before.value ? 'no change' : after.value > before.value ? 'an increase' : 'a decrease';
    return { verdict: 'disagrees', found, expected: `${before.text} to ${after.text} is ${real}` };
  }
  return { verdict: 'agrees', found, expected: found };
};

/** "Improved" where better may be more or less: wrong where the figures go both ways, else it cannot be told. */
const judgeEitherWay = (run: readonly Figure[]): Finding => {
  const [up, down] = [judge(run, 'up'), judge(run, 'down')];
  if (up.verdict === 'disagrees' && down.verdict === 'disagrees')
    return { ...up, expected: 'figures that go one way' };
  return {
    verdict: 'unknown',
    found: up.found,
    expected: null,
    because: 'whether more or less is better here is not known',
  };
};

/** "Fell each year: 34, 29 and 31". */
export const runOfFigures: Rule = {
  name: 'run of figures',
  reason:
    'Where figures are said to rise or fall every time, each one must be above or below the one before it.',
  judge: (context) => {
    const word = new RegExp(changeWords).exec(context.shape)?.[1];
    const run = runIn(context);
    if (word === undefined || run.length < 3 || !everyTime.test(context.sentence.text)) return [];
    const inTime = latestFirst(context, run) ? run.toReversed() : run;
    const way = wayOf(directionOf(word), context.shape);
    if (way === 'up' || way === 'down') return [judge(inTime, way)];
    return way === null ? [judgeEitherWay(inTime)] : [];
  },
};
