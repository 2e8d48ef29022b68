import { inThread } from '../../platform/apart/in-thread.ts';
import { isWorkbook } from './readers/plan-spreadsheet.ts';
import { doPlanWork, type PlanWork, type PlanWorkDone } from './readers/plan-work.ts';

const worker = new URL('./readers/plan-worker.ts', import.meta.url);

/** What is shorter is done in less time than a thread takes to begin. */
const short = { bytes: 60_000, rows: 400 };

const isLong = (work: PlanWork): boolean => {
  switch (work.kind) {
    case 'sheets':
      // Papers are read in a process of their own anyway.
      return work.file.bytes.length > short.bytes && isTable(work.file.bytes);
    case 'plan':
      return work.rows.length > short.rows;
    case 'workbook':
      return work.sheets.some(({ rows }) => rows.length > short.rows);
  }
};

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
