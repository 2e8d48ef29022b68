import type { ShownCount } from '../../kernel/counts.ts';
import type { Block } from '../../kernel/paper.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { barChart } from '../../web/charts/bar-chart.ts';
import type { DrawCounts } from './rules/chapter-blocks.ts';
import { countWords, notShown } from './rules/sentences.ts';

const isDrawn = ({ value }: ShownCount): boolean => value !== 0;

/** Draws bars of counts. `images` holds the pictures by SHA-256 once they are drawn. */
export const countCharts = (): { draw: DrawCounts; images: Map<string, Uint8Array> } => {
  const images = new Map<string, Uint8Array>();
  const draw: DrawCounts = (title, counts) => {
    const bars = counts.filter(isDrawn);
    if (bars.length < 2) return [];
    const said = bars.map(({ name, value }) => `${name} ${countWords(value)}`).join(', ');
    const description = `How many there were of each: ${said}.`;
    const svg = barChart({
      id: `chart-${images.size}`,
      title,
      description,
      medium: 'sheet',
      bars,
      figure: countWords,
      notShown,
    });
    const bytes = Buffer.from(svg);
    const sha256 = sha256Of(bytes);
    images.set(sha256, bytes);
    const block: Block = {
      kind: 'figure',
      sha256,
      mediaType: 'image/svg+xml',
      alt: `${title}. ${description}`,
    };
    return [block];
  };
  return { draw, images };
};
