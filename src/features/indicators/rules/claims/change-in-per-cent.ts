import type { Amount } from './amounts.ts';
import type { Rule } from './claim.ts';
import { judgeAmount, type Reckoning } from './judge-amount.ts';
import type { Pair } from './pairs.ts';

const relative = ({ before, after }: Pair): number => (100 * (after.value - before.value)) / before.value;

/** Per cent of counts is of the figure before. Per cent of percentages is often written for points, and either is taken. */
const reckon = ({ figure }: Amount, pair: Pair): Reckoning[] => {
  const { before, after } = pair;
  const reckoned: Reckoning[] = [];
  if (before.kind === 'p' && after.kind === 'p' && figure.kind === 'p')
    reckoned.push({ truth: after.value - before.value, wider: 0 });
  if (before.value !== 0) reckoned.push({ truth: relative(pair), wider: 0 });
  return reckoned;
};

/** "An increase of 222% from 767 to 1,705", in any order of words. */
export const changeInPerCent: Rule = {
  name: 'change in per cent',
  reason:
    'A change in per cent is the difference as a share of the figure before it: from 767 to 1,705 is 122%. The commonest slip is the new figure as a share of the old one (222%).',
  judge: (context, relations) =>
    relations.amounts
      .filter(({ figure }) => figure.kind === 'p' || figure.kind === 'f')
      .map((amount) => judgeAmount(amount, relations, context.shape, reckon)),
};
