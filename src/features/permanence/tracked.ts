import type { Counts, Period } from '../../kernel/counts.ts';
import { plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import {
  type Child,
  type ChildRecord,
  careRecordsOf,
  careSince,
  childrenInCare,
  childrenInCareSince,
} from '../reviews/index.ts';
import { changesOf, linesOf, noLine, type StandingLine } from './queries.ts';
import { type CareFacts, careFacts } from './rules/care.ts';
import { type GapName, gapsOf } from './rules/gaps.ts';
import { type Change, lineOn } from './rules/history.ts';
import { permanenceCounts } from './rules/permanence-counts.ts';
import type { TrackedChild } from './rules/tracker.ts';
import { type WeekChild, weeksOfPace } from './rules/week.ts';

type CareRecord = Pick<ChildRecord, 'episodes' | 'held'>;

const nothing: CareRecord = { episodes: [], held: [] };

/** Of a child whose episodes nobody wrote down, care begins with the day on which the child was added. */
const factsOn = (child: Child, { episodes, held }: CareRecord, at: string): CareFacts =>
  careFacts({
    since: careSince(episodes, at) ?? child.addedOn,
    episodes,
    reviewsHeld: held.map(({ day }) => day),
    addedOn: child.addedOn,
    at,
  });

/** A child of the tracker with all that pages show of it. */
export type ChildOnTracker = TrackedChild & { child: Child; standing: StandingLine };

const onTracker = (
  child: Child,
  record: CareRecord,
  standing: StandingLine,
  today: string,
): ChildOnTracker => ({
  id: child.id,
  reference: child.reference,
  district: child.district,
  team: child.team,
  child,
  standing,
  line: standing.line,
  gaps: gapsOf(
    { line: standing.line, updatedOn: standing.updatedOn, care: factsOn(child, record, today) },
    today,
  ),
});

/** Every child in care whom the one who asks may know of, with what is missing. `today` is ISO. */
export const trackedChildren = async (tx: Tx, scope: Scope, today: string): Promise<ChildOnTracker[]> => {
  const children = await childrenInCare(tx, scope);
  const ids = children.map(({ id }) => id);
  const records = await careRecordsOf(tx, scope, ids);
  const lines = await linesOf(tx, scope, ids);
  return children.map((child) =>
    onTracker(child, records.get(child.id) ?? nothing, lines.get(child.id) ?? noLine, today),
  );
};

/** One child with its care and the history of its line, the oldest change first. */
export const trackedChild = async (
  tx: Tx,
  scope: Scope,
  child: Child,
  today: string,
): Promise<ChildOnTracker & { care: CareFacts; changes: Change[] }> => {
  const record = (await careRecordsOf(tx, scope, [child.id])).get(child.id) ?? nothing;
  const standing = (await linesOf(tx, scope, [child.id])).get(child.id) ?? noLine;
  const changes = (await changesOf(tx, scope, [child.id])).get(child.id) ?? [];
  return {
    ...onTracker(child, record, standing, today),
    care: factsOn(child, record, today),
    changes,
  };
};

const wasInCare = ({ addedOn, leftOn }: Child, day: string): boolean =>
  addedOn <= day && (leftOn === null || leftOn > day);

/** Children's lines at the end of a period, counted. `system` reads in the zone of casework. */
export const permanenceAt = async (tx: Tx, system: Scope, { to }: Period): Promise<Counts> => {
  const known = (await childrenInCareSince(tx, system, to)).filter((child) => wasInCare(child, to));
  const ids = known.map(({ id }) => id);
  const records = await careRecordsOf(tx, system, ids);
  const changes = await changesOf(tx, system, ids);
  return permanenceCounts(
    known.map((child) => {
      const tracked = lineOn(changes.get(child.id) ?? [], to);
      const care = factsOn(child, records.get(child.id) ?? nothing, to);
      return {
        child: child.id,
        district: child.district,
        line: tracked.line,
        gaps: gapsOf({ ...tracked, care }, to).length,
      };
    }),
  );
};

/** So many children's records are read and held at a time: a whole service's at once cost more to hold than to read. */
const atATime = 300;

type Read = {
  child: Child;
  record: CareRecord;
  standing: StandingLine;
  /** Every change of the line; null where nobody wrote it since the day: it was then what it is now. */
  history: readonly Change[] | null;
};

const readSince = async (tx: Tx, scope: Scope, children: readonly Child[], day: string): Promise<Read[]> => {
  if (children.length === 0) return [];
  const ids = children.map(({ id }) => id);
  const records = await careRecordsOf(tx, scope, ids);
  const lines = await linesOf(tx, scope, ids);
  const isWrittenSince = (id: string): boolean => (lines.get(id)?.updatedOn ?? '') > day;
  const histories = await changesOf(tx, scope, ids.filter(isWrittenSince));
  return children.map((child) => ({
    child,
    record: records.get(child.id) ?? nothing,
    standing: lines.get(child.id) ?? noLine,
    history: histories.get(child.id) ?? null,
  }));
};

const weekChildOf = (
  { child, record, standing, history }: Read,
  days: Readonly<Record<'now' | 'weekAgo' | 'earlier', string>>,
): WeekChild => {
  const gapsAt = (day: string): GapName[] | null => {
    if (!wasInCare(child, day)) return null;
    const line = history ? lineOn(history, day) : standing;
    return gapsOf({ ...line, care: factsOn(child, record, day) }, day).map(({ name }) => name);
  };
  return {
    district: child.district,
    planFor: standing.line.planForOn !== null,
    planOf: standing.line.planOfOn !== null,
    now: gapsAt(days.now),
    weekAgo: gapsAt(days.weekAgo),
    earlier: gapsAt(days.earlier),
  };
};

/** Whether anybody wrote the line by a day. */
const isWrittenBy = ({ standing, history }: Read, day: string): boolean => {
  const since = history?.[0]?.day ?? standing.updatedOn;
  return since !== null && since <= day;
};

/** The children of the weekly report, and whether the tracker is old enough to tell a pace. `today` is ISO. */
export const weekChildren = async (
  tx: Tx,
  scope: Scope,
  today: string,
): Promise<{ children: WeekChild[]; begun: boolean }> => {
  const days = { now: today, weekAgo: plusDays(today, -7), earlier: plusDays(today, -7 * weeksOfPace) };
  const known = await childrenInCareSince(tx, scope, days.earlier);
  const readFrom = (from: number): Promise<Read[]> =>
    readSince(tx, scope, known.slice(from, from + atATime), days.earlier);
  const children: WeekChild[] = [];
  let begun = false;
  let next = readFrom(0);
  for (let from = 0; from < known.length; from += atATime) {
    const some = await next;
    // The database reads the next of them while these are looked at.
    next = readFrom(from + atATime);
    children.push(...some.map((one) => weekChildOf(one, days)));
    begun ||= some.some((one) => isWrittenBy(one, days.earlier));
  }
  return { children, begun };
};
