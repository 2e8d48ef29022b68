import { SaxesParser } from 'saxes';
import { getDocumentProxy } from 'unpdf';
import { isPdf } from './file-kind.ts';
import { unpackedText } from './unpack-entry.ts';
import { markWarnings, wordMarks } from './word-marks.ts';
import { isZip, type ZipEntry, zipEntries } from './zip-archive.ts';

/**
 * What a file is besides its words: how many pages or slides, the words page by page where the file is kept as it is,
 * and what its author should know. Slides are a presentation, or a PDF most of whose pages are wider than high.
 */
export type InsideFile = {
  kind: 'word' | 'pdf' | 'slides' | 'other';
  pages: number | null;
  slides: number | null;
  pageTexts: string[];
  warnings: string[];
};

const other: InsideFile = { kind: 'other', pages: null, slides: null, pageTexts: [], warnings: [] };
const slideName = /^ppt\/slides\/slide(\d+)\.xml$/;

/** Looks into a file. It never throws for what is in it. Runs in the press: the file comes from a stranger. */
export async function insideFile(bytes: Buffer): Promise<InsideFile> {
  if (isPdf(bytes)) return insidePdf(bytes).catch(() => ({ ...other, kind: 'pdf' as const }));
  const entries = isZip(bytes) ? zipEntries(bytes) : null;
  if (entries === null) return other;
  const slides = entries.filter(({ name }) => slideName.test(name));
  if (slides.length > 0) return presentation(slides);
  if (entries.some(({ name }) => name === 'word/document.xml'))
    return { ...other, kind: 'word', warnings: markWarnings(wordMarks(entries)) };
  return other;
}

const numberOf = ({ name }: ZipEntry): number => Number(slideName.exec(name)?.[1] ?? 0);

const presentation = (slides: ZipEntry[]): InsideFile => ({
  kind: 'slides',
  pages: slides.length,
  slides: slides.length,
  pageTexts: slides
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((entry) => slideText(unpackedText(entry) ?? '')),
  warnings: [
    'A presentation of this kind cannot be bound into the pack. Save it as PDF and upload that, so that everybody can read it.',
  ],
});

/** The words of a slide, a paragraph a block. */
const slideText = (xml: string): string => {
  const paragraphs: string[] = [];
  let words = '';
  let inWords = false;
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name }) => {
    if (name === 'a:t') inWords = true;
    if (name === 'a:p') words = '';
  });
  parser.on('text', (text) => {
    if (inWords) words += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'a:t') inWords = false;
    if (name === 'a:p' && words.trim() !== '') paragraphs.push(words.trim());
  });
  parser.write(xml).close();
  return paragraphs.join('\n\n');
};

async function insidePdf(bytes: Buffer): Promise<InsideFile> {
  // A copy, because the reader takes its bytes away.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pageTexts: string[] = [];
  let wide = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    if (width > height) wide += 1;
    const { items } = await page.getTextContent();
    pageTexts.push(
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
    );
    page.cleanup();
  }
  const pages = pdf.numPages;
  await pdf.loadingTask.destroy();
  const isSlides = wide * 2 > pages;
  return {
    kind: isSlides ? 'slides' : 'pdf',
    pages,
    slides: isSlides ? pages : null,
    pageTexts,
    warnings: [],
  };
}
