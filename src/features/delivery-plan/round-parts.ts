import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type Lead, listLeads, type Part, partsOf } from './queries.ts';
import { answersOf, type LockedPart, lockedPartsOf, type Round, roundsOf } from './round-queries.ts';
import { type Answer, noChangesInRow } from './rules/round/answer.ts';

/** A deliverable in a round. `noChanges` and `silent` count the rounds in a row before this one. */
export type RoundPart = {
  part: Part<'deliverable'>;
  leads: Lead[];
  answer: Answer | null;
  noChanges: number;
  silent: number;
};

type Past = { round: Round; parts: Map<string, LockedPart>; answers: Map<string, Answer> };

const none = new Map<string, never>();

/** Silence of half a year says all; what lies further back is not read. */
const farthest = 4;

/** The latest locked rounds of some, the latest first, with what was asked and answered in each. */
const pastOf = async (tx: Tx, scope: Scope, rounds: readonly Round[]): Promise<Past[]> => {
  const locked = rounds.filter(({ lockedOn }) => lockedOn !== null).slice(0, farthest);
  const ids = locked.map(({ id }) => id);
  const [parts, answers] = [await lockedPartsOf(tx, scope, ids), await answersOf(tx, scope, ids)];
  return locked.map((round) => ({
    round,
    parts: parts.get(round.id) ?? none,
    answers: answers.get(round.id) ?? none,
  }));
};

/** The answers of a deliverable in the rounds that it was asked about, the latest first; null where there was none. */
const answersTo = (past: readonly Past[], partId: string): (Answer | null)[] =>
  past.filter(({ parts }) => parts.get(partId)?.asked).map(({ answers }) => answers.get(partId) ?? null);

const silentIn = (answers: readonly (Answer | null)[]): number => {
  const spoke = answers.findIndex((answer) => answer !== null);
  return spoke === -1 ? answers.length : spoke;
};

/** How many locked rounds in a row had no answer, four at most, by deliverable; none where the last one was answered. */
export const silentRoundsOf = async (tx: Tx, scope: Scope, planId: string): Promise<Map<string, number>> => {
  const past = await pastOf(tx, scope, await roundsOf(tx, scope, planId));
  const ids = new Set(past.flatMap(({ parts }) => [...parts.keys()]));
  return new Map(
    [...ids].flatMap((id) => {
      const silent = silentIn(answersTo(past, id));
      return silent > 0 ? [[id, silent] as const] : [];
    }),
  );
};

/** What a round asks about: what goes on, and what an answer of the round itself has closed. */
const isAsked = ({ removed, fields }: Part<'deliverable'>, answer: Answer | null): boolean =>
  !removed && (fields.rating !== 'blue' || answer !== null);

/** What a round knows: its deliverables, those of the plan, and how each was rated at the round before it. */
export type RoundContent = {
  asked: RoundPart[];
  all: Part<'deliverable'>[];
  before: Map<string, LockedPart>;
  /** How each stood when the round was locked; null while it is open. */
  locked: Map<string, LockedPart> | null;
};

/** Reads a round, with what the rounds before it said. */
export const contentOfRound = async (tx: Tx, scope: Scope, round: Round): Promise<RoundContent> => {
  const rounds = await roundsOf(tx, scope, round.planId);
  const past = await pastOf(tx, scope, rounds.slice(rounds.findIndex(({ id }) => id === round.id)));
  const own = past.find((one) => one.round.id === round.id);
  const earlier = past.filter((one) => one !== own);
  const answers = own?.answers ?? (await answersOf(tx, scope, [round.id])).get(round.id) ?? none;
  const leads = await listLeads(tx, scope);
  const all = await partsOf(tx, scope, round.planId, 'deliverable');
  const asked = all
    .filter((part) => own?.parts.get(part.id)?.asked ?? isAsked(part, answers.get(part.id) ?? null))
    .map((part): RoundPart => {
      const said = answersTo(earlier, part.id);
      return {
        part,
        leads: leads.filter(({ id }) => part.fields.leads.includes(id)),
        answer: answers.get(part.id) ?? null,
        noChanges: noChangesInRow(said),
        silent: silentIn(said),
      };
    });
  return { asked, all, before: earlier[0]?.parts ?? none, locked: own?.parts ?? null };
};
