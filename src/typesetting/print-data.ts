import { createHash } from 'node:crypto';
import type { Block } from '../kernel/paper.ts';
import type { CharacterCheck } from './characters.ts';
import type { AgendaEntry, Pack, Paper, PaperContent } from './document.ts';
import type { ForeignPage } from './foreign.ts';
import { type PrintBlock, printBlocks } from './print-blocks.ts';

/** A paper whose foreign file has been opened and looked at. */
export type ReadyPaper = Omit<Paper, 'content'> & {
  content:
    | Exclude<PaperContent, { kind: 'foreign' }>
    | (Extract<PaperContent, { kind: 'foreign' }> & { pages: ForeignPage[] });
};

export type PrintPaper = {
  id: string;
  label: string;
  itemNumber: string | null;
  title: string;
} /** `headed` papers start a page of their own with item and title; the text of minutes follows their masthead. */ & (
  | { kind: 'written'; headed: boolean; blocks: PrintBlock[] }
  | { kind: 'foreign'; file: string; attachment: string; pages: ForeignPage[] }
  | { kind: 'unreadable'; fileName: string; reason: string }
);

/** What the template reads: the document as JSON, and beside it the files that it names. */
export type PrintData = { document: object; files: Map<string, Uint8Array> };

/** Their text follows a short head on the first page. */
const beginsAtOnce: readonly Pack['kind'][] = ['minutes', 'letter', 'certificate'];

/** Makes the template's data out of a pack. */
export function printData(pack: Pack, papers: ReadyPaper[], characters: CharacterCheck): PrintData {
  const files = new Map<string, Uint8Array>();
  const { printable } = characters;
  const printableOrNull = (text: string | null): string | null => (text === null ? null : printable(text));
  const [language = 'en', region = null] = pack.language.split('-');
  const document = {
    kind: pack.kind,
    title: printable(pack.title),
    language,
    region,
    authority: { name: printable(pack.authority.name), colour: pack.authority.colour },
    meeting: {
      body: printable(pack.meeting.body),
      dateWords: printable(pack.meeting.dateWords),
      time: printableOrNull(pack.meeting.time),
      venue: printableOrNull(pack.meeting.venue),
      howToJoin: printableOrNull(pack.meeting.howToJoin),
    },
    made: madeOf(pack.madeAt),
    firstPageNumber: pack.firstPageNumber,
    notice: printableOrNull(pack.notice ?? null),
    agenda: pack.agenda.map((entry) => printEntry(entry, printable)),
    papers: papers.map((paper, index) =>
      printPaper(paper, index, !beginsAtOnce.includes(pack.kind) || index > 0, printable, files),
    ),
  };
  return { document, files };
}

const printEntry = (entry: AgendaEntry, printable: (text: string) => string): AgendaEntry => ({
  ...entry,
  number: entry.number === null ? null : printable(entry.number),
  title: printable(entry.title),
  presenters: entry.presenters.map(printable),
  purpose: entry.purpose === null ? null : printable(entry.purpose),
});

function printPaper(
  { id, itemNumber, title, content }: ReadyPaper,
  index: number,
  headed: boolean,
  printable: (text: string) => string,
  files: Map<string, Uint8Array>,
): PrintPaper {
  const head = {
    id,
    label: String(index),
    itemNumber: itemNumber === null ? null : printable(itemNumber),
    title: printable(title),
  };
  switch (content.kind) {
    case 'written': {
      const figureFile = keepFigures(content.images, files);
      const blocks = printBlocks(content.blocks, headed ? 1 : 0, { printable, figureFile });
      return { ...head, kind: 'written', headed, blocks };
    }
    case 'foreign': {
      const file = `data/papers/${createHash('sha256').update(content.bytes).digest('hex')}.pdf`;
      files.set(file, content.bytes);
      return {
        ...head,
        kind: 'foreign',
        file,
        attachment: attachmentName(index, content.fileName),
        pages: content.pages,
      };
    }
    case 'unreadable':
      return {
        ...head,
        ...content,
        fileName: printable(content.fileName),
        reason: printable(content.reason),
      };
  }
}

const keepFigures =
  (images: Map<string, Uint8Array>, files: Map<string, Uint8Array>) =>
  (figure: Extract<Block, { kind: 'figure' }>): string | null => {
    const bytes = images.get(figure.sha256);
    if (bytes === undefined) return null;
    const file = `data/figures/${figure.sha256}.${figure.mediaType.slice('image/'.length).replace('+xml', '')}`;
    files.set(file, bytes);
    return file;
  };

/** Attachments need names of their own: "03 Budget.pdf" is the third paper's. */
const attachmentName = (index: number, fileName: string): string =>
  `${String(index + 1).padStart(2, '0')} ${fileName.replace(/[^\p{L}\p{N} ._()-]/gu, '-').slice(-80)}`;

const madeOf = (seconds: number) => {
  const made = new Date(seconds * 1000);
  return {
    year: made.getUTCFullYear(),
    month: made.getUTCMonth() + 1,
    day: made.getUTCDate(),
    hour: made.getUTCHours(),
    minute: made.getUTCMinutes(),
    second: made.getUTCSeconds(),
  };
};
