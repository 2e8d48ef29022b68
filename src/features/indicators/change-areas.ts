import { type Clock, todayIn } from '../../kernel/clock.ts';
import { counted } from '../../kernel/counted.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { belongingsAfter, belongingsNow, lastAreaChange } from './area-queries.ts';
import { putBelongings } from './area-store.ts';
import { areaEnded, areaPlaced, areasBroughtIn, areasTakenBack } from './events.ts';
import type { Belonging } from './rules/areas/belonging.ts';
import { end, place, type WrongChange } from './rules/areas/change-belongings.ts';
import { takenBackWords } from './rules/areas/change-words.ts';

type Change = { words: string; event: typeof areaPlaced };

/** Writes what stands from now on, and who changed it. */
const write = async (
  tx: Tx,
  scope: Scope,
  belongings: readonly Belonging[],
  { words, event }: Change,
  clock: Clock,
): Promise<void> => {
  const number = ((await lastAreaChange(tx, scope))?.number ?? 0) + 1;
  const change = { number, words, day: todayIn(clock), byName: actorName(scope) };
  await putBelongings(tx, scope, change, belongings);
  await record(tx, scope, event(number));
};

/** Puts an area where it belongs from a day on: a new one, or one that moves. */
export const placeArea = async (
  tx: Tx,
  scope: Scope,
  belonging: Omit<Belonging, 'to'>,
  clock: Clock,
): Promise<Result<true, WrongChange>> => {
  const placed = place(await belongingsNow(tx, scope), belonging);
  if (!placed.ok) return placed;
  const { area, within, from } = belonging;
  const words = `${area} ${within === null ? 'directly under the council' : `in ${within}`} from ${dateWords(from)}`;
  await write(tx, scope, placed.value, { words, event: areaPlaced }, clock);
  return ok(true);
};

/** Ends an area with its last day. */
export const endArea = async (
  tx: Tx,
  scope: Scope,
  { area, day }: { area: string; day: string },
  clock: Clock,
): Promise<Result<true, WrongChange>> => {
  const ended = end(await belongingsNow(tx, scope), area, day);
  if (!ended.ok) return ended;
  await write(
    tx,
    scope,
    ended.value,
    { words: `${area} ends with ${dateWords(day)}`, event: areaEnded },
    clock,
  );
  return ok(true);
};

/** Brings in a whole hierarchy in the place of what stood there. */
export const bringInAreas = async (
  tx: Tx,
  scope: Scope,
  belongings: readonly Belonging[],
  clock: Clock,
): Promise<void> => {
  const areas = new Set(belongings.map(({ area }) => area)).size;
  const words = `All areas brought in at once: ${counted(areas, 'area')}`;
  await write(tx, scope, belongings, { words, event: areasBroughtIn }, clock);
};

/** Takes back the last change; that can be taken back in its turn. Refused where it is not the last one any more. */
export const takeBackAreas = async (
  tx: Tx,
  scope: Scope,
  number: number,
  clock: Clock,
): Promise<Result<true>> => {
  const last = await lastAreaChange(tx, scope);
  if (last?.number !== number)
    return refused('The areas were changed since. Look at the last change before you take it back.');
  const before = await belongingsAfter(tx, scope, number - 1);
  await write(tx, scope, before, { words: takenBackWords(last.words), event: areasTakenBack }, clock);
  return ok(true);
};
