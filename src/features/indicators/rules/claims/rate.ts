import { agreesWith, printedLike } from './agreement.ts';
import type { Rule } from './claim.ts';

const perThousands: Readonly<Record<string, number>> = {
  thousand: 1e3,
  'ten thousand': 1e4,
  'hundred thousand': 1e5,
};

const baseOf = (text: string): number => {
  const words = / per (?:(\d[\d,]*)|((?:ten |hundred )?thousand))/i.exec(text);
  return words?.[1]
    ? Number(words[1].replaceAll(',', ''))
    : (perThousands[words?.[2]?.toLowerCase() ?? ''] ?? 0);
};

/** "2,128 children of a population of 247,700, a rate of 85.9 per 10,000". */
export const rate: Rule = {
  name: 'rate',
  reason: 'A rate is the count divided by the population it is drawn from, times so many.',
  judge: ({ figures, shape }) => {
    const rates = figures.filter(({ kind }) => kind === 'r');
    const [one, other, ...more] = figures.filter(({ kind }) => kind === 'n');
    const [printed] = rates;
    if (rates.length !== 1 || !printed || !one || !other || more.length > 0 || !/population/.test(shape))
      return [];
    const [count, population] = one.value < other.value ? [one, other] : [other, one];
    const base = baseOf(printed.text);
    if (population.value < base || base === 0) return [];
    const truth = (count.value / population.value) * base;
    if (agreesWith(printed, truth))
      return [{ verdict: 'agrees', found: printed.text, expected: printed.text }];
    return [{ verdict: 'disagrees', found: printed.text, expected: printedLike(printed, truth) }];
  },
};
