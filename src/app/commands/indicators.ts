import { type Run, WrongUsage } from '../command.ts';

/** What can be done with indicators, each loaded when it is called. */
const deeds: Readonly<Record<string, () => Promise<Run>>> = {
  check: async () => (await import('./indicators-check.ts')).checkReport,
  compute: async () => (await import('./indicators-compute.ts')).compute,
};

export const indicators: Run = async ([name, ...args], terminal, settings) => {
  const load = deeds[name ?? ''];
  if (!load) throw new WrongUsage(`Say what to do: ${Object.keys(deeds).join(' or ')}.`);
  const run = await load();
  return run(args, terminal, settings);
};
