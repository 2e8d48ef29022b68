import { monthWords } from '../../kernel/words-of-time.ts';
import { type Reading, readSignal } from '../indicators/index.ts';
import type { Themes } from './rules/challenge-themes.ts';

/** A theme with what can be said of it: signal told from noise as for every indicator. */
export type ReadTheme = { name: string; counts: readonly number[]; says: string };

const usually = (usual: number): string =>
  usual === 0
    ? 'none at all'
    : `about ${usual.toLocaleString('en-GB', { maximumFractionDigits: usual < 10 ? 1 : 0 })} a month`;

const saysOf = (reading: Reading): string => {
  switch (reading.kind) {
    case 'no figure':
      return 'No month is over yet.';
    case 'too few':
      return `Too early to tell: ${reading.have} of the ${reading.need} months that it takes.`;
    case 'same':
      return `Nothing has changed: ${usually(reading.usual)} is usual, and the rest is chance.`;
    case 'rose':
      return `More since ${monthWords(reading.since)} than chance explains: ${usually(reading.usual)} is the mean.`;
    case 'fell':
      return `Fewer since ${monthWords(reading.since)} than chance explains: ${usually(reading.usual)} is the mean.`;
    case 'was out': {
      const [last] = reading.times.slice(-1);
      const when = last ? ` in ${monthWords(last.to)}` : '';
      return `Out of the usual until it ended${when}: ${usually(reading.usual)} is usual.`;
    }
  }
};

/** What each theme says. */
export const readThemes = ({ months, themes }: Themes): ReadTheme[] =>
  themes.map(({ name, counts }) => {
    const points = months.map((at, place) => ({ at, value: counts[place] ?? 0 }));
    const reading = readSignal({ points, unit: 'number', decimals: 0, polarity: 'neither', breaks: [] });
    return { name, counts, says: saysOf(reading) };
  });
