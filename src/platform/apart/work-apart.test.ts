import { describe, expect, it } from 'vitest';
import { EndedWithoutAnswer, inThread } from './in-thread.ts';
import { openWorkApart } from './work-apart.ts';

const workOf = (script: string) => ({ worker: new URL(`data:text/javascript,${script}`), job: null });
const endless = workOf('for(;;);');

describe('work in a thread', () => {
  it.each([
    ['fails with what the work throws', 'throw new RangeError("too far")', RangeError],
    ['fails where its file says nothing', '', EndedWithoutAnswer],
  ])('%s', async (_, script, kind) => {
    await expect(inThread(workOf(script))).rejects.toThrow(kind);
  });

  it('is ended when it is told to stop, however busy it is', async () => {
    const stopping = new AbortController();
    const ended = inThread(endless, { stop: stopping.signal });
    stopping.abort();
    await expect(ended).rejects.toThrow(EndedWithoutAnswer);
  });
});

/** Work that goes on until the test ends it, by the key of each piece. */
const gated = () => {
  const begun: string[] = [];
  const gates = new Map<string, PromiseWithResolvers<string>>();
  const tells = new Map<string, (told: string) => void>();
  const apart = openWorkApart((({ job }: { job: string }, { tell }: { tell: (told: string) => void }) => {
    const gate = Promise.withResolvers<string>();
    begun.push(job);
    gates.set(job, gate);
    tells.set(job, tell);
    return gate.promise;
  }) as typeof inThread);
  const failures: unknown[] = [];
  const begin = (key: string) =>
    apart.begin<string, string>({ ...endless, key, job: key }, (ended) => {
      ended.catch((error: unknown) => failures.push(error));
    });
  return { apart, begun, gates, tells, failures, begin };
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the same work', () => {
  it('is done once, however often it is asked for, and says how far it is', async () => {
    const { begin, begun, gates, tells } = gated();
    const first = begin('February');
    await settled();
    expect(first).toMatchObject({ state: 'going on', told: null });
    tells.get('February')?.('half');
    expect(begin('February')).toMatchObject({ state: 'going on', told: 'half' });
    gates.get('February')?.resolve('done');
    await settled();
    expect(begin('February')).toEqual({ state: 'done', answer: 'done' });
    expect(begun).toEqual(['February']);
  });

  it('is begun again where it failed, and the failure is told once', async () => {
    const { begin, begun, gates, failures, apart } = gated();
    begin('February');
    begin('February');
    await settled();
    gates.get('February')?.reject(new Error('no'));
    await settled();
    expect([apart.find('February'), failures]).toEqual([{ state: 'failed' }, [new Error('no')]]);
    expect(begin('February').state).toBe('going on');
    await settled();
    expect(begun).toEqual(['February', 'February']);
  });
});

describe('other work', () => {
  it('waits for its turn, also after one that failed', async () => {
    const { begin, begun, gates } = gated();
    begin('February');
    begin('March');
    await settled();
    expect(begun).toEqual(['February']);
    gates.get('February')?.reject(new Error('no'));
    await settled();
    expect(begun).toEqual(['February', 'March']);
  });

  it('pushes out what was done long ago', async () => {
    const { begin, gates, apart } = gated();
    for (const key of ['1', '2', '3', '4', '5']) {
      begin(key);
      await settled();
      gates.get(key)?.resolve(key);
      await settled();
    }
    expect(['1', '2', '5'].map((key) => apart.find(key)?.state)).toEqual([undefined, 'done', 'done']);
  });
});

it('ends what goes on and what waits when the site stops', async () => {
  const apart = openWorkApart();
  const watched: Promise<unknown>[] = [];
  for (const key of ['February', 'March']) apart.begin({ ...endless, key }, (ended) => watched.push(ended));
  const ends = Promise.allSettled(watched);
  await apart.close();
  expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
