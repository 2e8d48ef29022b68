import { ToMend } from '../kernel/to-mend.ts';
import { readSettings } from '../platform/settings.ts';
import { type Command, type Terminal, WrongUsage } from './command.ts';
import { commands } from './commands/index.ts';

const help = (): string =>
  [
    'Hearth: the system a Corporate Parenting Board runs on.',
    '',
    ...commands.map((command) => `  bin/hearth ${command.usage}\n      ${command.summary}`),
    '',
  ].join('\n');

const explain = (error: unknown, command: Command, terminal: Terminal): number => {
  if (error instanceof ToMend) {
    terminal.err(`${error.message}\n`);
    if (error instanceof WrongUsage) terminal.err(`Usage: bin/hearth ${command.usage}\n`);
    return 2;
  }
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')) {
    terminal.err(`${(error as Error).message.split('. ')[0]}.\nUsage: bin/hearth ${command.usage}\n`);
    return 2;
  }
  terminal.err(
    `Something went wrong that Hearth did not expect: ${error instanceof Error ? error.message : error}\n`,
  );
  if (terminal.environment.HEARTH_LOG === 'debug') terminal.err(`${(error as Error).stack}\n`);
  return 1;
};

/** Runs one command line without the program's name. Answers the exit code. */
export const runCommand = async ([name, ...args]: string[], terminal: Terminal): Promise<number> => {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.out(help());
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    terminal.err(`There is no command "${name}".\n\n${help()}`);
    return 2;
  }
  if (args.includes('--help')) {
    terminal.out(`bin/hearth ${command.usage}\n    ${command.summary}\n`);
    return 0;
  }
  try {
    const run = await command.load();
    return await run(args, terminal, readSettings(terminal.environment));
  } catch (error) {
    return explain(error, command, terminal);
  }
};
