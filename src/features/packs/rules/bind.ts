import type { Printable, PrintablePaper } from './printable.ts';

/** One printing there should be: 1 is the agenda pack, 2, 3 … are supplements. */
export type Binding = { number: number; papers: PrintablePaper[] };

const hasSomethingToPrint = (paper: PrintablePaper): boolean =>
  paper.file !== null || (paper.content !== null && paper.content.length > 0);

/** The papers that can be printed, in the order of the agenda; those of no item at the end. */
const inAgendaOrder = ({ items, papers }: Printable): PrintablePaper[] => {
  const places = new Map(items.map((item, index) => [item.id, index]));
  const placeOf = (paper: PrintablePaper): number => places.get(paper.itemId ?? '') ?? items.length;
  return papers.filter(hasSomethingToPrint).sort((one, other) => placeOf(one) - placeOf(other));
};

/**
 * Divides the papers of a meeting into an agenda pack and its supplements. A paper stays in the printing it came in;
 * new ones make a supplement that continues the page numbers instead of changing them. `printed` is what there is.
 */
export const bind = (meeting: Printable, printed: { number: number; paperIds: string[] }[]): Binding[] => {
  const papers = inAgendaOrder(meeting);
  const packs = printed.filter(({ number }) => number > 0).sort((one, other) => one.number - other.number);
  if (packs.length === 0) return [{ number: 1, papers }];
  const known = packs.map(({ number, paperIds }) => ({
    number,
    papers: papers.filter((paper) => paperIds.includes(paper.id)),
  }));
  const bound = new Set(packs.flatMap(({ paperIds }) => paperIds));
  const late = papers.filter((paper) => !bound.has(paper.id));
  return late.length === 0 ? known : [...known, { number: known.length + 1, papers: late }];
};
