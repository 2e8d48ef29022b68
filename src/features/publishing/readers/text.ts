import { plainLine, type SourceLine } from '../rules/source-line.ts';
import { cleanText, cutLongLine } from './clean-text.ts';
import { flattenedRows } from './flattened-rows.ts';
import { mostLines } from './limits.ts';
import { isSurePageNumber, runningLines } from './page-furniture.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { unwrap } from './unwrap.ts';

/** Lines of a plain text, whether or not it carries markdown marks, form feeds or columns of spaces. */
export const readText = (file: string, text: string): SourceLine[] => {
  const lines: SourceLine[] = [];
  const widths: number[] = [];
  const wraps = !isTableOfItems(text);
  let gap = 0;
  for (const { n, raw } of rawLines(text)) {
    const pieces = cutLongLine(raw).map((piece) => readLine(n, piece));
    const full = pieces.filter((line) => line.text !== '');
    if (full.length === 0) gap += 1;
    for (const [index, line] of full.entries()) {
      lines.push(index === 0 ? { ...line, gap } : line);
      widths.push(raw.trimEnd().length);
    }
    if (full.length > 0) gap = 0;
    if (lines.length > mostLines)
      throw new UnreadableFile(
        file,
        n,
        `The file has more than ${mostLines.toLocaleString('en-GB')} lines of text.`,
      );
  }
  return wraps ? unwrap(lines, widths) : flattenedRows(lines);
};

type RawLine = { n: number; raw: string };

/** The lines with their numbers, without what only runs on from page to page. */
const rawLines = (text: string): RawLine[] => {
  const pages = pagesOf(text);
  if (pages.length < 2) return (pages[0] ?? []).filter(({ raw }) => !isSurePageNumber(raw));
  const full = pages.map((page) => page.filter(({ raw }) => raw.trim() !== ''));
  const running = runningLines(full.map((page) => page.map(({ raw }) => raw.trim())));
  return full.flatMap((page, at) => {
    const left = new Set([...(running[at] ?? [])].map((place) => page[place]));
    return (pages[at] ?? []).filter((line) => !left.has(line));
  });
};

/** A form feed ends a page; the line it stands in goes on behind it. */
const pagesOf = (text: string): RawLine[][] => {
  const pages: RawLine[][] = [[]];
  for (const [index, raw] of text.split(/\r\n|[\r\n]/).entries())
    for (const [part, piece] of raw.split('\f').entries()) {
      if (part > 0) pages.push([]);
      pages.at(-1)?.push({ n: index + 1, raw: piece });
    }
  return pages;
};

/** "No. | Item |" heads the table of a web page whose cells were written one below the other. */
const isTableOfItems = (text: string): boolean => /^\s*No\.?\s*\|\s*Item\s*\|?\s*$/im.test(text);

/** One line with its marks taken off and remembered. */
const readLine = (n: number, raw: string): SourceLine => {
  if (/^[\s|:-]*$/.test(raw) && !/^\s*\|\s*$/.test(raw)) return plainLine(n, '');
  const heading = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(raw);
  const afterHeading = heading?.[2] ?? raw;
  const bullet = bulletMark.exec(afterHeading);
  const content = withoutTags(bullet ? afterHeading.slice(bullet[0].length) : afterHeading);
  const bold = isAllBold(content);
  const unbolded = withColumns(content.replaceAll('**', '').replaceAll('__', '').trim());
  const italic = /^([*_])[^*_].*\1$/.test(unbolded);
  const text = cleanText(tableRow(italic ? unbolded.slice(1, -1) : unbolded));
  const level = Math.min(heading?.[1]?.length ?? 0, 6) as SourceLine['heading'];
  return { n, text, gap: 0, heading: level, bold, italic, bullet: bullet !== null };
};

const bulletMark = /^\s*(?:>\s?)?(?:[-*+•·▪◦‣●○■□➢➤Ø]\s+|[–]\s{2,}|o\s{2,})/;

/** Three spaces and more part columns, as programs write that keep a page's layout; behind a mark they indent. */
const withColumns = (text: string): string =>
  text
    .replace(/^((?:\(?(?:\d{1,3}(?:\.\d{1,2})?|[a-z]|[ivx]{1,5})[.)])|[\p{L} ]{3,40}:-?)\s{2,}/iu, '$1 ')
    .replace(/(\S)[ \u00a0]{3,}(?=\S)/g, '$1\t');

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
  /^\|.+\|$/.test(text)
    ? text
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
        .join('\t')
    : text;
