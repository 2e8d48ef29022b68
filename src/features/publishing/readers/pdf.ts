import { getDocumentProxy } from 'unpdf';
import { plainLine, type SourceLine } from '../rules/source-line.ts';
import { cleanText, cutLongLine } from './clean-text.ts';
import { mostLines } from './limits.ts';
import { type PageLine, pageLines, type TextPiece } from './pdf-page.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { unwrap } from './unwrap.ts';

/** Lines of a PDF's text with the page each stands on. A PDF of pictures alone gives no line. */
export const readPdf = async (file: string, bytes: Uint8Array): Promise<SourceLine[]> => {
  const pages = await pagesOf(file, bytes);
  const usual = usualHeight(pages.flat());
  const lines: SourceLine[] = [];
  let n = 0;
  for (const [index, page] of pages.entries()) {
    for (const [place, line] of page.entries()) {
      n += 1;
      if (isPageNumber(line, place, page.length)) continue;
      const heading = line.height > usual * 1.15 && line.text.length < 150 ? 2 : 0;
      for (const piece of cutLongLine(cleanText(line.text)).filter((text) => text !== ''))
        lines.push({ ...withBullet(plainLine(n, piece)), gap: line.gap, heading, page: index + 1 });
    }
    if (lines.length > mostLines)
      throw new UnreadableFile(file, n, 'The PDF has more lines than any pack should.');
  }
  return unwrap(lines);
};

const pagesOf = async (file: string, bytes: Uint8Array): Promise<PageLine[][]> => {
  try {
    // pdfjs takes the buffer over, so it gets a copy of its own.
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    try {
      const pages: PageLine[][] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const content = await page.getTextContent();
        pages.push(pageLines(content.items.filter((item): item is typeof item & TextPiece => 'str' in item)));
        page.cleanup();
      }
      return pages;
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    throw new UnreadableFile(file, 1, reasonOf(error));
  }
};

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.name === 'PasswordException'
    ? 'The PDF is protected by a password. Save a copy without one and bring that in.'
    : 'The PDF is broken and cannot be opened.';

/** The height of letters that most of the text has; larger ones are headings. */
const usualHeight = (lines: PageLine[]): number => {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(line.height, (letters.get(line.height) ?? 0) + line.text.length);
  return [...letters].reduce((most, other) => (other[1] > most[1] ? other : most), [Number.MAX_VALUE, 0])[0];
};

const isPageNumber = (line: PageLine, place: number, count: number): boolean =>
  (place === 0 || place >= count - 2) && /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(line.text.trim());

const withBullet = (line: SourceLine): SourceLine => {
  const bullet = /^(?:[-•·▪◦‣●○■➢➤Ø]|\uf0b7)\s+/.exec(line.text);
  return bullet ? { ...line, bullet: true, text: line.text.slice(bullet[0].length) } : line;
};
