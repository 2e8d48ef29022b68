import { ok, type Result, refused } from '../../kernel/result.ts';
import { anyRole, as, atTheTable, boardsOf, personIdOf, type Role } from '../../kernel/roles.ts';
import type { Actor } from '../../kernel/scope.ts';

/** They keep a board's plans: what stands in them, who leads, and the rounds of updates. */
const keeping: readonly Role[] = ['project manager', 'lead officer', 'clerk'];

/** Whoever has to do with a board may look at the list of plans; each plan asks again at its own board. */
export const mayHavePlans = anyRole;

/** Reading a board's plan as it is, with leads and drafts: those at the table and those who keep it. */
export const mayReadPlan = as(...atTheTable, 'project manager');

/** Making a plan, bringing one in, and changing what stands in it. */
export const mayKeepPlan = as(...keeping);

/** The boards whose plans the actor keeps. */
export const keepsAt = (actor: Actor): 'every board' | readonly string[] => boardsOf(actor, keeping);

/** Where an entry stands: the board of its plan, and the people here who lead it. */
type Placed = { bodyId: string; leadIds: readonly (string | null)[] };

const isLead = (actor: Actor, { leadIds }: Placed): boolean => {
  const me = personIdOf(actor);
  return me !== null && leadIds.includes(me);
};

/** Reading one entry: for those who read the plan, and its leads with an account. */
export const mayReadEntry = (actor: Actor, placed: Placed): Result<true> =>
  isLead(actor, placed) ? ok(true) : mayReadPlan(actor, placed.bodyId);

/** Saying how an entry goes, rating it and showing evidence: for those who keep the plan, and its leads. */
export const mayUpdate = (actor: Actor, placed: Placed): Result<true> =>
  isLead(actor, placed) || mayKeepPlan(actor, placed.bodyId).ok
    ? ok(true)
    : refused('Only its leads, and those who keep the plan, can bring this up to date.');
