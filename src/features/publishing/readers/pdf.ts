import { getDocumentProxy } from 'unpdf';
import type { Problem } from '../rules/published.ts';
import { plainLine, type SourceLine } from '../rules/source-line.ts';
import { cleanText, cutLongLine } from './clean-text.ts';
import { mostLines } from './limits.ts';
import { isPageNumber, runningLines } from './page-furniture.ts';
import { type PageLine, pageLines, type TextPiece, turned } from './pdf-page.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { unwrap } from './unwrap.ts';

/** What a PDF's text gives: its lines with the page each stands on, and pages that hold none. */
export type PdfText = { lines: SourceLine[]; problems: Problem[] };

/** Reads a PDF's text. A PDF of pictures alone is refused, since nothing of it can be read. */
export const readPdf = async (file: string, bytes: Uint8Array): Promise<PdfText> => {
  const pages = await pagesOf(file, bytes);
  if (pages.every((page) => page.length === 0))
    throw new UnreadableFile(
      file,
      1,
      'The PDF holds only pictures of pages; no text could be read. Bring in the file it was scanned from, or a copy with recognised text.',
    );
  const usual = usualHeight(pages.flat());
  const running = runningLines(pages.map((page) => page.map((line) => line.text)));
  const lines: SourceLine[] = [];
  const reaches: number[] = [];
  const problems: Problem[] = [];
  let n = 0;
  for (const [index, page] of pages.entries()) {
    if (page.length === 0)
      problems.push({
        file,
        line: Math.max(n, 1),
        message: `Page ${index + 1} of the PDF holds no text, only a picture or nothing.`,
      });
    for (const [place, line] of page.entries()) {
      n += 1;
      if (running[index]?.has(place) || (page.length === 1 && isPageNumber(line.text))) continue;
      const heading = line.height > usual * 1.15 && line.text.length < 150 ? 2 : 0;
      for (const piece of cutLongLine(cleanText(line.text)).filter((text) => text !== '')) {
        lines.push({ ...withBullet(plainLine(n, piece)), gap: line.gap, heading, page: index + 1 });
        reaches.push(line.reach / (usual * letterWidth));
      }
    }
    if (lines.length > mostLines)
      throw new UnreadableFile(file, n, 'The PDF has more lines than any pack should.');
  }
  return { lines: unwrap(lines, reaches), problems };
};

/** How wide a letter is on average, as a share of its height. */
const letterWidth = 0.5;

const pagesOf = async (file: string, bytes: Uint8Array): Promise<PageLine[][]> => {
  try {
    // pdfjs takes the buffer over, so it gets a copy of its own.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      const pages: PageLine[][] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const content = await page.getTextContent();
        const pieces = content.items.filter((item): item is typeof item & TextPiece => 'str' in item);
        pages.push(pageLines(pieces.map((piece) => turned(piece, page.getViewport({ scale: 1 }).transform))));
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

const withBullet = (line: SourceLine): SourceLine => {
  const bullet = /^(?:[-•·▪◦‣●○■➢➤Ø]|\uf0b7)\s+/.exec(line.text);
  return bullet ? { ...line, bullet: true, text: line.text.slice(bullet[0].length) } : line;
};
