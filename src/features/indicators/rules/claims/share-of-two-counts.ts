import { agreesWith, printedLike } from './agreement.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { pattern } from './pattern.ts';
import type { Context } from './reading.ts';

/** "Offered in 402 cases and accepted in 253, an uptake rate of 63%": many were asked, fewer answered, and the rate. */
const asked =
  /\b(?:offered|sent|issued|invited|eligible|due|requested|referred|distributed|expected|asked|approached|scheduled|planned|put forward)\b/;
const answered =
  /\b(?:accepted|returned|attended|completed|taken up|took up|replied|responded|came|held|answered|took place|joined|finished|turned up|filled in|went ahead)\b/;
const rate =
  /\b(?:rate|uptake|take-up|return|response|attendance|completion|share|proportion)(?: rate)?,? ?(?:of|was|is|:|at|stands at|comes to) (?:[a-z]+ ){0,2}‹p\d+›|‹p\d+› (?:[a-z]+ )?(?:rate|uptake|take-up|return|response|attendance|completion)\b/;
const othersToo = /\b(?:several|some|a few|others|the rest|the remainder|a handful|a number)\b/;
const askedThenAnswered = pattern('^([^‹]{0,80}){N}((?:[^‹;]|;|‹[dxu]\\d+›){0,120}){N}([^‹]{0,80})', '');

const clear = ({ shape }: Context, part: Figure): boolean => {
  const match = askedThenAnswered.exec(shape);
  if (!match || Number(match[4]) !== part.id || othersToo.test(shape) || !rate.test(shape)) return false;
  const [first, middle, last] = [match[1] ?? '', match[3] ?? '', match[5] ?? ''];
  return asked.test(`${first} ${middle}`) && answered.test(`${middle} ${last}`);
};

const judge = (context: Context, share: Figure, one: Figure, other: Figure): Finding => {
  const [part, whole] = one.value < other.value ? [one, other] : [other, one];
  const truth = (100 * part.value) / whole.value;
  if (agreesWith(share, truth)) return { verdict: 'agrees', found: share.text, expected: share.text };
  if (clear(context, part))
    return { verdict: 'disagrees', found: share.text, expected: printedLike(share, truth) };
  return {
    verdict: 'unknown',
    found: share.text,
    expected: null,
    because: 'it is not clear what it is a share of',
  };
};

/** Two counts and a percentage in whatever words. Asked only where no other rule had anything to say. */
export const shareOfTwoCounts: Rule = {
  name: 'share of two counts',
  reason: 'A percentage beside two counts is most often the lesser as a share of the greater.',
  judge: (context, { amounts, changes, comparisons }) => {
    const [one, other, ...counts] = context.figures.filter(({ kind }) => kind === 'n');
    const [share, ...shares] = context.figures.filter(({ kind }) => kind === 'p' || kind === 'f');
    const related = amounts.length + changes.length + comparisons.length > 0;
    if (!one || !other || !share || counts.length > 0 || shares.length > 0 || related) return [];
    return Math.max(one.value, other.value) > 0 ? [judge(context, share, one, other)] : [];
  },
};
