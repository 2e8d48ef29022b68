import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixedClock } from '../../testing/app.ts';
import { type FreshDatabase, freshDatabase, migrations } from '../../testing/database.ts';
import { startOutsideServer } from '../../testing/outside-server.ts';
import { createAuthority } from '../authority/authority.ts';
import { connect, onClient } from '../database/connect.ts';
import { asJobsRole, asWebRole } from '../database/connection.ts';
import { openAt } from '../database/open.ts';
import type { Connected } from '../database/transaction.ts';
import { record } from '../events/record.ts';
import type { AnyJob, Job } from './job.ts';
import { openQueue, prepareQueue } from './queue.ts';
import { type JobGrounds, runJob } from './run-job.ts';
import { type RunningJobs, startJobs } from './start-jobs.ts';

const never = '0 0 29 2 *';

/** A job that leaves a trace each time it runs. */
const tracing = (name: string, cron = never): Job => ({
  name,
  cron,
  run: (tx, scope) => record(tx, scope, { event: `${name}.ran`, subject: { kind: 'job', id: name } }),
});

type House = Omit<FreshDatabase, 'client'>;
let database: House;
let log: string[];
let opened: Connected[];
let running: RunningJobs[];

/** What one process of Hearth has to work with. */
const process = (): JobGrounds => {
  const connected = connect(asWebRole(database.owner), 2);
  opened.push(connected);
  const logger = pino({ level: 'info' }, { write: (line) => void log.push(line) });
  return { connected, clock: fixedClock, logger };
};

const startHouse = async (made: House): Promise<void> => {
  [database, opened, running, log] = [made, [], [], []];
  await createAuthority(database.connected, { name: 'Eastmere', code: null });
  await createAuthority(database.connected, { name: 'Westmere', code: null });
};

afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.stop()));
  await Promise.all(opened.map((connected) => connected.destroy()));
  await database.drop();
});

const startProcess = async (jobs: readonly AnyJob[]): Promise<RunningJobs> => {
  const started = await startJobs(database.owner, process(), jobs, 0.5);
  running.push(started);
  return started;
};

const rows = (query: string): Promise<Record<string, unknown>[]> =>
  onClient(database.owner, async (client) => (await client.query(query)).rows);

const ran = async (name: string): Promise<number> =>
  (await rows(`SELECT FROM audit_entry WHERE deed = '${name}.ran'`)).length;

const ask = async (name: string, times: number): Promise<void> => {
  const queue = openQueue(database.owner);
  queue.on('error', () => undefined);
  await queue.start();
  for (let time = 0; time < times; time += 1) await queue.send(name);
  await queue.stop();
};

/** The role of the queue reaches the queue and nothing else. */
const expectFenced = async (): Promise<void> => {
  const asQueue = (statement: string) =>
    onClient(asJobsRole(database.owner), (client) => client.query(statement));
  await asQueue('SELECT FROM jobs.job');
  for (const statement of [
    'SELECT FROM meeting',
    'SELECT FROM audit_entry',
    'SELECT FROM authority',
    'CREATE TABLE jobs.mine (id int)',
    'ALTER TABLE jobs.job ADD COLUMN mine int',
    'TRUNCATE jobs.job_common',
    'DROP SCHEMA jobs CASCADE',
  ]) {
    await expect(asQueue(statement), statement).rejects.toThrow(/permission denied|must be owner/);
  }
};

/** Three processes share ten runs; each run is done once for each of the two councils. */
const expectSharedRuns = async (): Promise<void> => {
  const jobs = [tracing('trace')];
  await Promise.all([startProcess(jobs), startProcess(jobs), startProcess(jobs)]);
  await ask('trace', 10);
  await vi.waitFor(async () => {
    const finished = await rows("SELECT FROM jobs.job WHERE name = 'trace' AND state = 'completed'");
    expect(finished).toHaveLength(10);
  }, 50_000);
  expect(await ran('trace')).toBe(20);
  expect(await rows("SELECT actor_id FROM audit_entry WHERE deed = 'trace.ran' GROUP BY 1")).toEqual([
    { actor_id: 'trace' },
  ]);
};

describe('jobs', () => {
  beforeEach(async () => startHouse(await freshDatabase()));

  it('run once for each council, whichever process takes them', async () => {
    await expectSharedRuns();
    await expectFenced();
  });

  it('start by themselves when it is their time, once however many processes there are', async () => {
    const jobs = [tracing('by-the-minute', '* * * * *')];
    await Promise.all([startProcess(jobs), startProcess(jobs)]);
    await vi.waitFor(async () => expect(await ran('by-the-minute')).toBeGreaterThanOrEqual(2), 50_000);
    await Promise.all(running.map((jobs) => jobs.stop()));
    const sent = await rows(
      "SELECT count(*)::int AS runs, count(DISTINCT date_trunc('minute', created_on))::int AS minutes FROM jobs.job WHERE name = 'by-the-minute' AND state = 'completed'",
    );
    expect(sent[0]?.runs).toBe(sent[0]?.minutes);
    expect(await ran('by-the-minute')).toBe(2 * Number(sent[0]?.runs));
  });

  it('are waited for when Hearth stops', async () => {
    const begun = Promise.withResolvers<void>();
    const mayEnd = Promise.withResolvers<void>();
    const slow: Job = {
      ...tracing('slow'),
      run: async (...given) => {
        begun.resolve();
        await mayEnd.promise;
        await tracing('slow').run(...given);
      },
    };
    const jobs = await startProcess([slow]);
    await ask('slow', 1);
    await begun.promise;
    const stopped = jobs.stop();
    mayEnd.resolve();
    await stopped;
    expect(await ran('slow')).toBe(2);
  });

  it('are forgotten when Hearth has them no more', async () => {
    const first = await startProcess([tracing('old'), tracing('kept')]);
    await first.stop();
    await startProcess([tracing('kept', '5 7 * * *')]);
    expect(await rows('SELECT DISTINCT name, cron FROM scheduled_job')).toEqual([
      { name: 'kept', cron: '5 7 * * *' },
    ]);
    expect(await rows('SELECT name, cron, timezone FROM jobs.schedule')).toEqual([
      { name: 'kept', cron: '5 7 * * *', timezone: 'Europe/London' },
    ]);
  });

  it('that start in several processes on the first day make the queue once', async () => {
    await Promise.all([1, 2, 3].map(() => prepareQueue(database.owner)));
    expect(await rows('SELECT FROM jobs.version')).toHaveLength(1);
  });

  describe('one that fails', () => {
    let broken: boolean;
    let tried: string[];
    const failing: Job = {
      ...tracing('fails'),
      run: async (tx, scope, clock) => {
        tried.push(scope.authorityId);
        await tracing('fails').run(tx, scope, clock);
        if (broken && tried.length === 1) throw new Error('words of a letter to Ash');
      },
    };
    beforeEach(() => {
      broken = true;
      tried = [];
    });

    it('writes nothing of its half, keeps no other council waiting, and is done when it is tried again', async () => {
      const grounds = process();
      await expect(runJob(grounds, failing, 'run 1')).rejects.toThrow('fails was not done for 1 council.');
      expect(tried).toHaveLength(2);
      expect(await ran('fails')).toBe(1);
      expect(await rows('SELECT outcome FROM scheduled_job ORDER BY 1')).toEqual([
        { outcome: 'done' },
        { outcome: 'failed' },
      ]);
      await runJob(grounds, failing, 'run 1');
      expect(tried).toHaveLength(3);
      expect(tried[2]).toBe(tried[0]);
      await runJob(grounds, failing, 'run 1');
      expect(await ran('fails')).toBe(2);
      await runJob(grounds, failing, 'run 2');
      expect(await ran('fails')).toBe(4);
    });

    it('is logged with its name and the kind of fault, never with words', async () => {
      await expect(runJob(process(), failing, 'run 1')).rejects.toThrow();
      expect(log).toHaveLength(1);
      expect(JSON.parse(log[0] ?? '')).toMatchObject({ job: 'fails', fault: 'Error', authority: tried[0] });
      expect(log[0]).not.toMatch(/Ash|letter/);
    });

    it('comes up again by itself', async () => {
      await startProcess([failing]);
      await ask('fails', 1);
      await vi.waitFor(async () => {
        const [waiting] = await rows("SELECT state, output::text FROM jobs.job WHERE name = 'fails'");
        expect(waiting?.state).toBe('retry');
        expect(waiting?.output).not.toMatch(/Ash|letter/);
      }, 20_000);
    });
  });

  it('done by two processes at once for the same run are done once', async () => {
    const grounds = await Promise.all([process(), process()]);
    await Promise.all(grounds.map((one) => runJob(one, tracing('twice'), 'run 1')));
    expect(await ran('twice')).toBe(2);
  });
});

describe('jobs on a server of DATABASE_URL', () => {
  it('run once for each council, though the owner is no superuser', async () => {
    const outside = await startOutsideServer();
    const empty = await outside.emptyDatabase();
    const connected = await openAt(empty.owner, migrations);
    const drop = async (): Promise<void> => {
      await connected.destroy();
      await outside.stop();
    };
    await startHouse({ ...empty, connected, drop });
    await expectSharedRuns();
    await expectFenced();
  });
});
