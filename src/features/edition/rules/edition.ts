import { narrativeBlocks } from '../../../kernel/narrative.ts';
import type { Block, Inline } from '../../../kernel/paper.ts';

export type Kind = 'before' | 'after';

/** What the page says of one matter. `itemId` is the agenda item that it is about; null where it is about none. */
export type Part = { itemId: string | null; title: string; what: string; why: string; say: string };

/** The words of a page. Each text is paragraphs, and list entries that begin with "- ", on lines of their own. */
export type Content = { headline: string; opening: string; parts: Part[]; closing: string };

export type PartField = 'what' | 'why' | 'say';

/** What the writer is asked of each matter, and how its answer is introduced on the page; the first needs no words. */
export const asked: Record<
  Kind,
  Record<PartField, { label: string; hint: string; says: string; gap: string }>
> = {
  before: {
    what: {
      label: 'What it is about',
      hint: 'In two or three short sentences.',
      says: '',
      gap: '[Say here what this is about]',
    },
    why: {
      label: 'Why it matters to us',
      hint: 'Write as a young person would: “This matters to us because …”',
      says: 'Why it matters to us: ',
      gap: '[Say here why this matters to us]',
    },
    say: {
      label: 'How to have my say',
      hint: 'Whom to tell, how, and by when.',
      says: 'How to have my say: ',
      gap: '[Say here how I can have my say]',
    },
  },
  after: {
    what: {
      label: 'What was decided',
      hint: 'In two or three short sentences.',
      says: '',
      gap: '[Say here what was decided]',
    },
    why: {
      label: 'Why it matters to us',
      hint: 'Write as a young person would: “This matters to us because …”',
      says: 'Why it matters to us: ',
      gap: '[Say here why this matters to us]',
    },
    say: {
      label: 'Who will do what, by when',
      hint: 'A line for each: who, what, and the day.',
      says: 'What happens next: ',
      gap: '[Say here who will do what, and by when]',
    },
  },
};

export const partFields: readonly PartField[] = ['what', 'why', 'say'];

/** A gap that the draft left for its writer, such as "[Say here why this matters to us]". */
const gapShape = /\[[^\][\n]+\]/g;

/** Every text of a page, in its order. */
export const textsOf = ({ headline, opening, parts, closing }: Content): string[] => [
  headline,
  opening,
  ...parts.flatMap(({ title, what, why, say }) => [title, what, why, say]),
  closing,
];

/** Every gap that is left, in the order of the page. */
export const gapsIn = (content: Content): string[] =>
  textsOf(content).flatMap((text) => text.match(gapShape) ?? []);

/** A text with its gaps in bold. */
const withBoldGaps = (text: string): Inline[] =>
  text
    .split(/(\[[^\][\n]+\])/)
    .filter((run) => run !== '')
    .map((run) => (run.match(gapShape) ? { text: run, strong: true } : { text: run }));

const runsOf = (content: readonly Inline[]): Inline[] => content.flatMap(({ text }) => withBoldGaps(text));

const boldGaps = (block: Block): Block => {
  if (block.kind === 'paragraph') return { ...block, content: runsOf(block.content) };
  return block.kind === 'list' ? { ...block, items: block.items.map((item) => item.map(boldGaps)) } : block;
};

const introduced = (says: string, blocks: Block[]): Block[] => {
  const intro: Inline = { text: says, strong: true };
  const [first, ...rest] = blocks;
  if (says === '' || first === undefined) return blocks;
  if (first.kind === 'paragraph') return [{ ...first, content: [intro, ...first.content] }, ...rest];
  return [{ kind: 'paragraph', content: [{ ...intro, text: says.trim() }] }, ...blocks];
};

const blocksOfText = (text: string): Block[] => narrativeBlocks(text).map(boldGaps);

const blocksOfPart = (kind: Kind, part: Part): Block[] => [
  { kind: 'heading', level: 2, text: part.title },
  ...partFields.flatMap((field) => introduced(asked[kind][field].says, blocksOfText(part[field]))),
];

/** The page without its headline: what is shown, printed, read aloud and measured. */
export const blocksOf = (kind: Kind, { opening, parts, closing }: Content): Block[] => [
  ...blocksOfText(opening),
  ...parts.flatMap((part) => blocksOfPart(kind, part)),
  ...blocksOfText(closing),
];

/** Whether two pages say the same. */
export const saysTheSame = (one: Content, other: Content): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

/** A database hands fields back in an order of its own. */
const inOrder = ({ headline, opening, parts, closing }: Content): unknown => [
  headline,
  opening,
  parts.map(({ itemId, title, what, why, say }) => [itemId, title, what, why, say]),
  closing,
];

/** The page as one text, so that two versions can be compared word by word. */
export const textOf = (content: Content): string =>
  textsOf(content)
    .filter((text) => text !== '')
    .join('\n');

/** Titles of matters that stand on the page and are closed to the public now. */
export const closedOn = ({ parts }: Content, closed: ReadonlySet<string>): string[] =>
  parts.filter(({ itemId }) => itemId !== null && closed.has(itemId)).map(({ title }) => title);
