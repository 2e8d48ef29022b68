import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../platform/database/connection.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { emptyPlan, planText } from '../../testing/plans.ts';
import { runHearth } from '../../testing/run-hearth.ts';

let home: TestApp;
let folder: string;
let file: string;

const urlOf = ({ user, host, port, database }: Connection): string =>
  `postgres://${user}@${encodeURIComponent(host ?? '')}:${port}/${database}`;

beforeAll(async () => {
  home = await testApp();
  folder = await mkdtemp(join(tmpdir(), 'hearth-into-'));
  file = join(folder, 'plan.txt');
  await writeFile(file, planText);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await home.close();
});

const importInto = (plan: string) =>
  runHearth(['plan', 'import', file, '--into', plan], { DATABASE_URL: urlOf(home.database.owner) });

describe('bin/hearth plan import --into', () => {
  it('brings the plan in once, and refuses where something stands already', async () => {
    const plan = await emptyPlan(home);
    expect(await importInto(plan)).toMatchObject({
      code: 0,
      err: 'Brought in: 2 objectives and 3 entries.\n',
      out: expect.stringContaining('2 objectives, 3 actions'),
    });
    expect(await importInto(plan)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Something stands in this plan already.'),
    });
  });

  it('says that there is no such plan', async () => {
    expect(await importInto('spring')).toMatchObject({
      code: 2,
      err: 'There is no plan "spring". Its id is the last part of its address.\n',
    });
  });
});
