import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** The press is a process that typesetting starts by itself; it is seen here from outside. */
const started: ChildProcess[] = [];
subscribe('child_process', (message) => started.push((message as { process: ChildProcess }).process));

const press = (): ChildProcess => {
  const found = started.findLast(({ spawnargs }) =>
    spawnargs?.some((argument) => argument.includes('press-worker')),
  );
  if (!found) throw new Error('No press has been started.');
  return found;
};

/** Ends the press, so that the next job starts a new one. */
export const endPress = async (): Promise<void> => {
  const ended = once(press(), 'exit');
  press().kill();
  await ended;
};

/** The most memory the press has held so far, in MB; null where the system does not tell (Linux does). */
export const peakOfPress = async (): Promise<number | null> => {
  const status = await readFile(`/proc/${press().pid}/status`, 'utf8').catch(() => '');
  const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
};
