import { getDocumentProxy } from 'unpdf';
import { type Result, refused } from '../kernel/result.ts';

/** A page as it is seen: turned or not, and the words that stand for it where it can not be seen. */
export type ForeignPage = { alt: string; landscape: boolean };

type OpenedPdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const longestAlt = 240;

/** Opens a PDF that was made elsewhere; refuses, in words, one that is locked, empty or damaged. */
export async function readForeign(fileName: string, bytes: Uint8Array): Promise<Result<ForeignPage[]>> {
  if (bytes.length === 0) return refused('the file is empty');
  let opened: OpenedPdf;
  try {
    // A copy, because the reader takes its bytes away.
    opened = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return refused(locked ? 'it is protected by a password' : 'the file is damaged or is not a PDF');
  }
  try {
    const pages: ForeignPage[] = [];
    for (let number = 1; number <= opened.numPages; number += 1) {
      pages.push(await readPage(opened, number, fileName));
    }
    return { ok: true, value: pages };
  } catch {
    return refused('one of its pages is damaged');
  } finally {
    await opened.loadingTask.destroy();
  }
}

async function readPage(opened: OpenedPdf, number: number, fileName: string): Promise<ForeignPage> {
  const page = await opened.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const words = content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
  page.cleanup();
  return { alt: altOf(number, fileName, words), landscape: width > height };
}

/** "Page 3 of “budget.pdf”: first words of the page …" */
export function altOf(number: number, fileName: string, words: string): string {
  const place = `Page ${number} of “${fileName}”`;
  const text = words.replace(/\s+/g, ' ').trim();
  if (text === '') return `${place}: a picture without text`;
  if (text.length <= longestAlt) return `${place}: ${text}`;
  const cut = text.slice(0, longestAlt);
  return `${place}: ${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestAlt / 2))} …`;
}
