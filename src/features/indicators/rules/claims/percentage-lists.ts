import type { Finding } from './claim.ts';
import type { Figure } from './figures.ts';
import { addUpToAll } from './percentages-of-a-whole.ts';
import type { Reading } from './reading.ts';

const breaksDown =
  /\b(?:reasons?|broken down|breakdown|split|following|as follows|by (?:type|category|area|district|grade)|graded|outcomes?)\b[^.]*:$/i;

const onlyPercentage = ({ figures, sentence }: Reading): Figure | null => {
  const [figure, ...more] = figures.filter(({ kind }) => kind !== 'x' && kind !== 'd');
  return figure?.kind === 'p' && more.length === 0 && sentence.text.length < 160 ? figure : null;
};

/** Entries of one list stand in passages of their own under one heading. */
const goesOn = (before: Reading | undefined, { sentence }: Reading): boolean =>
  before !== undefined &&
  before.sentence.section === sentence.section &&
  before.sentence.passage !== sentence.passage;

type Run = { from: number; entries: Reading[] };

/** Runs of three or more entries that hold one percentage each. */
const runsOf = (readings: readonly Reading[]): Run[] => {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const [place, reading] of readings.entries()) {
    if (!onlyPercentage(reading)) open = null;
    else if (open && goesOn(open.entries.at(-1), reading)) open.entries.push(reading);
    else {
      open = { from: place, entries: [reading] };
      runs.push(open);
    }
  }
  return runs.filter(({ entries }) => entries.length > 2);
};

/** Lists whose entries have a percentage each: whether these add up to 100, where they are meant to. */
export const percentageLists = (readings: readonly Reading[]): { reading: Reading; finding: Finding }[] =>
  runsOf(readings).flatMap(({ from, entries }) => {
    const [reading] = entries;
    const figures = entries.map(onlyPercentage).filter((figure) => figure !== null);
    const finding = addUpToAll(figures);
    const lead = readings[from - 1]?.sentence.text ?? '';
    if (!reading || !finding || (finding.verdict === 'disagrees' && !breaksDown.test(lead))) return [];
    return [{ reading, finding }];
  });
