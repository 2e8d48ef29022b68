import { type Run, WrongUsage } from './command.ts';

/** A command that is several: its first word says which, and each is loaded when it is called. */
export const oneOf =
  (deeds: Readonly<Record<string, () => Promise<Run>>>): Run =>
  async ([name, ...args], terminal, settings) => {
    const load = deeds[name ?? ''];
    if (!load) throw new WrongUsage(`Say what to do: ${Object.keys(deeds).join(' or ')}.`);
    return (await load())(args, terminal, settings);
  };
