import { type Clock, todayIn } from '../../kernel/clock.ts';
import { csvText } from '../../kernel/csv.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Authority } from '../../platform/authority/authority.ts';
import { typeset } from '../../typesetting/compile.ts';
import type { Plan } from './queries.ts';
import { limits } from './readers/plan-spreadsheet.ts';
import type { PlanHere } from './rules/sheet/differences.ts';
import { type EntryInFull, entryAfter, type ObjectiveInFull, objectiveAfter } from './rules/sheet/entry.ts';
import { objectiveTable } from './rules/sheet/objective-sheet.ts';
import { planChapters } from './rules/sheet/plan-blocks.ts';
import type { Known } from './rules/sheet/plan-cells.ts';
import { planTable, writable } from './rules/sheet/plan-sheet.ts';
import { stageTable } from './rules/sheet/stage-sheet.ts';
import { planWork } from './work-apart.ts';

/** What goes out: entries of a plan in their order, and what their cells name. */
export type PlanToExport = {
  plan: Pick<Plan, 'name' | 'body'>;
  entries: readonly EntryInFull[];
  objectives: readonly ObjectiveInFull[];
  known: Known;
};

/** The entries of a plan that are wanted, without those that were taken out. */
export const entriesOf = ({ histories }: PlanHere, ids: ReadonlySet<string>): EntryInFull[] =>
  [...histories]
    .filter(([id]) => ids.has(id))
    .map(([id, changes]) => entryAfter(id, changes))
    .filter(({ removed }) => !removed);

/** The objectives of a plan, without those that were taken out. */
export const objectivesOf = ({ objectives }: Pick<PlanHere, 'objectives'>): ObjectiveInFull[] =>
  [...objectives].map(([id, changes]) => objectiveAfter(id, changes)).filter(({ removed }) => !removed);

const tooLong = (count: number, of: string, most: number): Result<never> =>
  refused(
    `${count} ${of} are too many for such a file: it holds at most ${most}. Choose fewer, or take the CSV file.`,
  );

/** A plan as an Excel workbook: its entries, their stages, and the words of its objectives, each on a sheet. */
export const planAsWorkbook = async ({
  entries,
  objectives,
  known,
}: PlanToExport): Promise<Result<Uint8Array>> => {
  const most = limits.rows - 1;
  if (entries.length > most) return tooLong(entries.length, 'entries', most);
  const stages = stageTable(entries, known);
  if (stages.rows.length > most) return tooLong(stages.rows.length, 'stages', most);
  const sheets = [planTable(entries, known), stages, objectiveTable(objectives)].map(writable);
  return ok(await planWork({ kind: 'workbook', sheets }));
};

/** A plan as CSV, marked as UTF-8 for programmes that guess: one table, without stages and the words of objectives. */
export const planAsCsv = ({ entries, known }: PlanToExport): string => {
  const { columns, rows } = planTable(entries, known);
  const table = csvText(
    columns.map(({ heading }) => heading),
    rows.map((row) => row.map(({ text }) => text)),
  );
  return `\ufeff${table}`;
};

/** A printed plan of more entries is read by nobody. */
const mostPrinted = 2000;

/** A plan as an accessible PDF (PDF/UA-1): each objective with its table, on turned sheets. */
export const planAsPdf = async (
  { plan, entries, known }: PlanToExport,
  { authority, clock }: { authority: Pick<Authority, 'name' | 'colour'>; clock: Clock },
): Promise<Result<Uint8Array>> => {
  if (entries.length > mostPrinted) return tooLong(entries.length, 'entries', mostPrinted);
  const today = todayIn(clock);
  const { pdf } = await typeset({
    kind: 'report',
    title: `${plan.name}, ${authority.name}`,
    language: 'en-GB',
    authority: { name: authority.name, colour: authority.colour },
    meeting: {
      body: plan.name,
      dateWords: dateWords(today),
      time: null,
      venue: null,
      howToJoin: null,
    },
    madeAt: Math.floor(clock().epochMilliseconds / 1000),
    firstPageNumber: 1,
    agenda: [],
    papers: planChapters(entries, known, today).map(({ title, blocks }, at) => ({
      id: String(at),
      itemNumber: null,
      title,
      content: { kind: 'written', blocks, images: new Map() },
    })),
    notice: `For the ${plan.body}. Not for publication.`,
  });
  return ok(pdf);
};
