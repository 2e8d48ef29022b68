import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { readBrag } from '../brag.ts';
import { emptyMeasure, evidenceOf, type NewShown, saidIn } from '../bring-in/row-content.ts';
import type { Deliverable, Measure } from '../deliverable.ts';
import { earlyDay } from '../early-day.ts';
import type { Said } from '../history/change.ts';
import type { PlanColumn } from '../reading/plan-column.ts';
import { readProgress } from '../reading/progress-entries.ts';
import { otherReferences } from '../reading/references.ts';
import { wasCut } from './cell-text.ts';
import { readFigure } from './figure-cell.ts';

/** What a cell of a file changes in an entry. */
export type CellChange = { set: Partial<Deliverable>; said: Said[]; shown: NewShown[] };

/** A cell as somebody typed it. `before` are the cell's texts that stood here: when it went out, and now. */
export type TypedCell = { text: string; before: readonly string[]; fields: Deliverable };

/** What helps where Excel made another thing of a cell than its writer meant. */
export const mendInFile = 'Mend it in the file, or change it on the page of the plan.';

const setting = (set: Partial<Deliverable>): Result<CellChange> => ok({ set, said: [], shown: [] });

const gone = (what: string): Result<CellChange> =>
  refused(`The file leaves out ${what} that stands here and has nothing new. What was written down stays.`);

const blanksOnce = (words: string): string => words.replace(/\s+/g, ' ').trim();

const entriesOf = (text: string): { key: string; said: Said }[] =>
  saidIn(readProgress(text).entries).map((said) => ({ key: `${said.date} ${blanksOnce(said.words)}`, said }));

const linesOf = (text: string): { key: string; line: string }[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => ({ key: blanksOnce(line), line }))
    .filter(({ key }) => key !== '');

/** What of a cell is in none of its texts before; null where it has nothing new and leaves something out. */
const newIn = <Piece extends { key: string }>(
  { text, before }: TypedCell,
  piecesOf: (text: string) => Piece[],
): Piece[] | null => {
  const [pieces, known] = [piecesOf(text), before.map(piecesOf)];
  const added = pieces.filter(({ key }) => !known.flat().some((piece) => piece.key === key));
  const has = (piece: Piece): boolean => pieces.some(({ key }) => key === piece.key);
  return added.length === 0 && !known.some((one) => one.every(has)) ? null : added;
};

/** Each line of a cell belongs to one measure, in their order; a single measure has the whole cell. */
const measuresWith = (
  { text, fields: { measures } }: TypedCell,
  changed: (measure: Measure, line: string) => Measure,
): Result<CellChange> => {
  const now = measures.length === 0 ? [emptyMeasure] : measures;
  const lines = now.length === 1 ? [text] : text === '' ? now.map(() => '') : text.split('\n');
  return lines.length === now.length
    ? setting({ measures: now.map((measure, at) => changed(measure, lines[at]?.trim() ?? '')) })
    : refused(
        `${now.length} measures stand here, and the file has ${lines.length} lines. Change them on the page of the plan.`,
      );
};

const named = (measure: Measure, line: string): Measure => {
  const end = ` (${measure.cohort})`;
  return {
    ...measure,
    name: measure.cohort !== '' && line.endsWith(end) ? line.slice(0, -end.length) : line,
  };
};

const withCurrent = (measure: Measure, line: string): Measure => {
  const figure = readFigure(line);
  return { ...measure, current: figure?.value ?? null, currentOn: figure?.on ?? null, currentWords: line };
};

const withTarget = (measure: Measure, line: string): Measure => ({
  ...measure,
  target: readFigure(line)?.value ?? null,
  targetWords: line,
});

/** Objectives and services are read with the whole file, leads with those that are known: what one says depends on others. */
export type TypedColumn = Exclude<PlanColumn, 'objective' | 'services' | 'leads'>;

const readers: Record<TypedColumn, (cell: TypedCell) => Result<CellChange>> = {
  ref: ({ text }) => setting({ ref: text }),
  references: ({ text }) => setting({ references: otherReferences(text) }),
  activity: ({ text }) =>
    text === ''
      ? refused('The file does not say what is to be done. To take it out of the plan, say so below.')
      : setting({ activity: text }),
  progress: (cell) => {
    const added = newIn(cell, entriesOf);
    return added === null
      ? gone('progress')
      : ok({ set: {}, said: added.map(({ said }) => said), shown: [] });
  },
  evidence: (cell) => {
    const added = newIn(cell, linesOf);
    const words = added?.map(({ line }) => line).join('\n') ?? '';
    return added === null ? gone('evidence') : ok({ set: {}, said: [], shown: evidenceOf(words) });
  },
  metric: (cell) => measuresWith(cell, named),
  current: (cell) => measuresWith(cell, withCurrent),
  target: (cell) => measuresWith(cell, withTarget),
  timescale: ({ text }) => {
    const early = earlyDay(text);
    return early === null ? setting({ timescale: text }) : refused(`${early} ${mendInFile}`);
  },
  brag: ({ text }) => {
    const rating = readBrag(text);
    return rating === null && text !== ''
      ? refused(`“${text}” is no rating: blue, red, amber or green is meant to stand there.`)
      : setting({ rating });
  },
};

/** What the text of a cell changes, or why it cannot be taken. */
export const readTypedCell = (column: TypedColumn, cell: TypedCell): Result<CellChange> =>
  wasCut(cell.text) && column !== 'progress'
    ? refused('The file holds only the beginning of these words. Change them on the page of the plan.')
    : readers[column]({ ...cell, text: cell.text.trim() });
