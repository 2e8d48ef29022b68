import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Actor, Scope } from '../../../kernel/scope.ts';
import { recordReading } from '../../../platform/events/record.ts';
import { type Answer, type Ask, notFound, redirect, type Tx } from '../../../web/route.ts';
import { mayRunService } from '../../reviews/index.ts';
import { type ReadingReason, serviceRecordRead } from '../events.ts';
import { type Family, wantedOf } from '../family.ts';
import { reasonFor } from '../policy.ts';
import { findRecord, type ServiceRecord } from '../queries.ts';

export const recordParams = z.object({ record: z.uuid('The address is not complete.') });

/** What a handler works on: the record, with the way to the database, who asks and the day it is. */
export type HeldRecord = { tx: Tx; scope: Scope; record: ServiceRecord; today: string };

/** Why somebody who may see a record reads it. */
export const readingReason = (family: Family, { actor }: Scope, record: ServiceRecord): ReadingReason => {
  const reason = reasonFor(actor, record);
  return family.everybodys && reason !== 'own work' ? 'kept for all of the service' : reason;
};

type Asked = Pick<Ask<{ record: string }, unknown, unknown>, 'inScope' | 'scope' | 'params' | 'clock'>;
type Work = (held: HeldRecord) => Promise<Answer>;

/** Works on the record that the address names. */
export const withRecord = (
  family: Family,
  { inScope, scope, params, clock }: Asked,
  work: Work,
): Promise<Answer> =>
  inScope(async (tx) => {
    const record = await findRecord(tx, scope, wantedOf(family), params.record);
    return record
      ? work({ tx, scope, record, today: todayIn(clock) })
      : notFound(`that ${family.one} among those that you see`);
  });

/** Shows it: the reading is written down in the same transaction, or nothing is shown. What is hidden is not read. */
export const readingRecord = (family: Family, ask: Asked, work: Work): Promise<Answer> =>
  withRecord(family, ask, async (held) => {
    const { tx, scope, record } = held;
    if (!family.hides?.(record, scope))
      await recordReading(
        tx,
        scope,
        serviceRecordRead(record.kind, record.id, readingReason(family, scope, record)),
      );
    return work(held);
  });

/** Whether the one who asks may keep records of a kind. */
export const mayKeep = ({ managersKinds }: Family, kind: string, actor: Actor): Result<true> =>
  managersKinds.includes(kind) && !mayRunService(actor).ok
    ? refused('Managers of the reviewing service write these down.')
    : ok(true);

/**
 * Whether the one who asks may change or take down a record: whoever wrote it and managers, not whom it is about. What
 * is kept for the whole service everybody there keeps.
 */
export const mayChange = (family: Family, record: ServiceRecord, { actor }: Scope): boolean => {
  if (!mayKeep(family, record.kind, actor).ok) return false;
  const reason = reasonFor(actor, record);
  if (family.everybodys || reason === 'own work') return true;
  return reason !== 'own practice' && mayRunService(actor).ok;
};

/** Back to a record, which says what was done. */
export const toRecord = (family: Family, id: string, done: string): Answer =>
  redirect(`${family.path}/${id}?done=${done}`);
