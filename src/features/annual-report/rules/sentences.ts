import { growthWords } from '../../../kernel/growth.ts';
import { type Pair, percentWords, pointsWords, tenthsOf } from './share.ts';

/** What stands for a count that is not shown. */
export const notShown = 'not shown';

/** "1,705"; "not shown". */
export const countWords = (value: number | null): string => value?.toLocaleString('en-GB') ?? notShown;

/** A count and how it changed: "Reviews held rose from 1,150 to 1,210, by 5%." */
export const countSentence = (name: string, { now, before }: Pair): string => {
  if (now === null) return `${name}: ${notShown}.`;
  return before === null ? `${name}: ${countWords(now)}.` : `${name} ${growthWords(before, now)}.`;
};

/** Of fewer a percentage says more than the numbers: 3 of 5 are not worth telling as 60%. */
const fewForPercentage = 10;

const shareOf = (part: number | null, whole: number | null) => {
  if (part === null || whole === null || whole === 0) return null;
  const counts = `${countWords(part)} of ${countWords(whole)}`;
  if (whole < fewForPercentage) return { tenths: null, words: counts };
  const tenths = tenthsOf(part, whole);
  return { tenths, words: `${percentWords(tenths)} (${counts})` };
};

/** A share and how it changed; null where this year's is not shown or there is nothing that it is a share of. */
export const shareSentence = (name: string, part: Pair, whole: Pair): string | null => {
  const now = shareOf(part.now, whole.now);
  const before = shareOf(part.before, whole.before);
  if (now === null) return null;
  const start = `${name}: ${now.words}`;
  if (before === null) return `${start}.`;
  const compared = `${start}, compared with ${before.words} the year before`;
  return now.tenths === null || before.tenths === null
    ? `${compared}.`
    : `${compared}, ${pointsWords(before.tenths, now.tenths)}.`;
};
