import { checkClaims } from './check-claims.ts';
import type { Claim } from './claim.ts';
import type { KnownFigure } from './known-figure.ts';

/** A line of a PDF: where it stands in the whole text and on which page, both from 1; `heading` is 0 for none. */
export type PageLine = { n: number; text: string; heading: number; page?: number };

/** A claim with its place in a PDF: the page, and the line on it. */
export type PagedClaim = Omit<Claim, 'line'> & { page: number; line: number };

/** The text of a PDF, each of its lines in the place that the reader of PDFs counts it at. */
export const textOfPages = (lines: readonly PageLine[]): string => {
  const placed: string[] = [];
  for (const { n, text, heading } of lines)
    placed[n - 1] = `${placed[n - 1] ?? ''}${heading > 0 ? '# ' : ''}${text} `;
  return Array.from(placed, (line) => line ?? '').join('\n');
};

/** The first line of each page, by its number. */
const firstLines = (lines: readonly PageLine[]): Map<number, number> => {
  const first = new Map<number, number>();
  for (const { n, page = 1 } of lines) first.set(page, Math.min(n, first.get(page) ?? n));
  return first;
};

/** What a PDF claims about figures, in its order. `known` are figures that are held elsewhere. */
export const checkPages = (lines: readonly PageLine[], known: readonly KnownFigure[]): PagedClaim[] => {
  const first = [...firstLines(lines)].sort(([, one], [, other]) => one - other);
  return checkClaims(textOfPages(lines), known).map((claim) => {
    const [page, from] = first.findLast(([, n]) => n <= claim.line) ?? [1, 1];
    return { ...claim, page, line: claim.line - from + 1 };
  });
};
