import { Worker } from 'node:worker_threads';
import { type ClaimInPaper, claimsIn, type PaperText } from './rules/claims/claims-in.ts';
import type { KnownFigure } from './rules/claims/known-figure.ts';

/** What the reader of claims is given. */
export type ClaimsJob = { text: PaperText; known: readonly KnownFigure[] };

const worker = new URL('./claims-worker.ts', import.meta.url);

/** Characters, marks of blocks included, that are read in less time than a thread takes to begin. */
const shortText = 50_000;

const lengthOf = (text: PaperText): number => JSON.stringify(text).length;

/** The reader ended without an answer. */
class ClaimsNotRead extends Error {}

const readApart = (job: ClaimsJob): Promise<ClaimInPaper[]> =>
  new Promise((resolve, reject) => {
    // It needs nothing of how Hearth was started, and nothing of its environment.
    const reader = new Worker(worker, { workerData: job, execArgv: [], env: {} });
    reader.once('message', resolve);
    reader.once('error', reject);
    reader.once('exit', () => reject(new ClaimsNotRead('the reader of claims ended without an answer')));
  });

/**
 * What a whole paper claims about figures. A long one takes seconds, so a thread of its own reads it and pages are
 * answered meanwhile. Throws where that thread fails.
 */
export const checkApart = async (job: ClaimsJob): Promise<ClaimInPaper[]> =>
  lengthOf(job.text) <= shortText ? claimsIn(job.text, job.known) : readApart(job);
