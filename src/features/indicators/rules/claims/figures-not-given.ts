import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { derived, rank, type Unsaid, unsaid } from './unsaid.ts';

const ahead = /\b(?:aims?|aiming|plans? to|planned|intends?|ambition|hope|forecast|in order to)\b/;
/** What makes a claim one about the future, if it stands before it. */
const notYet = /\b(?:will|would|should)\b/;

/** A match of a pattern with all that stands before it; null where that speaks of the future. */
const claimIn = (shape: string, one: Unsaid): string | null => {
  const match = one.shape.exec(shape);
  return match && !notYet.test(shape.slice(0, match.index + match[0].length)) ? match[0] : null;
};

/** The last value in what was matched: the one that is compared or has changed. */
const claimedIn = (matched: string, figures: readonly Figure[]): Figure | undefined =>
  figures[Number([...matched.matchAll(/‹[npr](\d+)›/g)].at(-1)?.[1])];

const unknown = (found: string, because: string): Finding => ({
  verdict: 'unknown',
  found,
  expected: null,
  because,
});

/** A claim about figures that nothing in the text can bear out. Asked only where no other rule had anything to say. */
export const figuresNotGiven: Rule = {
  name: 'claim without its figures',
  reason:
    'A comparison, rank, share or average whose other figures are missing cannot be checked, and is listed as such.',
  judge: ({ shape, figures }, { reading }) => {
    const values = figures.filter(({ kind }) => 'nprfu'.includes(kind));
    const [first] = values;
    if (ahead.test(shape)) return [];
    const place = claimIn(shape, rank);
    if (!first) return place === null ? [] : [unknown(place, rank.because)];
    const match = unsaid
      .map((one) => ({ because: one.because, found: claimIn(reading.shape, one) }))
      .find(({ found }) => found !== null);
    if (match) return [unknown((claimedIn(match.found ?? '', figures) ?? first).text, match.because)];
    const rest = derived.find((one) => claimIn(shape, one) !== null && values.length > one.others);
    return rest ? [unknown(first.text, rest.because)] : [];
  },
};
