import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Where the server answers, the cookie of its clerk, and the id of its one meeting. */
export type BoardServer = { address: string; cookie: string; meeting: string };

/** A server that runs as a process of its own. `kill` ends it at once; the next one takes over its database. */
export type BoardServerProcess = BoardServer & {
  kill(): Promise<void>;
  /** Ends it well, with its database. */
  stop(): Promise<void>;
};

const program = fileURLToPath(new URL('board-server.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts the server on that folder, and on that port or any that is free, and waits until it answers. */
export const startBoardServer = async (folder: string, port = 0): Promise<BoardServerProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, `${port}`], {
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
