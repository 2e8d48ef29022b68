import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Count, countOfTests, countOfTool } from './count.ts';
import type { Step } from './steps.ts';

export type Outcome = Count & { title: string; output: string; seconds: number };

const root = resolve(import.meta.dirname, '..', '..');
const longest = 30 * 60_000;
const running = new Set<ChildProcess>();

/** Runs one step to its end and counts it. Never throws: what could not run has failed. `scratch` holds its report. */
export const runStep = async (step: Step, scratch: string): Promise<Outcome> => {
  const started = performance.now();
  const reportFile = join(scratch, `${step.title}.json`);
  const args =
    'projects' in step
      ? [
          'node_modules/vitest/vitest.mjs',
          'run',
          '--configLoader=native',
          ...step.projects.map((project) => `--project=${project}`),
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${reportFile}`,
        ]
      : [step.script, ...step.args];
  const { exitCode, output } = await run(args);
  const report = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : null;
  const count = 'projects' in step ? countOfTests(report, exitCode) : countOfTool(exitCode);
  return { ...count, title: step.title, output, seconds: (performance.now() - started) / 1000 };
};

/** Ends every step that still runs, with all the processes it started. */
export const stopAll = (): void => running.forEach(stop);

const stop = (child: ChildProcess): void => {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
};

/** A process group of its own, so that a step that hangs can be ended with all its workers. */
const run = (args: string[]): Promise<{ exitCode: number; output: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: environment(),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    const output: string[] = [];
    const end = (exitCode: number): void => {
      clearTimeout(limit);
      running.delete(child);
      done({ exitCode, output: output.join('') });
    };
    const limit = setTimeout(() => {
      output.push(`\nStopped after ${longest / 60_000} minutes.\n`);
      stop(child);
    }, longest);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    }
    child.on('error', (error) => {
      output.push(error.message);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });

/**
 * The caller's environment without our settings: a check never touches the database somebody works with,
 * and finds the same on every machine.
 */
const environment = (): NodeJS.ProcessEnv => {
  const ours =
    /^(DATABASE_URL|PORT|HOST|NODE_OPTIONS|NODE_ENV|FORCE_COLOR|VITEST.*|PG.*|HEARTH_(?!SCREENSHOTS$).*)$/;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;
  return { ...Object.fromEntries(kept), PATH: path, CI: 'true', NO_COLOR: '1' };
};
