import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A server in a process of its own, at an address it said itself. */
export type Site = { address: string; stop(): Promise<void> };

type Start = { command: string; args: string[]; environment?: Record<string, string> };

const bare = fileURLToPath(new URL('./bare/fastify.ts', import.meta.url));

/** bin/hearth on a data folder, on any free port, without logs and without the caller's settings. */
export const hearth = (dataFolder: string, args: string[]): Start => ({
  command: join(root, 'bin/hearth'),
  args,
  environment: { HEARTH_DATA: dataFolder, DATABASE_URL: '', HOST: '', PORT: '0', HEARTH_LOG: 'silent' },
});

/** A Fastify server with nothing in it that answers everything with a text of that many bytes. */
export const bareFastify = (bytes: number): Start => ({
  command: join(root, 'node_modules/.bin/node'),
  args: [bare, String(bytes)],
});

const run = ({ command, args, environment }: Start): ChildProcess =>
  spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Runs a command to its end. */
export const runToEnd = async (start: Start): Promise<void> => {
  const child = run(start);
  child.stdout?.resume();
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${start.command} ${start.args.join(' ')} ended with ${code}.`);
};

/** Resolves with the first web address that the server prints. */
const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (words: Buffer) => {
      said += words;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    server
      .on('error', reject)
      .on('exit', (code) => reject(new Error(`The server ended with ${code}. ${said}`)));
  });

/** Starts a server and waits until it listens. */
export const startSite = async (start: Start): Promise<Site> => {
  const server = run(start);
  const ended = once(server, 'exit');
  const address = await addressOf(server);
  return {
    address,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
};
