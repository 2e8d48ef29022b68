import { agreesWith, printedLike } from './agreement.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { partOfWholeIn } from './part-of-whole.ts';
import { pattern } from './pattern.ts';
import type { Context } from './reading.ts';

const says = pattern(
  '^(?:this|that|which|these|it|the figure|this figure|this number)\\b(?: [a-z]+){0,3}? (?:equates? to|represents?|equals?|is equal to|is equivalent to|accounts? for|amounts? to|gives?|is|was|means|makes up) (?:(?:a|an|about|around|approximately|almost|nearly|just|over|under|only|response|return|rate|of) ){0,4}{P}',
  '',
);
const changing =
  /‹p\d+› (?:[a-z-]+ ){0,2}(?:increase|decrease|rise|fall|reduction|drop|growth|higher|lower|more|fewer|points?)/;

/** Part and whole of the sentence before: "49 of 58", or its only two counts, the smaller of the larger. */
const partAndWhole = (context: Context): { part: Figure; whole: Figure } | null => {
  const last = context.before.at(-1);
  if (!last) return null;
  const both = partOfWholeIn(last);
  if (both) return both;
  const [first, second, ...more] = last.figures.filter(({ kind }) => kind === 'n');
  if (!first || !second || more.length > 0) return null;
  return first.value < second.value ? { part: first, whole: second } : { part: second, whole: first };
};

const judge = (share: Figure, context: Context): Finding => {
  const both = partAndWhole(context);
  if (!both || both.whole.value === 0)
    return {
      verdict: 'unknown',
      found: share.text,
      expected: null,
      because: 'it is not said out of how many',
    };
  const truth = (100 * both.part.value) / both.whole.value;
  if (agreesWith(share, truth)) return { verdict: 'agrees', found: share.text, expected: share.text };
  return { verdict: 'disagrees', found: share.text, expected: printedLike(share, truth) };
};

/** "248 conferences took place and 148 questionnaires were completed. This equates to a 62% return." */
export const shareOfLastSentence: Rule = {
  name: 'share of what was said before',
  reason: 'A sentence that begins "this equates to" turns the two counts before it into a percentage.',
  judge: (context) => {
    const id = says.exec(context.shape)?.[1];
    const share = id === undefined ? undefined : context.figures[Number(id)];
    const only = context.figures.filter(({ kind }) => kind === 'n').length === 0;
    return share && only && !changing.test(context.shape.slice(0, context.shape.indexOf('›') + 40))
      ? [judge(share, context)]
      : [];
  },
};
