import { agreesWith, printedLike } from './agreement.ts';
import type { Rule } from './claim.ts';
import { pattern } from './pattern.ts';

const money = '‹m(\\d+)›';
const budgetAfter = pattern(
  `${money}[^‹;.]{0,60}?\\b(?:budget|allocation|grant)s? (?:of |was |at ){1,2}${money}`,
  '',
);
const budgetBefore = pattern(
  `\\b(?:budget|allocation|grant)s?(?: for ‹d\\d+›)? (?:of |was |is |at ){1,2}${money}[^‹;]{0,60}?${money}`,
  '',
);
const difference = pattern(
  `\\b(over|under)[- ]?(?:spend|spent|spending)(?: of| by|:)? (?:[a-z]+ ){0,2}${money}|${money} (over|under)[- ]?(?:spend|spent|budget)`,
  '',
);

/** "£1.8m against a budget of £1.6m, an overspend of £0.2m". */
export const budget: Rule = {
  name: 'budget',
  reason: 'An overspend is what was spent less the budget, an underspend the other way round.',
  judge: ({ shape, figures }) => {
    const match = difference.exec(shape);
    const printed = figures[Number(match?.[2] ?? match?.[3])];
    const rest = printed ? shape.replace(`‹m${printed.id}›`, '') : '';
    const [after, before] = [budgetAfter.exec(rest), budgetBefore.exec(rest)];
    const [spent, planned] = after ? [after[1], after[2]] : [before?.[2], before?.[1]];
    const [actual, plan] = [figures[Number(spent)], figures[Number(planned)]];
    if (!match || !printed || !actual || !plan) return [];
    const over = (match[1] ?? match[4]) === 'over';
    const truth = (over ? 1 : -1) * (actual.value - plan.value);
    if (agreesWith(printed, truth))
      return [{ verdict: 'agrees', found: printed.text, expected: printed.text }];
    const way = truth < 0 === over ? 'an underspend' : 'an overspend';
    return [
      {
        verdict: 'disagrees',
        found: printed.text,
        expected: `${way} of ${printedLike(printed, Math.abs(truth))}`,
      },
    ];
  },
};
