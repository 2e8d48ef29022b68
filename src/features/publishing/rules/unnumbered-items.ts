import { findDates } from '../../../kernel/local-date.ts';
import { hasFileTail, isStandingTitle, readItemTitle } from './item-title.ts';
import { isPresenterShaped, isPurpose, isSurePresenter, isTitleShaped, itemLabel } from './line-shapes.ts';
import type { ItemStart } from './numbered-items.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Titles that carry no number, told by their shape: a standing title, a linked file behind it, a presenter and a
 * purpose below, a label ("Minutes:") below, or the style that standing titles of the same document have.
 */
export const unnumberedItems = (lines: SourceLine[]): ItemStart[] => {
  const style = titleStyle(lines);
  const starts: ItemStart[] = [];
  let underPapers = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const label = itemLabel(line.text);
    if (label) underPapers = label === 'papers';
    const presenterLines = label ? null : presenterLinesAfterTitle(lines, at, underPapers, style);
    if (presenterLines === null) continue;
    underPapers = false;
    starts.push({ at, body: at + 1, number: null, title: line.text });
    at += presenterLines;
  }
  return withUntitled(lines, starts);
};

/** How many lines under a title name its presenter (0 or 1); null when the line is no title. */
const presenterLinesAfterTitle = (
  lines: SourceLine[],
  at: number,
  underPapers: boolean,
  style: string | null,
): 0 | 1 | null => {
  const line = lines[at];
  if (!line || !isTitleShaped(line) || isPurpose(line.text) || isMeetingHeading(line.text)) return null;
  const next = lines[at + 1]?.text ?? '';
  const third = lines[at + 2]?.text ?? '';
  const introduces = (text: string): boolean =>
    isPurpose(text) || ['minutes', 'decision'].includes(itemLabel(text) ?? '');
  if (isPresenterShaped(next) && !isStandingTitle(next) && introduces(third)) return 1;
  const isTitle =
    introduces(next) ||
    isStandingTitle(readItemTitle(line.text).title) ||
    (hasFileTail(line.text) && !underPapers) ||
    (style !== null && styleOf(line) === style);
  if (!isTitle) return null;
  return isSurePresenter(next) ? 1 : 0;
};

/** "Corporate Parenting Board - Wednesday, 22nd January, 2025" heads a page and is no item. */
const isMeetingHeading = (text: string): boolean =>
  /\b(?:board|panel|committee|forum|cabinet|council)\b.*[-–,(]/i.test(text) &&
  (findDates(text)[0]?.weekday ?? null) !== null;

/** The style that at least two standing titles share and plain text does not have. */
const titleStyle = (lines: SourceLine[]): string | null => {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const style = styleOf(line);
    if (style && isTitleShaped(line) && isStandingTitle(line.text))
      counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count >= 2)?.[0] ?? null;
};

const styleOf = (line: SourceLine): string | null => {
  if (line.heading > 0) return `heading ${line.heading}`;
  if (line.bold) return 'bold';
  return /\p{Lu}{3}/u.test(line.text) && line.text === line.text.toUpperCase() ? 'capitals' : null;
};

const isPurposeAlone =
  /^To (?:receive|note|consider|approve|agree|confirm|discuss|elect|appoint|take part|review|hear|sign)\b[^:]{5,250}\.$/;

/**
 * A presenter known from another item who stands alone, where a title should be, opens an item without a title:
 * pages lose titles, and the items after it would otherwise be taken for part of the one before. So does a
 * purpose on a page where titles have theirs below them.
 */
const withUntitled = (lines: SourceLine[], starts: ItemStart[]): ItemStart[] => {
  const presenters = new Set(starts.map((start) => lines[start.body]?.text ?? '').filter(isSurePresenter));
  const bodies = new Set(starts.flatMap((start) => [start.at, start.body]));
  const first = starts[0]?.at ?? 0;
  const withPurpose = starts.filter((start) =>
    [0, 1].some((below) => isPurpose(lines[start.body + below]?.text ?? '')),
  );
  const mayLoseTitles = withPurpose.length * 2 > starts.length;
  const isLost = (text: string, at: number): boolean =>
    presenters.has(text) || (mayLoseTitles && isPurposeAlone.test(text) && !bodies.has(at - 1));
  const untitled = lines.flatMap((line, at): ItemStart[] =>
    at > first && !bodies.has(at) && !line.bullet && isLost(line.text, at)
      ? [{ at, body: at, number: null, title: '' }]
      : [],
  );
  return [...starts, ...untitled].sort((a, b) => a.at - b.at);
};
