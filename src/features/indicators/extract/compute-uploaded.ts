import type { CountingStep } from '../rules/counting-steps.ts';
import { type Computed, computeIndicators } from './compute.ts';
import { inFolder, type SentFile } from './in-folder.ts';

const problemsKept = 200;

/** Counts an extract that was sent as files, of which nothing stays. */
export const computeUploaded = (
  files: readonly SentFile[],
  asked: { at: string; months: number; takenOn: string; tell?: (step: CountingStep) => void },
): Promise<Computed> =>
  inFolder(files, (folder) => computeIndicators(folder, { ...asked, problems: problemsKept }));
