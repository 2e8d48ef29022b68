import type { Finding, Rule } from './claim.ts';
import { type Comparison, wayOf } from './comparisons.ts';

const words = { up: 'above', down: 'below', same: 'the same as' } as const;

const judge = ({ ours, theirs, direction }: Comparison, shape: string): Finding => {
  if (!ours)
    return {
      verdict: 'unknown',
      found: theirs.text,
      expected: null,
      because: 'the figure that is compared with it is not given',
    };
  const found = `${ours.text} and ${theirs.text}`;
  const way = wayOf(direction, shape);
  if (way === null)
    return {
      verdict: 'unknown',
      found,
      expected: null,
      because: 'whether more or less is better here is not known',
    };
  const real = ours.value > theirs.value ? 'up' : ours.value < theirs.value ? 'down' : 'same';
  const agrees = real === way;
  return {
    verdict: agrees ? 'agrees' : 'disagrees',
    found,
    expected: agrees ? found : `${ours.text} is ${words[real]} ${theirs.text}`,
  };
};

/** "85.9, which is lower than the national 64" is not. */
export const comparison: Rule = {
  name: 'comparison',
  reason: 'A figure said to be above, below or the same as another must be so by the figures given.',
  judge: (context, { comparisons, reading }) => {
    const before = context.before.at(-1)?.shape ?? '';
    return comparisons.map((one) =>
      judge(
        one,
        /^(?:this|performance|it)\b/.test(reading.shape) ? `${before} ${reading.shape}` : reading.shape,
      ),
    );
  },
};
