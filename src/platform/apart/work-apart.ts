import { EndedWithoutAnswer, inThread, type Work } from './in-thread.ts';

/** Work with a key: the same key stands for the same work, from the same job. */
export type KeyedWork = Work & { key: string };

/** How a piece of work stands. `told` is what it last said of how far it is, null before it has said anything. */
export type Standing<Answer, Told> =
  | { state: 'going on'; told: Told | null; ended: Promise<unknown> }
  | { state: 'done'; answer: Answer }
  | { state: 'failed' };

/**
 * Work that would hold up the pages, each piece in a thread of its own, one after the other: what goes on here is seconds
 * of a whole processor. The same is never done twice at once, and what came of the last pieces is kept in memory.
 */
export type WorkApart = {
  /**
   * Begins a piece unless it is going on or done; one that failed is begun again. `watch` is given the promise of a
   * piece that this call began, to log its failure.
   */
  begin<Answer, Told>(work: KeyedWork, watch: (ended: Promise<unknown>) => void): Standing<Answer, Told>;
  /** How a piece stands that was begun, null where nothing is known of it. */
  find<Answer, Told>(key: string): Standing<Answer, Told> | null;
  /** Ends what goes on; nothing is begun any more. */
  close(): Promise<void>;
};

/** How a piece is done: in a thread, or in a test where its author wants. */
type Do = typeof inThread;

/** What came of so many pieces is kept: a month that somebody looks at, and a few that others do. */
const kept = 4;

export const openWorkApart = (doWork: Do = inThread): WorkApart => {
  const pieces = new Map<string, Standing<unknown, unknown>>();
  const stopping = new AbortController();
  let last: Promise<unknown> = Promise.resolve();

  const forgetOld = (): void => {
    const ended = [...pieces].filter(([, { state }]) => state !== 'going on');
    for (const [key] of ended.slice(0, -kept)) pieces.delete(key);
  };
  /** The piece that ended last stands last. */
  const end = (key: string, standing: Standing<unknown, unknown>): void => {
    pieces.delete(key);
    pieces.set(key, standing);
    forgetOld();
  };
  const doInTurn = async (work: KeyedWork, before: Promise<unknown>): Promise<void> => {
    await before.catch(() => undefined);
    try {
      if (stopping.signal.aborted) throw new EndedWithoutAnswer('the site was stopped');
      const tell = (told: unknown): void => {
        const standing = pieces.get(work.key);
        if (standing?.state === 'going on') standing.told = told;
      };
      const answer = await doWork<unknown, unknown>(work, { tell, stop: stopping.signal });
      end(work.key, { state: 'done', answer });
    } catch (error) {
      end(work.key, { state: 'failed' });
      throw error;
    }
  };

  return {
    begin: <Answer, Told>(work: KeyedWork, watch: (ended: Promise<unknown>) => void) => {
      const known = pieces.get(work.key);
      if (known && known.state !== 'failed') return known as Standing<Answer, Told>;
      const ended = doInTurn(work, last);
      last = ended;
      const standing: Standing<Answer, Told> = { state: 'going on', told: null, ended };
      pieces.set(work.key, standing as Standing<unknown, unknown>);
      watch(ended);
      return standing;
    },
    find: <Answer, Told>(key: string) => (pieces.get(key) as Standing<Answer, Told> | undefined) ?? null,
    close: async () => {
      stopping.abort();
      await last.catch(() => undefined);
    },
  };
};
