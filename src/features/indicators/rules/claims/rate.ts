import { agreesWith, printedLike } from './agreement.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { pattern } from './pattern.ts';

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

/** Words that say of the larger count that it is everybody. */
const everybody =
  /population|\bresidents?\b|‹n\d+› (?:[a-z-]+ ){0,3}?(?:‹x\d+›|children|young people|boys|girls)(?: [a-z-]+){0,3} (?:liv(?:e|es|ing)|resident|in the (?:county|borough|city|district|area|authority|region|town))\b/;

/** "71.6 per 10,000, or 402 children": a count that is said to be the same as the rate. */
const sameThing = pattern(
  '‹r\\d+›(?:[^‹;.]|‹[dx]\\d+›){0,40}?(?:,? or|\\(|,? which is|equat\\w+ to|equivalent to|representing|, that is) (?:(?:about|around|just over|just under|a total of) )?{N}|{N}(?:[^‹;.]|‹[dx]\\d+›){0,40}?(?:,? or|equat\\w+ to|equivalent to|representing) (?:a rate of )?‹r\\d+›',
  '',
);

const judge = (printed: Figure, one: Figure, other: Figure, shape: string): Finding | null => {
  const [count, population] = one.value < other.value ? [one, other] : [other, one];
  const base = baseOf(printed.text);
  if (population.value < base || base === 0) return null;
  const truth = (count.value / population.value) * base;
  if (agreesWith(printed, truth)) return { verdict: 'agrees', found: printed.text, expected: printed.text };
  if (!everybody.test(shape)) return null;
  return { verdict: 'disagrees', found: printed.text, expected: printedLike(printed, truth) };
};

/** "2,128 children of a population of 247,700, a rate of 85.9 per 10,000". */
export const rate: Rule = {
  name: 'rate',
  reason: 'A rate is the count divided by the population it is drawn from, times so many.',
  judge: ({ figures, shape }) => {
    const [printed, ...others] = figures.filter(({ kind }) => kind === 'r');
    const [one, other, ...more] = figures.filter(({ kind }) => kind === 'n');
    if (!printed || others.length > 0 || !one || more.length > 0) return [];
    if (other) {
      const finding = judge(printed, one, other, shape);
      return finding ? [finding] : [];
    }
    if (!sameThing.test(shape)) return [];
    return [
      {
        verdict: 'unknown',
        found: printed.text,
        expected: null,
        because: 'the population is not given',
      },
    ];
  },
};
