import { type Run, WrongUsage } from '../command.ts';

/** What can be done with indicators, by the word after the command. Each is loaded when it is called. */
const deeds: Readonly<Record<string, () => Promise<Run>>> = {
  check: async () => (await import('./indicators-check.ts')).checkReport,
};

export const indicators: Run = async ([deed = '', ...args], terminal, settings) => {
  const load = Object.hasOwn(deeds, deed) ? deeds[deed] : undefined;
  if (!load) throw new WrongUsage(`Say what to do with indicators: ${Object.keys(deeds).join(' or ')}.`);
  return (await load())(args, terminal, settings);
};
