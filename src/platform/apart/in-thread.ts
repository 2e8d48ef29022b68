import { parentPort, Worker, workerData } from 'node:worker_threads';

/** What a thread says: how far it is, and in the end its answer. */
type Said<Told, Answer> = { told: Told } | { answer: Answer };

/** A thread ended without an answer: it was stopped, or its file says nothing. */
export class EndedWithoutAnswer extends Error {}

/** What is worked out in a thread: by which file, and from what. All that goes to and fro is copied. */
export type Work = { worker: URL; job: unknown };

type Beside<Told> = { tell?: (told: Told) => void; stop?: AbortSignal };

/**
 * Has work done in a thread of its own, so that pages are answered meanwhile. Throws what the work throws, and
 * EndedWithoutAnswer where it is stopped.
 */
export const inThread = <Answer, Told = never>(
  { worker, job }: Work,
  { tell, stop }: Beside<Told> = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    // It needs nothing of how Hearth was started, and nothing of its environment.
    const thread = new Worker(worker, { workerData: job, execArgv: [], env: {} });
    const end = (): void => void thread.terminate();
    stop?.addEventListener('abort', end);
    thread.on('message', (said: Said<Told, Answer>) => {
      if ('answer' in said) resolve(said.answer);
      else tell?.(said.told);
    });
    thread.once('error', reject);
    thread.once('exit', () => {
      stop?.removeEventListener('abort', end);
      reject(new EndedWithoutAnswer('a thread ended without an answer'));
    });
  });

/** What the file of a thread does: works its job out and says the answer. */
export const answerJob = <Job, Answer, Told = never>(
  work: (job: Job, tell: (told: Told) => void) => Answer | Promise<Answer>,
): void => {
  const say = (said: Said<Told, Answer>): void => parentPort?.postMessage(said);
  // What fails ends the thread with its error, as what is thrown does.
  const worked = async (): Promise<void> => say({ answer: await work(workerData, (told) => say({ told })) });
  void worked();
};
