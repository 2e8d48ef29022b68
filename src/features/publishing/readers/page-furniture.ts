/** How far from the edge of a page a running header or footer may stand, in lines. */
const edge = 3;

const pageNumber = /^(?:[-–—]\s?)?(?:page\s?)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—])?$/i;

/** "Page 3", "3 of 12", "- 3 -": a line that only numbers its page. */
export const isPageNumber = (text: string): boolean => pageNumber.test(text.trim());

/** "Page 3" and "Page 3 of 12" number a page wherever they stand; a bare number may be an item's. */
export const isSurePageNumber = (text: string): boolean =>
  isPageNumber(text) && /page|of|\//i.test(text) && !/^\(/.test(text.trim());

/**
 * For each page the places of its lines that run on from page to page: headers, footers, page numbers.
 * A line runs on when one of the two pages before or behind has the same at its edge, numbers aside (left and
 * right pages differ in some prints); where it stands first, at the head of a document, it is that document's own.
 */
export const runningLines = (pages: readonly (readonly string[])[]): Set<number>[] => {
  const edges = pages.map(edgesOf);
  return pages.map(
    (page, at) => new Set([...page.keys()].filter((place) => isRunning(page, place, at, edges))),
  );
};

const isRunning = (page: readonly string[], place: number, at: number, edges: Set<string>[]): boolean => {
  const text = page[place] ?? '';
  const fromBottom = place >= page.length - edge;
  if (place >= edge && !fromBottom) return false;
  if (isPageNumber(text)) return place === 0 || place >= page.length - 2;
  const key = keyOf(text);
  if (key === null) return false;
  if (has(edges, at - 1, key) || has(edges, at - 2, key)) return true;
  // Page one opens with the document's own title; further on a header with a date or number runs.
  const mayRun = fromBottom || (at > 0 && key.includes('#'));
  return mayRun && (has(edges, at + 1, key) || has(edges, at + 2, key));
};

const has = (edges: Set<string>[], at: number, key: string): boolean => edges[at]?.has(key) === true;

const edgesOf = (page: readonly string[]): Set<string> =>
  new Set([...page.slice(0, edge), ...page.slice(-edge)].flatMap((text) => keyOf(text) ?? []));

/** What stays the same of a running line; null for a line too short or too long to be one. */
const keyOf = (text: string): string | null => {
  const words = text.replace(/^\d{1,4}\t|\t\d{1,4}$/g, '');
  const key = words.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
  return key.length > 120 || !/\p{L}{4}/u.test(key) || /^[(•-]|pages?\b.*#|[.;:]$/.test(key) ? null : key;
};
