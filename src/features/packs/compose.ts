import type { Block } from '../../kernel/paper.ts';
import type { Scope } from '../../kernel/scope.ts';
import { longDateWords, timeWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { findFile } from '../../platform/files/files.ts';
import type { AgendaEntry, Pack, Paper, PaperContent } from '../../typesetting/document.ts';
import { isPdf } from '../../typesetting/file-kind.ts';
import type { Binding } from './rules/bind.ts';
import { minutesBlocks } from './rules/minutes.ts';
import type { Printable, PrintableItem, PrintablePaper } from './rules/printable.ts';
import { printingTitle } from './rules/printing-name.ts';

/** Whose pack it is. `madeAt` is in whole seconds since 1970. */
export type Imprint = { authority: { name: string; colour: string }; madeAt: number };

const figuresOf = (blocks: Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'figure' ? [block.sha256] : block.kind === 'list' ? block.items.flatMap(figuresOf) : [],
  );

const imagesOf = async (tx: Tx, scope: Scope, blocks: Block[]): Promise<Map<string, Uint8Array>> => {
  const images = new Map<string, Uint8Array>();
  for (const sha256 of figuresOf(blocks)) {
    const file = await findFile(tx, scope, sha256);
    if (file) images.set(sha256, file.bytes);
  }
  return images;
};

/** Written content is printed as such; a file that could not be read when it came is bound as it is, or named. */
const contentOf = async (tx: Tx, scope: Scope, paper: PrintablePaper): Promise<PaperContent> => {
  if (paper.content)
    return { kind: 'written', blocks: paper.content, images: await imagesOf(tx, scope, paper.content) };
  const fileName = paper.file?.name ?? paper.title;
  const file = paper.file && (await findFile(tx, scope, paper.file.sha256));
  if (!file) return { kind: 'unreadable', fileName, reason: 'the file is missing' };
  if (isPdf(file.bytes)) return { kind: 'foreign', fileName, bytes: file.bytes };
  return { kind: 'unreadable', fileName, reason: 'it could not be read when it was added' };
};

const entryOf = (item: PrintableItem, papers: PrintablePaper[]): AgendaEntry => ({
  number: item.number,
  title: item.title,
  presenters: item.presenters.map(({ name, service }) => (service ? `${name}, ${service}` : name)),
  purpose: item.purpose,
  minutes: item.minutesAllotted,
  verbal: item.verbal,
  paperIds: papers.filter((paper) => paper.itemId === item.id).map((paper) => paper.id),
});

const frame = (
  meeting: Printable,
  { authority, madeAt }: Imprint,
  number: number,
  firstPageNumber: number,
) => ({
  title: `${printingTitle(number)}: ${meeting.body}, ${longDateWords(meeting.date)}`,
  language: 'en-GB',
  authority,
  meeting: {
    body: meeting.body,
    dateWords: longDateWords(meeting.date),
    time: meeting.time && timeWords(meeting.time),
    venue: meeting.venue,
    howToJoin: null,
  },
  madeAt,
  firstPageNumber,
});

/** The document of a pack or a supplement. */
export const composePack = async (
  tx: Tx,
  scope: Scope,
  meeting: Printable,
  { number, firstPage, papers }: Binding & { firstPage: number },
  imprint: Imprint,
): Promise<Pack> => {
  const numbers = new Map(meeting.items.map((item) => [item.id, item.number]));
  const bound: Paper[] = [];
  for (const paper of papers) {
    bound.push({
      id: paper.id,
      itemNumber: numbers.get(paper.itemId ?? '') ?? null,
      title: paper.title,
      content: await contentOf(tx, scope, paper),
    });
  }
  return {
    ...frame(meeting, imprint, number, firstPage),
    kind: number === 1 ? 'agenda pack' : 'supplement',
    agenda: meeting.items.map((item) => entryOf(item, papers)),
    papers: bound,
  };
};

/** The document of a meeting's minutes. */
export const composeMinutes = (meeting: Printable, imprint: Imprint): Pack => ({
  ...frame(meeting, imprint, 0, 1),
  kind: 'minutes',
  agenda: [],
  papers: [
    {
      id: meeting.id,
      itemNumber: null,
      title: 'Minutes',
      content: { kind: 'written', blocks: minutesBlocks(meeting), images: new Map() },
    },
  ],
});
