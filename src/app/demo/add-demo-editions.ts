import { sendEdition, startEdition, writeEdition } from '../../features/edition/index.ts';
import { findMeeting } from '../../features/meetings/index.ts';
import type { Clock } from '../../kernel/clock.ts';
import { todayIn } from '../../kernel/clock.ts';
import type { Result } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inZone, type Tx } from '../../platform/database/transaction.ts';
import { demoDates } from './demo-dates.ts';
import { afterFifth, beforeComing, type DemoEdition } from './demo-editions.ts';

type Imprint = { name: string; colour: string };
type Wanted = { date: string; kind: 'before' | 'after'; words: DemoEdition };

const done = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

/** Begins the page as the team does, writes into it, and sends it to everybody. */
const add = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  { kind, words }: Wanted,
  authority: Imprint,
  clock: Clock,
): Promise<void> => {
  const id = done(await startEdition(tx, scope, { meetingId, kind }, clock));
  const revision = done(
    await writeEdition(
      tx,
      scope,
      id,
      (draft) => ({
        ...draft,
        parts: draft.parts.flatMap((part) => {
          const written = words.parts[part.title];
          return written ? [{ ...part, ...written }] : [];
        }),
        closing: words.closing,
      }),
      clock,
    ),
  );
  done(await sendEdition(tx, scope, id, { revision, to: [], authority }, clock));
};

/** The young people's page before the meeting to come, and the one after the last: both sent. */
export const addDemoEditions = (
  tx: Tx,
  scope: Scope,
  meetingIds: readonly string[],
  authority: Imprint,
  clock: Clock,
): Promise<void> =>
  inZone(tx, scope, 'voice', async (there) => {
    const { coming, fifth } = demoDates(todayIn(clock));
    const pages: readonly Wanted[] = [
      { date: fifth, kind: 'after', words: afterFifth },
      { date: coming, kind: 'before', words: beforeComing },
    ];
    for (const id of meetingIds) {
      const date = (await findMeeting(tx, there, id))?.date;
      const wanted = pages.find((page) => page.date === date);
      if (wanted) await add(tx, there, id, wanted, authority, clock);
    }
  });
