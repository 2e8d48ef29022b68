import type { SourceLine } from './source-line.ts';

/**
 * A paper's lines as text that keeps its structure: "# " headings by their level, "### " over a short bold line,
 * "- " or an own mark before list entries, tabs between columns, a blank line between paragraphs.
 */
export const paperText = (lines: readonly SourceLine[]): string => {
  let text = '';
  let before: Shape | null = null;
  for (const line of lines) {
    const shape = shapeOf(line);
    const joins = before === shape && (shape === 'entry' || shape === 'row');
    text += `${joins ? '\n' : '\n\n'}${markOf(line, shape)}${line.text}`;
    before = shape;
  }
  return text.trim();
};

type Shape = 'heading' | 'bold' | 'entry' | 'row' | 'paragraph';

const ownMark = /^(?:\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)|\d{1,3}[.)]|(?:[a-z]|[ivx]{1,5})\))\s+\S/;

const shapeOf = (line: SourceLine): Shape => {
  if (line.text.includes('\t')) return 'row';
  if (line.heading > 0) return 'heading';
  if (line.bullet) return 'entry';
  if (line.bold && line.text.length <= 120 && !/[.;,]$/.test(line.text)) return 'bold';
  return ownMark.test(line.text) ? 'entry' : 'paragraph';
};

const markOf = (line: SourceLine, shape: Shape): string => {
  if (shape === 'heading') return `${'#'.repeat(Math.min(line.heading, 4))} `;
  if (shape === 'bold') return '### ';
  return shape === 'entry' && line.bullet && !ownMark.test(line.text) ? '- ' : '';
};
