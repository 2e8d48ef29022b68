import { type Run, WrongUsage } from '../command.ts';

/** What can be done with a delivery plan, each loaded when it is called. */
const deeds: Readonly<Record<string, () => Promise<Run>>> = {
  import: async () => (await import('./plan-import.ts')).importPlan,
};

export const plan: Run = async ([name, ...args], terminal, settings) => {
  const load = deeds[name ?? ''];
  if (!load) throw new WrongUsage(`Say what to do: ${Object.keys(deeds).join(' or ')}.`);
  const run = await load();
  return run(args, terminal, settings);
};
