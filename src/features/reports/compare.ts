import { diffWordsWithSpace } from 'diff';
import { blockText } from '../../kernel/block-text.ts';
import type { Version } from './report.ts';
import { reportBlocks } from './report-blocks.ts';

/** A run of words that stands in both texts, or in the newer or the older one alone. */
export type Compared = { text: string; change: 'same' | 'added' | 'removed' };

/** Characters of unchanged text that are shown around a change. */
const shownAround = 200;

const wordsOf = ({ sections, file }: Pick<Version, 'sections' | 'file'>): string =>
  blockText(reportBlocks(sections, file));

/** A long unchanged run is no news: only what stands next to a change is kept. */
const shortened = (runs: Compared[]): Compared[] =>
  runs.map((run, index) => {
    if (run.change !== 'same' || run.text.length <= 2 * shownAround) return run;
    const start = index === 0 ? '' : run.text.slice(0, shownAround);
    const end = index === runs.length - 1 ? '' : run.text.slice(-shownAround);
    return { ...run, text: `${start} … ${end}` };
  });

/** What changed from one version to a newer one, word by word; empty where the words are the same. */
export const compareVersions = (
  older: Pick<Version, 'sections' | 'file'>,
  newer: Pick<Version, 'sections' | 'file'>,
): Compared[] => {
  const runs = diffWordsWithSpace(wordsOf(older), wordsOf(newer)).map(({ value, added, removed }) => ({
    text: value,
    change: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
  }));
  return runs.every(({ change }) => change === 'same') ? [] : shortened(runs);
};
