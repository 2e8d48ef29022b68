import { type ChildProcess, fork } from 'node:child_process';
import { Socket } from 'node:net';
import type { PressAnswer, PressJob, PressResult } from './press-job.ts';

/** The press ended in the middle of the job: its file is to blame, not the caller. */
export class PressEnded extends Error {}

/** All that the press is told of the environment: it reads files from strangers, and needs no secret for it. */
const essentials = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'LD_LIBRARY_PATH'];

const worker = new URL('./press-worker.ts', import.meta.url);
/** A pack of a thousand pages takes seconds; what takes this long has hung. */
const longestJob = 10 * 60_000;
/** An idle press gives its memory back after this. */
const longestIdle = 30_000;

/** What a dying press said: a crash of the native compiler, or why it could not start. */
const longestLastWords = 2000;

let running: ChildProcess | null = null;
let lastWords = '';
let idle: NodeJS.Timeout | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Gives the press one job after another; several callers wait their turn.
 * @throws PressEnded when the process died or hung over the job; Error when the job itself was at fault
 */
export function askPress<Kind extends PressJob['kind']>(
  job: Extract<PressJob, { kind: Kind }>,
): Promise<PressResult[Kind]> {
  const turn = queue.then(() => ask(job));
  queue = turn.catch(() => undefined);
  // The press answers a job with the result of its kind (press-job.ts).
  return turn as Promise<PressResult[Kind]>;
}

function ask(job: PressJob): Promise<PressResult[PressJob['kind']]> {
  const press = startedPress();
  return new Promise<PressResult[PressJob['kind']]>((resolve, reject) => {
    const hung = setTimeout(() => press.kill('SIGKILL'), longestJob);
    const settle = (): void => {
      clearTimeout(hung);
      press.off('message', answered).off('exit', ended);
      rest(press);
    };
    const answered = (answer: PressAnswer): void => {
      settle();
      if (answer.done) resolve(answer.result);
      else reject(new Error(answer.message));
    };
    const ended = (): void => {
      settle();
      reject(new PressEnded(`the press ended before the job was done: ${lastWords}`));
    };
    press.on('message', answered).on('exit', ended);
    press.send(job, (error) => error && press.kill('SIGKILL'));
  });
}

function startedPress(): ChildProcess {
  clearTimeout(idle);
  running ??= startPress();
  running.ref();
  running.channel?.ref();
  return running;
}

function startPress(): ChildProcess {
  const press = fork(worker, {
    serialization: 'advanced',
    execArgv: [],
    env: Object.fromEntries(essentials.map((name) => [name, process.env[name]])),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  lastWords = '';
  press.stderr?.on('data', (words: Buffer) => {
    lastWords = `${lastWords}${words}`.slice(-longestLastWords);
  });
  if (press.stderr instanceof Socket) press.stderr.unref();
  press.on('exit', () => {
    if (running === press) running = null;
  });
  return press;
}

/** An idle press keeps nobody alive, and is ended after a while. */
function rest(press: ChildProcess): void {
  press.unref();
  press.channel?.unref();
  idle = setTimeout(() => {
    if (running === press) running = null;
    press.kill();
  }, longestIdle).unref();
}
