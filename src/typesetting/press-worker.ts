/**
 * The press: a process of its own, so that a long pack never keeps the pages waiting, its memory is given
 * back when it ends, and a file that brings down the native compiler brings down nothing else.
 * Node runs it without a loader, so it may import `.ts` but never `.tsx`.
 */
import { bind } from './binding.ts';
import { Compositor } from './composition.ts';
import { insideFile } from './inside-file.ts';
import { paperReading } from './paper-reading.ts';
import type { PressAnswer, PressJob, PressResult } from './press-job.ts';

let compositor: Compositor | null = null;

async function work(job: PressJob): Promise<PressResult[PressJob['kind']]> {
  if (job.kind === 'read paper') return paperReading(job.fileName, job.bytes);
  if (job.kind === 'look into file') return insideFile(Buffer.from(job.bytes));
  compositor ??= new Compositor();
  return bind(job.pack, compositor);
}

const answer = (words: PressAnswer): void => {
  process.send?.(words);
};

process.on('message', (job: PressJob) => {
  work(job).then(
    (result) => answer({ done: true, result }),
    (error: unknown) =>
      answer({ done: false, message: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit());
