import { attendanceLabel } from './attendance-labels.ts';
import { isTitleShaped } from './line-shapes.ts';
import type { ItemStart } from './numbered-items.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Titles of notes that number nothing and shout nothing: short lines, each alone above a paragraph or a list.
 * Asked only where no other way finds items, and only behind a list of those present.
 */
export const looseTitles = (lines: SourceLine[]): ItemStart[] => {
  const present = lines
    .slice(0, 40)
    .findLastIndex((line) =>
      ['member', 'other', 'apologies'].includes(attendanceLabel(line.text)?.section ?? ''),
    );
  if (present < 0) return [];
  const starts = lines.flatMap((line, at): ItemStart[] =>
    at > present && isLoose(line, lines[at + 1])
      ? [{ at, body: at + 1, number: null, title: line.text }]
      : [],
  );
  return starts.length >= 2 ? starts : [];
};

const isLoose = (line: SourceLine, next: SourceLine | undefined): boolean =>
  line.gap > 0 &&
  line.text.length <= 70 &&
  isTitleShaped(line) &&
  attendanceLabel(line.text) === null &&
  next !== undefined &&
  next.gap === 0 &&
  (next.bullet || next.text.length > line.text.length);
