import type { Finding, Rule } from './claim.ts';
import { wayOf } from './comparisons.ts';
import type { Direction } from './direction-words.ts';
import type { Pair } from './pairs.ts';

const words = { up: 'an increase', down: 'a decrease', same: 'no change' } as const;

/** A stable figure may move by a twentieth of itself, or a percentage by one point. */
const isStable = ({ before, after }: Pair): boolean =>
  Math.abs(after.value - before.value) <= Math.max(before.value / 20, before.kind === 'p' ? 1 : 0);

const judge = (pair: Pair, direction: Direction, shape: string): Finding => {
  const { before, after } = pair;
  const found = `${before.text} to ${after.text}`;
  const real = after.value > before.value ? 'up' : after.value < before.value ? 'down' : 'same';
  const ways = [direction, ...(ofPerformance.test(shape) ? [inPerformance(direction)] : [])].map((one) =>
    wayOf(one, shape),
  );
  if (ways.some((way) => way === real || (way === 'same' && isStable(pair))))
    return { verdict: 'agrees', found, expected: found };
  if (ways.includes(null))
    return {
      verdict: 'unknown',
      found,
      expected: null,
      because: 'whether more or less is better here is not known',
    };
  return { verdict: 'disagrees', found, expected: words[real] };
};

/** An increase in performance is an improvement, whichever way the figure goes. */
const ofPerformance =
  /\b(?:increase|decrease|drop|fall|rise|reduction|decline)s? in (?:[a-z]+ )?performance\b|\bperformance (?:[a-z]+ ){0,8}?(?:has|have|had) (?:[a-z]+ )?(?:increased|decreased|dropped|fallen|risen|declined|reduced)/;

const inPerformance = (direction: Direction): Direction =>
  direction === 'up' ? 'better' : direction === 'down' ? 'worse' : direction;

/** "Increased from 95.7% to 94%" is none. */
export const direction: Rule = {
  name: 'direction of change',
  reason: 'The word for a change and its two figures must point the same way.',
  judge: (context, { changes, amounts }) => {
    const shape = /\b(?:this|performance)\b/.test(context.shape)
      ? `${context.shape} ${context.before.at(-1)?.shape ?? ''}`
      : context.shape;
    return changes
      .flatMap((pair) => (pair.direction === null ? [] : [judge(pair, pair.direction, shape)]))
      .filter(({ verdict }) => verdict === 'disagrees' || amounts.length === 0);
  },
};
