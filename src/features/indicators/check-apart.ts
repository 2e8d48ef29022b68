import { inThread } from '../../platform/apart/in-thread.ts';
import { type ClaimInPaper, claimsIn, type PaperText } from './rules/claims/claims-in.ts';
import type { KnownFigure } from './rules/claims/known-figure.ts';

/** What the reader of claims is given. */
export type ClaimsJob = { text: PaperText; known: readonly KnownFigure[] };

const worker = new URL('./claims-worker.ts', import.meta.url);

/** Characters, marks of blocks included, that are read in less time than a thread takes to begin. */
const shortText = 50_000;

const lengthOf = (text: PaperText): number => JSON.stringify(text).length;

/**
 * What a whole paper claims about figures. A long one takes seconds, so a thread of its own reads it and pages are
 * answered meanwhile. Throws where that thread fails.
 */
export const checkApart = async (job: ClaimsJob): Promise<ClaimInPaper[]> =>
  lengthOf(job.text) <= shortText ? claimsIn(job.text, job.known) : inThread({ worker, job });
