import { agreesWith, printedLike } from './agreement.ts';
import type { Rule } from './claim.ts';
import { pattern } from './pattern.ts';

const shapes = [
  pattern(
    '\\bratio (?:of |is |was |at ){0,2}(?:one|1|‹n\\d+›)(?: [a-z]+){0,3} (?:to|for) (?:every )?‹n(\\d+)›',
    '',
  ),
  pattern('\\b(?:one|‹n\\d+›)(?: [a-z]+){0,3} (?:to|for) every ‹n(\\d+)›', ''),
];
const one = /ratio (?:of |is |was |at ){0,2}(?:one|‹n(\d+)›)|‹n(\d+)›(?: [a-z]+){0,3} (?:to|for) every/;

/** "One worker for every 18 young people: 8 workers and 144 young people". */
export const ratio: Rule = {
  name: 'ratio',
  reason: 'So many to one is the larger count divided by the smaller.',
  judge: ({ shape, figures }) => {
    const match = shapes.map((each) => each.exec(shape)).find((found) => found !== null);
    const printed = figures[Number(match?.[1])];
    const single = one.exec(match?.[0] ?? '');
    const unit = figures[Number(single?.[1] ?? single?.[2])];
    if (!printed || (unit && unit.value !== 1)) return [];
    const [first, second, ...more] = figures.filter(
      ({ kind, id }) => kind === 'n' && id !== printed.id && id !== unit?.id,
    );
    if (!first || !second || more.length > 0 || Math.min(first.value, second.value) === 0) return [];
    const truth = Math.max(first.value, second.value) / Math.min(first.value, second.value);
    const agrees = agreesWith(printed, truth);
    return [
      {
        verdict: agrees ? 'agrees' : 'disagrees',
        found: printed.text,
        expected: agrees ? printed.text : printedLike(printed, truth, Number.isInteger(truth) ? 0 : 1),
      },
    ];
  },
};
