import { ToMend } from '../kernel/to-mend.ts';
import type { Settings } from '../platform/settings.ts';

/** What a command works with. Results go to `out`, everything else to `err`. */
export type Terminal = {
  environment: Record<string, string | undefined>;
  out: (text: string) => void;
  err: (text: string) => void;
};

/** Does what a command is for. Answers the exit code: 0, or 2 for input that cannot be used. */
export type Run = (args: string[], terminal: Terminal, settings: Settings) => Promise<number>;

/** One command of bin/hearth. */
export type Command = {
  name: string;
  usage: string;
  summary: string;
  load(): Promise<Run>;
};

/** A command called with words it does not know; the message says what it takes. */
export class WrongUsage extends ToMend {}
