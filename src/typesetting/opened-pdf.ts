import { getDocumentProxy } from 'unpdf';

type PdfReader = Awaited<ReturnType<typeof getDocumentProxy>>;

type StructNode = { role?: string; alt?: string; children?: StructNode[] };

/** A finished PDF as a reading program sees it, for tests. Pages count from 0. */
export type OpenedPdf = {
  pageTexts: string[];
  pageLabels: string[] | null;
  bookmarks: { title: string; page: number; depth: number }[];
  roles: string[];
  alts: string[];
  title: unknown;
  language: unknown;
  marked: boolean;
  /** The part of the PDF/UA claim, or null where none is made. */
  universalAccess: string | null;
  attachments: string[];
  links: string[];
};

export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { info, metadata } = await pdf.getMetadata();
  const opened: OpenedPdf = {
    pageTexts: [],
    pageLabels: await pdf.getPageLabels(),
    bookmarks: await bookmarksOf(pdf),
    roles: [],
    alts: [],
    title: metadata?.get('dc:title'),
    language: 'Language' in info ? info.Language : null,
    marked: (await pdf.getMarkInfo())?.Marked === true,
    universalAccess: /<pdfuaid:part>(\d)<\/pdfuaid:part>/.exec(metadata?.getRaw() ?? '')?.[1] ?? null,
    attachments: attachmentNames(await pdf.getAttachments()),
    links: [],
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    opened.pageTexts.push(
      content.items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
    collect((await page.getStructTree()) as StructNode | null, opened);
    for (const annotation of await page.getAnnotations())
      if (annotation.url) opened.links.push(annotation.url);
  }
  await pdf.loadingTask.destroy();
  return opened;
}

const attachmentNames = (attached: Map<string, { filename: string }> | null): string[] =>
  Array.from(attached?.values() ?? [], (file) => file.filename);

function collect(node: StructNode | null, opened: OpenedPdf): void {
  if (node?.role !== undefined) opened.roles.push(node.role);
  if (node?.alt !== undefined) opened.alts.push(node.alt);
  for (const child of node?.children ?? []) collect(child, opened);
}

async function bookmarksOf(pdf: PdfReader): Promise<OpenedPdf['bookmarks']> {
  const found: OpenedPdf['bookmarks'] = [];
  const walk = async (entries: Awaited<ReturnType<typeof pdf.getOutline>>, depth: number): Promise<void> => {
    for (const entry of entries ?? []) {
      const place = typeof entry.dest === 'string' ? await pdf.getDestination(entry.dest) : entry.dest;
      found.push({ title: entry.title, page: place ? await pdf.getPageIndex(place[0]) : -1, depth });
      await walk(entry.items, depth + 1);
    }
  };
  await walk(await pdf.getOutline(), 0);
  return found;
}
