import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/** An account of the machine, by its numbers. */
export type Account = { uid: number; gid: number };

/** How PostgreSQL's programs are started, so that they run as an account PostgreSQL accepts (never root). */
export type RunAs = {
  /** In words, for the log. */
  words: string;
  /** Program and arguments that are put before PostgreSQL's own. */
  before: readonly string[];
  /** Account the process is started as; null is the one Hearth runs as. */
  spawnAs: Account | null;
  /** Account the files of the cluster must belong to; null is the one Hearth runs as. */
  filesOf: Account | null;
};

export const asSelf: RunAs = {
  words: 'the account that runs Hearth',
  before: [],
  spawnAs: null,
  filesOf: null,
};

/** PostgreSQL's programs read PG… variables of the caller, which are meant for other servers. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));

/** The words to start `program` with, and the options that make it run as it should. */
export const commandFor = (
  runAs: RunAs,
  program: string,
  args: readonly string[],
): { file: string; args: string[]; options: SpawnOptions } => {
  const [file = program, ...rest] = [...runAs.before, program, ...args];
  // The caller's own folder may be closed to the other account, and PostgreSQL wants to come back to where it started.
  return {
    file,
    args: rest,
    options: { ...runAs.spawnAs, cwd: process.platform === 'win32' ? undefined : '/', env: environment() },
  };
};

/** Runs a program to its end. `output` is what it printed, both streams together; a program that is not there fails. */
export const run = (
  runAs: RunAs,
  program: string,
  args: readonly string[],
  input = '',
): Promise<{ succeeded: boolean; output: string }> => {
  const command = commandFor(runAs, program, args);
  return new Promise((resolve) => {
    const fail = (error: Error) => resolve({ succeeded: false, output: error.message });
    let child: ChildProcess;
    try {
      child = spawn(command.file, command.args, { ...command.options, stdio: 'pipe' });
    } catch (error) {
      // Node reports some refusals by an event, others (no right to become another account) like this.
      return fail(error as Error);
    }
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    child.once('error', fail);
    child.once('close', (code) => resolve({ succeeded: code === 0, output }));
  });
};

// Enters each folder, and asks for the account's name too: initdb refuses an account that has none.
const visit = 'id -un >/dev/null || exit; for folder do cd "$folder" || exit; done';

/** Whether programs run this way can enter all the folders. Says why not. */
export const canEnter = (
  runAs: RunAs,
  folders: readonly string[],
): Promise<{ succeeded: boolean; output: string }> => run(runAs, '/bin/sh', ['-c', visit, 'sh', ...folders]);
