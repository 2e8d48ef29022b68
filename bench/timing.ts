type Work = () => unknown;

/** How long a piece of work takes, in seconds. */
export const secondsOf = async (work: Work): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};

/** The median of several runs, in seconds. The work is told which run it is, from 0. */
export const medianSeconds = async (runs: number, work: (run: number) => unknown): Promise<number> => {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) seconds.push(await secondsOf(() => work(run)));
  return median(seconds);
};
