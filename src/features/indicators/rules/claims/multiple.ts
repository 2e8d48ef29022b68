import { agreesWith } from './agreement.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { hedgeBefore } from './hedges.ts';
import type { Pair } from './pairs.ts';
import { pattern } from './pattern.ts';

const factors: readonly [RegExp, number][] = [
  [/doubl|two-?fold|twice/, 2],
  [/trebl|tripl|three-?fold/, 3],
  [/quadrupl|four-?fold/, 4],
  [/halv/, 0.5],
];
/** Words that say how many times as many. */
export const multiples =
  /\b(?:doubl(?:ed|es|ing)|(?:a )?doubling|trebl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|halv(?:ed|ing)|(?:two|three|four)-?fold|twice as many|double the number)\b/;
const timesAsMany = pattern(
  '{V}{50}\\b(twice|double|‹n\\d+› times) (?=(?:as|the|that|those|our|what|its|their|higher|more)\\b){50}{V}',
);

/** "Doubled" allows a twentieth either way; softened, what its words say. */
const slack = 0.05;

const judge = (word: string, softened: string, factor: number, before: Figure, after: Figure): Finding => {
  const truth = after.value / before.value;
  const hedge = hedgeBefore(`${softened} `);
  const printed: Figure = { ...after, kind: 'n', value: factor, decimals: 6, hedge };
  const rate =
    hedge === null || hedge === 'about'
      ? Math.abs(truth / factor - 1) <= slack * (hedge ? 3 : 1)
      : agreesWith(printed, truth);
  // "More than halved" and "nearly halved" speak of the fall: what is left is less, or a little more, than half.
  const fall =
    factor < 1 && hedge === 'above'
      ? truth <= factor
      : factor < 1 && hedge === 'nearly'
        ? truth >= factor && truth <= 0.6
        : rate;
  const times = truth.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return {
    verdict: fall ? 'agrees' : 'disagrees',
    found: word,
    expected: fall ? word : `${times} times as many`,
  };
};

const fromVerb = (shape: string, pairs: readonly Pair[]): Finding[] => {
  const match = multiples.exec(shape);
  const factor = match && factors.find(([word]) => word.test(match[0]))?.[1];
  if (!match || factor === undefined || factor === null) return [];
  const pair = pairs.find(({ before }) => before.value !== 0);
  if (!pair)
    return [
      {
        verdict: 'unknown',
        found: match[0],
        expected: null,
        because: 'the figures before and after are not both given',
      },
    ];
  return [
    judge(
      match[0],
      shape.slice(Math.max(0, match.index - 24), match.index).trim(),
      factor,
      pair.before,
      pair.after,
    ),
  ];
};

/** "More than doubled from 767 to 1,705", "halved", "twice the national 24". */
export const multiple: Rule = {
  name: 'times as many',
  reason: 'Doubled, trebled and halved are claims about two figures like any percentage.',
  judge: (context, { changes }) => {
    const times = [...context.shape.matchAll(timesAsMany)].flatMap((match) => {
      const [ours, theirs] = [context.figures[Number(match[1])], context.figures[Number(match[3])]];
      const factor = /‹n(\d+)›/.exec(match[2] ?? '')?.[1];
      if (!ours || !theirs || ours.kind !== theirs.kind || theirs.value === 0) return [];
      const before = context.shape.slice(0, match.index + match[0].indexOf(match[2] ?? ''));
      return [
        judge(
          factor === undefined ? (match[2] ?? '') : `${context.figures[Number(factor)]?.text} times`,
          before.slice(-24).trim(),
          factor === undefined ? 2 : (context.figures[Number(factor)]?.value ?? 0),
          theirs,
          ours,
        ),
      ];
    });
    return times.length > 0 ? times : fromVerb(context.shape, changes);
  },
};
