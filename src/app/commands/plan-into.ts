import { basename } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { bringIn, findPlan, nothingBeside, type ReadPlan } from '../../features/delivery-plan/index.ts';
import { todayIn } from '../../kernel/clock.ts';
import { ToMend } from '../../kernel/to-mend.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { keepFile } from '../../platform/files/files.ts';
import type { Settings } from '../../platform/settings.ts';
import { forCouncil } from '../ground.ts';

/** What is brought in where: the plan by its id, the council that it is of, and the file. */
type Into = { plan: string; authority: string | undefined; path: string; bytes: Buffer; read: ReadPlan };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Brings a plan that was read into one that holds nothing yet. Answers how much it was. */
export const bringInto = (
  settings: Settings,
  { plan: id, authority, path, bytes, read }: Into,
): Promise<{ objectives: number; entries: number }> =>
  forCouncil(settings, 'plan import', authority, ({ connected, scope }) =>
    withScope(connected, scope, async (tx) => {
      const plan = uuid.test(id) ? await findPlan(tx, scope, id) : null;
      if (!plan) throw new ToMend(`There is no plan "${id}". Its id is the last part of its address.`);
      const from = { name: basename(path), sha256: await keepFile(tx, scope, bytes) };
      const today = todayIn(() => Temporal.Now.instant());
      const brought = await bringIn(tx, scope, plan, { read, beside: nothingBeside }, from, today);
      if (!brought.ok) throw new ToMend(`${path}: ${brought.reason}`);
      return brought.value;
    }),
  );
