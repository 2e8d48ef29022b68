import type { Settings } from '../platform/settings.ts';

/** What a command works with. Results go to `out`, everything else to `err`. */
export type Terminal = {
  environment: Record<string, string | undefined>;
  out: (text: string) => void;
  err: (text: string) => void;
};

/** One command of bin/hearth. Answers the exit code: 0, or 2 for input that cannot be used. */
export type Command = {
  name: string;
  usage: string;
  summary: string;
  run(args: string[], terminal: Terminal, settings: Settings): Promise<number>;
};

/** A command called with words it does not know; the message says what it takes. */
export class WrongUsage extends Error {}
