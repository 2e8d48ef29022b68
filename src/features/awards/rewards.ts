import { randomInt } from 'node:crypto';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { type Post, type Taken, takePost } from '../voice/index.ts';
import {
  entryBack,
  entryCame,
  entryLeftOut,
  entryMarked,
  prizesGiven,
  prizesTakenBack,
  roundSet,
} from './events.ts';
import { lockRound } from './lock.ts';
import { criteriaOfRound, type Entry, entriesOf, findRound } from './reward-queries.ts';
import type { Entered } from './rules/entry.ts';
import { drawn, type Mark, prizesFor } from './rules/prizes.ts';
import type { NewRound } from './rules/year.ts';
import { change, insert, nextEntry, remove } from './store.ts';

/** By what the team knows the form. */
export const entryForm = 'Entry for a reward';

/** Opens the rewards of a half term. Answers their id. */
export const makeRound = async (tx: Tx, scope: Scope, round: NewRound): Promise<string> => {
  const id = newId();
  const { title, about, opensOn, closesOn, prizes, criteria } = round;
  await insert(tx, scope, 'reward_round', {
    id,
    title,
    about,
    opens_on: opensOn,
    closes_on: closesOn,
    prizes,
  });
  const rows = criteria.map((words, position) => ({ id: newId(), round_id: id, position, words }));
  await insert(tx, scope, 'reward_criterion', ...rows);
  await record(tx, scope, roundSet(id, sha256Of(JSON.stringify(round))));
  return id;
};

type Came = { roundId: string; key: string; at: Date; today: string };

/** Takes an entry. What a program seems to have sent is kept as a message for the team alone. Refused as takePost refuses. */
export const enter = async (
  tx: Tx,
  scope: Scope,
  { roundId, key, at, today }: Came,
  entered: Entered,
  post: Post,
): Promise<Result<Taken>> => {
  const id = newId();
  const came = { form: entryForm, aboutId: post.fromRobot ? null : id, key, at, today, more: entered.finder };
  const taken = await takePost(tx, scope, came, { ...post, mayShow: false });
  if (!taken.ok || post.fromRobot) return taken;
  await lockRound(tx, scope, roundId);
  await insert(tx, scope, 'reward_entry', {
    id,
    round_id: roundId,
    number: await nextEntry(tx, scope, roundId),
    first_name: entered.whom,
    finder: entered.finder,
    school_year: entered.schoolYear,
    sent_by: entered.sentBy,
    post_id: taken.value.id,
    came_on: today,
    left_out: false,
    prize: null,
  });
  await record(tx, scope, entryCame(id));
  return taken;
};

/** Whether prizes of the round were given: marks and entries then stay as they are. */
const hasPrizes = async (tx: Tx, scope: Scope, roundId: string): Promise<boolean> => {
  await lockRound(tx, scope, roundId);
  return (await entriesOf(tx, scope, roundId)).some(({ prize }) => prize !== null);
};

const prizesStand = 'The prizes are given. Take them back first.';

/** Assesses an entry: one mark for each criterion (id). */
export const assess = async (
  tx: Tx,
  scope: Scope,
  { id, roundId }: Entry,
  marks: Readonly<Record<string, Mark>>,
): Promise<Result<true>> => {
  if (await hasPrizes(tx, scope, roundId)) return refused(prizesStand);
  await remove(tx, scope, 'reward_mark', { entry_id: id });
  const rows = Object.entries(marks).map(([criterion_id, mark]) => ({ entry_id: id, criterion_id, mark }));
  await insert(tx, scope, 'reward_mark', ...rows);
  await record(tx, scope, entryMarked(id, sha256Of(JSON.stringify(marks))));
  return ok(true);
};

/** Leaves an entry out, which is no entry (sent twice, or nonsense), or puts it back. */
export const setEntryAside = async (
  tx: Tx,
  scope: Scope,
  { id, roundId }: Entry,
  leftOut: boolean,
): Promise<Result<true>> => {
  if (await hasPrizes(tx, scope, roundId)) return refused(prizesStand);
  await change(tx, scope, 'reward_entry', { id }, { left_out: leftOut });
  await record(tx, scope, leftOut ? entryLeftOut(id) : entryBack(id));
  return ok(true);
};

/** How the last prizes are given among equals: by lot, or to those whom a person chose, with a reason. */
export type Breaking = { kind: 'lot' } | { kind: 'chosen'; ids: readonly string[]; reason: string };

const breakTie = (
  tied: readonly string[],
  left: number,
  breaking: Breaking,
  today: string,
): Result<{ ids: readonly string[]; how: string }> => {
  if (left === 0) return ok({ ids: [], how: '' });
  if (breaking.kind === 'lot') {
    const how = `Drawn by lot from ${tied.length} who were equal, on ${dateWords(today)}`;
    return ok({ ids: drawn(tied, left, (below) => randomInt(below)), how });
  }
  const { ids, reason } = breaking;
  if (ids.length !== left || ids.some((id) => !tied.includes(id)) || new Set(ids).size !== left)
    return refused(`Choose exactly ${left} of those who are equal.`);
  return reason === ''
    ? refused('Say why these were chosen.')
    : ok({ ids, how: `Chosen among equals: ${reason}` });
};

/** Gives the prizes of a half term: by points, and among equals as a person says. Refused while an entry is not assessed. */
export const givePrizes = async (
  tx: Tx,
  scope: Scope,
  roundId: string,
  breaking: Breaking,
  today: string,
): Promise<Result<true>> => {
  if (await hasPrizes(tx, scope, roundId)) return refused(prizesStand);
  const round = await findRound(tx, scope, roundId);
  const criteria = (await criteriaOfRound(tx, scope, roundId)).map(({ id }) => id);
  const entries = (await entriesOf(tx, scope, roundId)).filter(({ leftOut }) => !leftOut);
  if (entries.some(({ marks }) => criteria.some((id) => marks[id] === undefined)))
    return refused('Some entries are not assessed yet.');
  const { sure, tied, left } = prizesFor(entries, criteria, round?.prizes ?? 0);
  const broken = breakTie(tied, left, breaking, today);
  if (!broken.ok) return broken;
  for (const id of sure) await change(tx, scope, 'reward_entry', { id }, { prize: 'By points' });
  for (const id of broken.value.ids)
    await change(tx, scope, 'reward_entry', { id }, { prize: broken.value.how });
  await record(tx, scope, prizesGiven(roundId, sha256Of(JSON.stringify([sure, broken.value]))));
  return ok(true);
};

/** Takes all prizes of a half term back. */
export const takePrizesBack = async (tx: Tx, scope: Scope, roundId: string): Promise<void> => {
  await lockRound(tx, scope, roundId);
  await change(tx, scope, 'reward_entry', { round_id: roundId }, { prize: null });
  await record(tx, scope, prizesTakenBack(roundId));
};
