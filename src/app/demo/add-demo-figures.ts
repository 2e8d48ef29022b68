import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  computeIndicators,
  explainFigure,
  keepSource,
  publishAtOnce,
  receiveExtract,
  writeMadeUpExtract,
} from '../../features/indicators/index.ts';
import { type Clock, todayIn } from '../../kernel/clock.ts';
import { firstOfMonth, plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Authority } from '../../platform/authority/authority.ts';
import type { Tx } from '../../platform/database/transaction.ts';

const madeUp = { children: 320, years: 4, seed: 7 };
const months = 25;

/** Figures of children who do not exist, up to the month that is over: counted, kept, explained and made public. */
export const addDemoFigures = async (
  tx: Tx,
  scope: Scope,
  authority: Authority,
  clock: Clock,
): Promise<void> => {
  const today = todayIn(clock);
  const at = plusDays(firstOfMonth(today), -1);
  const folder = await mkdtemp(join(tmpdir(), 'hearth-demo-'));
  try {
    await writeMadeUpExtract(folder, { ...madeUp, at });
    const computed = await computeIndicators(folder, {
      at,
      months,
      takenOn: firstOfMonth(today),
      problems: 0,
    });
    const source = await receiveExtract(tx, scope, computed, clock);
    const kept = await keepSource(tx, scope, source, '', clock);
    if (!kept.ok) throw new Error(kept.reason);
    await explainFigure(tx, scope, {
      indicator: 'dental_check',
      at,
      words:
        'Two practices in the north have opened their lists again. We ask every carer before a review whether a dentist was found.',
      today,
    });
    const published = await publishAtOnce(tx, scope, at, { authority, clock });
    if (!published.ok) throw new Error(published.reason);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
