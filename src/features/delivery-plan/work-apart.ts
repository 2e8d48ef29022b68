import { inThread } from '../../platform/apart/in-thread.ts';
import { isWorkbook } from './readers/plan-spreadsheet.ts';
import { doPlanWork, type PlanWork, type PlanWorkDone } from './readers/plan-work.ts';

const worker = new URL('./readers/plan-worker.ts', import.meta.url);

/** What is shorter is done in less time than a thread takes to begin. */
const short = { bytes: 60_000, characters: 60_000 };

const isLongerThan = (most: number, texts: Iterable<string>): boolean => {
  let length = 0;
  for (const text of texts) {
    length += text.length;
    if (length > most) return true;
  }
  return false;
};

function* textsOf(work: PlanWork): Generator<string> {
  if ('rows' in work) for (const { cells } of work.rows) yield* cells;
  if ('sheets' in work)
    for (const { rows } of work.sheets) for (const row of rows) for (const { text } of row) yield text;
}

/** Papers are read in a process of their own anyway. */
const isLong = (work: PlanWork): boolean =>
  work.kind === 'sheets'
    ? work.file.bytes.length > short.bytes && isTable(work.file.bytes)
    : isLongerThan(short.characters, textsOf(work));

const isTable = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  return isWorkbook(Buffer.from(bytes)) || !/^(PK|%PDF-|\s*<)/.test(start);
};

/** Does a piece of work on the file of a plan; a long one in a thread of its own, so that pages are answered meanwhile. */
export const planWork = async <Kind extends PlanWork['kind']>(
  work: Extract<PlanWork, { kind: Kind }>,
): Promise<PlanWorkDone[Kind]> =>
  // The work is answered with what comes of its kind (plan-work.ts).
  (isLong(work) ? await inThread({ worker, job: work }) : await doPlanWork(work)) as PlanWorkDone[Kind];
