import type { Amount } from './amounts.ts';
import type { Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { judgeAmount, type Reckoning } from './judge-amount.ts';
import type { Pair } from './pairs.ts';

const halfUnit = ({ decimals }: Figure): number => 0.5 * 10 ** -decimals;

/** Points printed finer than the figures themselves may come from figures before they were rounded. */
const reckon = ({ figure }: Amount, { before, after }: Pair): Reckoning[] => {
  if (figure.kind === 'u' && (before.kind !== 'u' || after.kind !== 'u')) return [];
  if (figure.kind !== 'u' && before.kind === 'u') return [];
  if (figure.kind === 'n' && (before.kind === 'p' || before.kind === 'm')) return [];
  if (figure.kind === 'm' && before.kind !== 'm') return [];
  const finer = figure.decimals > Math.max(before.decimals, after.decimals);
  const wider = finer ? halfUnit(before) + halfUnit(after) : 0;
  return [{ truth: after.value - before.value, wider }];
};

/** "An increase of 1.7 percentage points from 94% to 95.7%", "45 more than the 120 of last year". */
export const difference: Rule = {
  name: 'difference',
  reason: 'A difference in points or in numbers is the one figure less the other.',
  judge: (context, relations) =>
    relations.amounts
      .filter(({ figure }) => 'qnmu'.includes(figure.kind))
      .filter(({ figure }) => !relations.changes.some(({ reckonedFrom }) => reckonedFrom === figure))
      .flatMap((amount) => {
        const finding = judgeAmount(amount, relations, context.shape, reckon);
        return finding.verdict === 'unknown' && !amount.firm ? [] : [finding];
      }),
};
