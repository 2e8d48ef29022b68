import type { Rule } from './claim.ts';
import { goodOf } from './direction-words.ts';
import { comparable } from './figures.ts';
import { pattern } from './pattern.ts';

const met =
  'met|meeting|meets|reached|achieved|hit|short of|missed|missing|not met|not reached|not achieved|not hit';
const passive = `(?:was|were|has been|is) (exceeded|surpassed|beaten|${met})`;

const shapes: readonly { shape: RegExp; groups: readonly [number, number, number] }[] = [
  {
    shape: pattern(`{V}[^‹;.]{0,70}\\btargets? (?:of |was |is |at ){1,2}{V} ${passive}\\b`),
    groups: [2, 3, 1],
  },
  { shape: pattern(`{V} targets?{40}\\b${passive}\\b{30}{V}`), groups: [1, 2, 3] },
  {
    shape: pattern(
      `\\btargets? (?:for [a-z ]{1,40})?(?:of |was |is |at ){0,2}{V}{30}\\b${passive}\\b(?: by ‹[qn]\\d+›)?{40}{V}`,
    ),
    groups: [1, 2, 3],
  },
  {
    shape: pattern(
      `\\b(${met}) (?:the |our |its |a |this ){0,2}(?:[a-z]+ )?targets? (?:of |was |is |at ){1,2}{V}{40}\\b(?:with|at|achieving|reaching) {20}{V}`,
    ),
    groups: [2, 1, 3],
  },
  {
    shape: pattern(
      `{V}[^‹;.]{0,50}?\\b(${met}) (?:the |our |its |a |this ){0,2}(?:[a-z]+ )?targets? (?:of |was |is |at ){1,2}{V}`,
    ),
    groups: [3, 2, 1],
  },
  {
    shape: pattern(`{V}[^‹;.]{0,50}?\\b(${met}) (?:the |our |its |a |this ){1,2}{V} target`),
    groups: [3, 2, 1],
  },
];

/** "The target of 95% was met, with 93%". Whether more is better is told by what is measured. */
export const target: Rule = {
  name: 'target',
  reason: 'A target is met by a figure at least as good as it, and missed by a worse one.',
  judge: ({ shape, figures }) => {
    const [found] = shapes.flatMap((one) => {
      const match = [...shape.matchAll(one.shape)].at(0);
      return match ? [one.groups.map((group) => match[group] ?? '')] : [];
    });
    const [aim, ours] = [figures[Number(found?.[0])], figures[Number(found?.[2])]];
    const good = goodOf(shape);
    if (!aim || !ours || !comparable(aim, ours) || good === null) return [];
    const isMet = good * (ours.value - aim.value) >= 0;
    const agrees = isMet !== /miss|not|short/.test(found?.[1] ?? '');
    const text = `${ours.text} and ${aim.text}`;
    return [
      {
        verdict: agrees ? 'agrees' : 'disagrees',
        found: text,
        expected: agrees ? text : `a target that was ${isMet ? 'met' : 'missed'}`,
      },
    ];
  },
};
