import { blockText } from '../../kernel/block-text.ts';
import { type Change, changesBetween } from '../../platform/word-changes.ts';
import type { Version } from './report.ts';
import { reportBlocks } from './report-blocks.ts';

/** Characters of unchanged text that are shown around a change. */
const shownAround = 200;

const wordsOf = ({ sections, file }: Pick<Version, 'sections' | 'file'>): string =>
  blockText(reportBlocks(sections, file));

/** A long unchanged run is no news: only what stands next to a change is kept. */
const shortened = (runs: Change[]): Change[] =>
  runs.map((run, index) => {
    if (run.kind !== 'same' || run.text.length <= 2 * shownAround) return run;
    const start = index === 0 ? '' : run.text.slice(0, shownAround);
    const end = index === runs.length - 1 ? '' : run.text.slice(-shownAround);
    return { ...run, text: `${start} … ${end}` };
  });

/** What changed from one version to a newer one, word by word; empty where the words are the same. */
export const compareVersions = (
  older: Pick<Version, 'sections' | 'file'>,
  newer: Pick<Version, 'sections' | 'file'>,
): Change[] => {
  const runs = changesBetween(wordsOf(older), wordsOf(newer));
  return runs.every(({ kind }) => kind === 'same') ? [] : shortened(runs);
};
