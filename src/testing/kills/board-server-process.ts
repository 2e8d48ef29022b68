import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Role } from '../../kernel/roles.ts';
import { inOneFile } from './in-one-file.ts';

/** What a server is started with. */
export type BoardServerSettings = {
  /** Holds its database; the next server on the same folder goes on with it. */
  folder: string;
  /** Any that is free unless told. */
  port?: number;
  /** The moment at which its clock begins to run ("2026-03-11T18:00:00Z"); the real one unless told. */
  from?: string;
  /** Who may sign in: each person's name, with the role they hold at every board, or none (null). */
  people: Record<string, Role | null>;
  /** Whether there is a meeting of today, ready to be opened. */
  meeting: boolean;
};

/** Where the server answers, a session cookie of each of its people by name, and the id of its ready meeting, if any. */
export type BoardServer = { address: string; cookies: Record<string, string>; meeting: string | null };

/** A server that runs as a process of its own. `kill` ends it at once; the next one takes over its database. */
export type BoardServerProcess = BoardServer & {
  kill(): Promise<void>;
  /** Ends it well, with its database. */
  stop(): Promise<void>;
};

const program = fileURLToPath(new URL('board-server.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

let started: Promise<string[]> | null = null;

/** What Node.js is started with. Where the one file cannot be kept, as in a folder of somebody else, the files as they are. */
const programArguments = (): Promise<string[]> => {
  started ??= inOneFile(program).then(
    (file) => [file],
    () => ['--import', './src/loader.ts', program],
  );
  return started;
};

/** Starts the server and waits until it answers. */
export const startBoardServer = async (settings: BoardServerSettings): Promise<BoardServerProcess> => {
  const child = spawn(process.execPath, [...(await programArguments()), JSON.stringify(settings)], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (words) => said.push(String(words)));
  const gone = once(child, 'exit');
  const ended = gone.then(() => {
    throw new Error(`The server ended before it answered. ${said.join('')}`);
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended]);
  ended.catch(() => undefined);
  const server: BoardServer = JSON.parse(String(line));
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, signal);
    await gone;
  };
  return { ...server, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
};
