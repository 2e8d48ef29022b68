import { type Holding, type Role, roles } from './holding.ts';
import { listed } from './listed.ts';
import { ok, type Result, refused } from './result.ts';
import type { Actor } from './scope.ts';
import { reaches, type Zone } from './zones.ts';

export { type Role, roles } from './holding.ts';

/**
 * Who may, as a feature's policy.ts says: pure. Without a board it answers whether the actor may at any; with one,
 * whether they may there. The reason is shown to the one who may not.
 */
export type Can = (actor: Actor, bodyId?: string) => Result<true>;

const isAt = (holding: Holding, bodyId: string | undefined): boolean =>
  bodyId === undefined || holding.bodyId === null || holding.bodyId === bodyId;

/** Whether the actor holds one of the roles: at that board, or at any where none is named. The system holds all. */
export const holds = (actor: Actor, wanted: readonly Role[], bodyId?: string): boolean => {
  if (actor.kind !== 'person') return actor.kind === 'system';
  return actor.holdings.some((holding) => wanted.includes(holding.role) && isAt(holding, bodyId));
};

const why = (wanted: readonly Role[]): string =>
  `This is for the ${listed(wanted, 'or')} of the board. Ask the clerk if you should be able to open it.`;

/** Whoever holds one of these roles at the board. */
export const as =
  (...wanted: Role[]): Can =>
  (actor, bodyId) =>
    holds(actor, wanted, bodyId) ? ok(true) : refused(why(wanted));

/** Whoever holds one of these roles at every board of the council: for what no single board owns. */
export const atEveryBoard =
  (...wanted: Role[]): Can =>
  (actor) =>
    actor.kind === 'system' ||
    (actor.kind === 'person' &&
      actor.holdings.some(({ role, bodyId }) => bodyId === null && wanted.includes(role)))
      ? ok(true)
      : refused(`This is for the ${listed(wanted, 'or')} of all boards of the council.`);

/** Whoever holds any role at the board. */
export const anyRole: Can = as(...roles);

/** The boards at which the actor holds one of the roles, for lists that show only one's own. */
export const boardsOf = (
  actor: Actor,
  wanted: readonly Role[] = roles,
): 'every board' | readonly string[] => {
  if (actor.kind !== 'person') return actor.kind === 'system' ? 'every board' : [];
  const there = actor.holdings.filter(({ role }) => wanted.includes(role)).map(({ bodyId }) => bodyId);
  return there.includes(null) ? 'every board' : [...new Set(there.filter((id) => id !== null))];
};

/** Whether a board is among those of `boardsOf`. */
export const isAmong = (boards: 'every board' | readonly string[], bodyId: string): boolean =>
  boards === 'every board' || boards.includes(bodyId);

/** The id of the person who acts, or null. */
export const personIdOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.id : null);

/** How far into the zones of secrecy each role reaches. */
const reachOfRole: Record<Role, Zone> = {
  clerk: 'board',
  chair: 'board',
  'lead officer': 'board',
  member: 'board',
  'co-opted': 'board',
  "young people's representative": 'board',
  'report author': 'board',
  observer: 'board',
  administrator: 'board',
  analyst: 'board',
  'project manager': 'board',
  'independent reviewing officer': 'casework',
  'reviewing manager': 'casework',
  'service manager': 'casework',
  'team manager': 'challenge',
  'senior manager': 'challenge',
  'participation worker': 'voice',
};

const inwards: readonly Zone[] = ['public', 'room', 'board', 'voice', 'challenge', 'casework'];

const reachOf = (actor: Exclude<Actor, { kind: 'system' }>): readonly Zone[] => {
  if (actor.kind === 'guest') return ['room'];
  if (actor.kind === 'public') return ['public'];
  // What children's records and young people's words hold is no single board's: who is to reach them holds the role for
  // the whole council.
  return actor.holdings.map(({ role, bodyId }) => (bodyId === null ? reachOfRole[role] : 'board'));
};

/** The zone that the database opens: what was asked for, and never more than one of the actor's roles reaches. */
export const zoneFor = (actor: Actor, wanted: Zone): Zone => {
  if (actor.kind === 'system') return wanted;
  const open = new Set(reachOf(actor).flatMap((zone) => reaches[zone]));
  return inwards.findLast((zone) => reaches[wanted].includes(zone) && open.has(zone)) ?? 'public';
};

/** They sit at the table: what is still a draft, or exempt, is theirs to read. Observers read what is published. */
export const atTheTable: readonly Role[] = [
  'clerk',
  'chair',
  'lead officer',
  'member',
  'co-opted',
  "young people's representative",
];

/** Exempt items (Schedule 12A) are for those at the table; whoever only presents or listens reads the rest. */
export const seesExempt = (actor: Actor, bodyId: string): boolean => holds(actor, atTheTable, bodyId);
