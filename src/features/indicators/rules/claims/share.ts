import { agreesWith, printedLike } from './agreement.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { partsInBrackets, type Share, sharesIn } from './part-of-whole.ts';
import type { Context } from './reading.ts';
import { pairsFor } from './relations.ts';
import { wholesFor } from './wholes.ts';

const percentOf = (part: Figure, whole: Figure): number => (100 * part.value) / whole.value;

const against = (share: Figure, part: Figure, whole: Figure): Finding => {
  const truth = percentOf(part, whole);
  if (agreesWith(share, truth)) return { verdict: 'agrees', found: share.text, expected: share.text };
  return { verdict: 'disagrees', found: share.text, expected: printedLike(share, truth) };
};

const judge = (context: Context, { share, part, whole }: Share): Finding => {
  if (whole && whole.value > 0) return against(share, part, whole);
  const { candidates, sure } = wholesFor(context, part);
  const fitting = candidates.find((one) => one.value > 0 && agreesWith(share, percentOf(part, one)));
  if (fitting) return { verdict: 'agrees', found: share.text, expected: share.text };
  const [first] = candidates;
  if (sure && first && first.value > 0) return against(share, part, first);
  return { verdict: 'unknown', found: share.text, expected: null, because: 'it is not said out of how many' };
};

/** A share of several counts in brackets together; the whole must be named. */
const judgeSeveral = (context: Context, share: Figure, parts: readonly Figure[]): Finding[] => {
  const [first] = parts;
  if (!first) return [];
  const { candidates, sure } = wholesFor(context, first);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const [whole] = candidates.filter(({ value }) => value >= sum);
  if (!whole) return [];
  const finding = against(share, { ...first, value: sum }, whole);
  return finding.verdict === 'agrees' || sure ? [finding] : [];
};

/** Where a share of the sentence fits a whole that the text gives, another one that names none is of that too. */
const ofTheSame = (context: Context, shares: readonly Share[]): Share[] => {
  const fitting = shares.flatMap(({ share, part, whole }) => {
    if (whole) return agreesWith(share, percentOf(part, whole)) ? [whole] : [];
    const { candidates } = wholesFor(context, part);
    return candidates.filter((one) => one.value > 0 && agreesWith(share, percentOf(part, one))).slice(0, 1);
  });
  const [one, ...more] = fitting;
  if (!one || more.some(({ value }) => value !== one.value)) return [...shares];
  return shares.map((share) => {
    const { candidates } = wholesFor(context, share.part);
    const ofAnother = candidates.some(({ value }) => value !== one.value);
    return share.whole || ofAnother || share.part.value > one.value ? share : { ...share, whole: one };
  });
};

const sharesOf = (
  context: Context,
  changing: ReadonlySet<number>,
  amounts: ReadonlySet<number>,
): Finding[] => {
  const joined = new Set(partsInBrackets(context).map(({ share }) => share.id));
  const shares = sharesIn(context).filter(({ share }) => !joined.has(share.id) && !amounts.has(share.id));
  return ofTheSame(context, shares)
    .map((one) => ({ one, finding: judge(context, one) }))
    .filter(
      ({ one, finding }) =>
        finding.verdict !== 'unknown' || !(changing.has(one.part.id) || changing.has(one.share.id)),
    )
    .map(({ finding }) => finding);
};

/** "49 (84%) of 58", "84% (49 of 58)", "of the 58 …, 49 (84%)", "49 out of 58, which is 84%". */
export const share: Rule = {
  name: 'share',
  reason: 'A percentage beside a count must be that count as a share of the whole it is taken from.',
  judge: (context, relations) => {
    const changing = new Set(pairsFor(relations).flatMap(({ before, after }) => [before.id, after.id]));
    const amounts = new Set(relations.amounts.map(({ figure }) => figure.id));
    const several = partsInBrackets(context).flatMap(({ share, parts }) =>
      judgeSeveral(context, share, parts),
    );
    return [...several, ...sharesOf(context, changing, amounts)];
  },
};
