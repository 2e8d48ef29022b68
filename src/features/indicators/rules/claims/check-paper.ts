import type { Block } from '../../../../kernel/paper.ts';
import { type Passage, type Place, passagesOf } from '../../../../kernel/passages.ts';
import { checkClaims } from './check-claims.ts';
import type { Claim } from './claim.ts';
import type { KnownFigure } from './known-figure.ts';

/** A claim with its place in the paper. */
export type PlacedClaim = Omit<Claim, 'line'> & { place: Place };

/** A passage as the reader of claims wants it: headings marked, cells by tabs, and a gap behind prose. */
const linesOf = ({ kind, text, place }: Passage): { text: string; place: Place }[] => {
  if (kind === 'heading') return [{ text: `# ${text}`, place }];
  if (kind === 'row') return [{ text: text.replaceAll(' – ', '\t'), place }];
  return [
    { text, place },
    { text: '', place },
  ];
};

/** The text of a paper: a paragraph, an entry or a row a line. */
export const textOfPaper = (blocks: Block[]): string =>
  passagesOf(blocks)
    .flatMap(linesOf)
    .map(({ text }) => text)
    .join('\n');

/** What a paper claims about figures, in its order. `known` are figures that are held elsewhere. */
export const checkPaper = (blocks: Block[], known: readonly KnownFigure[]): PlacedClaim[] => {
  const places = passagesOf(blocks)
    .flatMap(linesOf)
    .map(({ place }) => place);
  return checkClaims(textOfPaper(blocks), known).map(({ line, ...claim }) => ({
    ...claim,
    place: places[line - 1] ?? { heading: null, paragraph: 0 },
  }));
};
