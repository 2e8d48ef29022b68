import { plainLine, type SourceLine } from '../rules/source-line.ts';
import { cleanText, cutLongLine } from './clean-text.ts';
import { mostLines } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { unwrap } from './unwrap.ts';

/** Lines of a plain text, whether or not it carries markdown marks. */
export const readText = (file: string, text: string): SourceLine[] => {
  const lines: SourceLine[] = [];
  let gap = 0;
  let n = 0;
  for (const raw of text.split(/\r\n|[\r\n\f]/)) {
    n += 1;
    const pieces = cutLongLine(raw).map((piece) => readLine(n, piece));
    const full = pieces.filter((line) => line.text !== '');
    if (full.length === 0) gap += 1;
    for (const [index, line] of full.entries()) lines.push(index === 0 ? { ...line, gap } : line);
    if (full.length > 0) gap = 0;
    if (lines.length > mostLines)
      throw new UnreadableFile(
        file,
        n,
        `The file has more than ${mostLines.toLocaleString('en-GB')} lines of text.`,
      );
  }
  return unwrap(lines);
};

/** One line with its marks taken off and remembered. */
const readLine = (n: number, raw: string): SourceLine => {
  if (/^[\s|:-]*$/.test(raw)) return plainLine(n, '');
  const heading = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(raw);
  const afterHeading = heading?.[2] ?? raw;
  const bullet = bulletMark.exec(afterHeading);
  const content = withoutTags(bullet ? afterHeading.slice(bullet[0].length) : afterHeading);
  const bold = isAllBold(content);
  const unbolded = content.replaceAll('**', '').replaceAll('__', '').trim();
  const italic = /^([*_])[^*_].*\1$/.test(unbolded);
  const text = cleanText(tableRow(italic ? unbolded.slice(1, -1) : unbolded));
  const level = Math.min(heading?.[1]?.length ?? 0, 6) as SourceLine['heading'];
  return { n, text, gap: 0, heading: level, bold, italic, bullet: bullet !== null };
};

const bulletMark = /^\s*(?:>\s?)?(?:[-*+•·▪◦‣●○■□➢➤Ø]\s+|[–]\s{2,}|o\s{2,})/;

/** Inline tags that text extracted from pages and tables keeps, and the targets of links. */
const withoutTags = (text: string): string =>
  text.includes('<') || text.includes('](')
    ? text
        .replace(/<(?:\/(?:li|p|td|tr)|br\s?\/?)>/gi, ' ')
        .replace(/<\/?(?:b|i|u|p|ul|ol|li|em|strong|sup|sub|span|td|tr|table|div)\b[^<>]{0,200}>/gi, '')
        .replace(/<((?:https?:|mailto:)[^<>\s]{1,500})>/gi, '$1')
        .replace(/\[([^[\]]{1,300})\]\([^()\s]{0,500}\)/g, '$1')
    : text;

/** "**Title** (Pages 1 - 6)" and the half-open "Title (30 mins)**" are bold titles; "**Resolved:** That…" is not. */
const isAllBold = (text: string): boolean => {
  const parts = text.split('**');
  if (parts.length === 1) return false;
  const outside = parts.filter((_, index) => index % 2 === 0).join('');
  if (parts.length === 2) return (parts[1] ?? '').trim().length < 30;
  return outside.replace(/\([^()]*\)/g, '').trim().length <= 3 && !/^\s*resol/i.test(parts[1] ?? '');
};

/** A row of a markdown table, its columns parted by tabs. */
const tableRow = (text: string): string =>
  /^\|.*\|$/.test(text)
    ? text
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
        .join('\t')
    : text;
