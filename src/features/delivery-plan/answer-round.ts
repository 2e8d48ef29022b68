import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { aroundPlan } from './around.ts';
import { changePart, noChange } from './change-part.ts';
import { updateGiven } from './events.ts';
import { type Evidence, keepEvidence } from './evidence.ts';
import { heldRound } from './lock-round.ts';
import type { Part } from './queries.ts';
import { contentOfRound, type RoundContent, type RoundPart } from './round-parts.ts';
import type { Round } from './round-queries.ts';
import { insertAnswer } from './round-store.ts';
import type { Brag } from './rules/brag.ts';
import type { Deliverable } from './rules/deliverable.ts';
import type { NewChange } from './rules/history/change.ts';
import { applied } from './rules/history/fold.ts';
import { mayAnswer, mayStayAsItIs } from './rules/round/answer.ts';
import { factsOf } from './rules/standing-facts.ts';
import { type BragSuggestion, suggestBrag } from './rules/suggest-brag.ts';

/** An update as it was typed. `seen` is the version of the deliverable that whoever typed it had before them. */
export type TypedUpdate = {
  seen: number;
  words: string;
  rating: Brag | null;
  reason: string;
  evidence: Evidence;
  asksBoard: boolean;
  decision: string;
};

/** Whose answer it is: which deliverable in which round, and who speaks where that is not the one who acts. */
export type Answering = { round: Round; partId: string; by?: string | undefined };

/** What came of an answer. A clash: somebody else changed the rating meanwhile, and one has to choose. */
export type AnswerOutcome =
  | { kind: 'given' }
  | { kind: 'refused'; text: string; field: string }
  | { kind: 'clash'; now: Part<'deliverable'> };

const refuse = (text: string, field: string): AnswerOutcome => ({ kind: 'refused', text, field });

const isLocked = refuse(
  'This round was locked meanwhile. Write to whoever keeps the plan if something has to be put right.',
  'words',
);

type Found = { content: RoundContent; found: RoundPart };

const openPart = async (tx: Tx, scope: Scope, { round, partId }: Answering): Promise<Found | null> => {
  const now = await heldRound(tx, scope, round.id);
  if (!now || now.lockedOn !== null) return null;
  const content = await contentOfRound(tx, scope, now);
  const found = content.asked.find(({ part }) => part.id === partId);
  return found ? { content, found } : null;
};

type Given = { noChange: boolean; words: string; rating: Brag | null; reason: string; decision: string };

const keep = async (
  tx: Tx,
  scope: Scope,
  { round, partId, by }: Answering,
  { answer }: RoundPart,
  given: Given,
  today: string,
): Promise<AnswerOutcome> => {
  await insertAnswer(tx, scope, {
    round_id: round.id,
    part_id: partId,
    number: (answer?.number ?? 0) + 1,
    day: today,
    by_id: personIdOf(scope.actor),
    by_name: by ?? actorName(scope),
    no_change: given.noChange,
    words: given.words,
    rating: given.rating,
    reason: given.reason,
    decision: given.decision,
    judged: 'not yet',
    note: '',
    judged_by: '',
    told: false,
  });
  await record(tx, scope, updateGiven(partId, sha256Of(JSON.stringify(given))));
  return { kind: 'given' };
};

/** Answers that nothing changed; from the third time in a row on with a reason. */
export const answerNoChange = async (
  tx: Tx,
  scope: Scope,
  answering: Answering,
  reason: string,
  today: string,
): Promise<AnswerOutcome> => {
  const open = await openPart(tx, scope, answering);
  if (!open) return isLocked;
  const may = mayStayAsItIs(open.found.noChanges, reason);
  if (!may.ok) return refuse(may.reason, 'reason');
  const { rating } = open.found.part.fields;
  const given = { noChange: true, words: '', rating, reason: reason.trim(), decision: '' };
  return keep(tx, scope, answering, open.found, given, today);
};

const changeOf = (
  { part, answer }: RoundPart,
  { words, rating, reason, evidence: { shown } }: TypedUpdate,
  today: string,
): NewChange<Deliverable> => {
  const said = words.trim();
  // What was said and stays as it was is not said twice when the rest of an answer is changed.
  const isNew = said !== answer?.words;
  return {
    ...noChange,
    set: rating === null ? {} : { rating, ratingReason: ratingReasonOf(part, rating, reason) },
    said: isNew ? [{ date: today, words: said }] : [],
    shown,
  };
};

/** A reason that was given stays with its rating; a new rating needs its own. */
const ratingReasonOf = ({ fields }: Part<'deliverable'>, rating: Brag, reason: string): string =>
  reason.trim() === '' && rating === fields.rating ? fields.ratingReason : reason.trim();

/** What the facts of a deliverable suggest once this is said and shown of it: whoever answers is not silent. */
export const suggestedAfter = async (
  tx: Tx,
  scope: Scope,
  {
    content: { all },
    found: { part },
  }: { content: Pick<RoundContent, 'all'>; found: Pick<RoundPart, 'part'> },
  change: NewChange<Deliverable>,
  today: string,
): Promise<BragSuggestion> => {
  const around = await aroundPlan(tx, scope, all);
  const after = applied(part, { ...change, number: part.version + 1, day: today, by: '' });
  return suggestBrag(factsOf(after, after.fields.rating, { ...around, silentRounds: 0 }), today);
};

/** Answers how a deliverable is going: it stands in its history at once. */
export const answerUpdate = async (
  tx: Tx,
  scope: Scope,
  answering: Answering,
  typed: TypedUpdate,
  today: string,
): Promise<AnswerOutcome> => {
  const open = await openPart(tx, scope, answering);
  if (!open) return isLocked;
  const { part } = open.found;
  const change = changeOf(open.found, typed, today);
  const may = mayAnswer({
    ...typed,
    standing: { rating: part.fields.rating, reason: part.fields.ratingReason },
    suggested: await suggestedAfter(tx, scope, open, change, today),
    evidence: part.evidence + change.shown.length,
  });
  if (!may.ok) return refuse(may.reason.text, may.reason.field);
  const at = { id: part.id, kind: 'deliverable' as const, seen: typed.seen };
  const outcome = await changePart(tx, scope, at, change, today, answering.by);
  if (outcome.kind === 'clash') return { kind: 'clash', now: outcome.now };
  await keepEvidence(tx, scope, typed.evidence);
  const given = {
    noChange: false,
    words: typed.words.trim(),
    rating: typed.rating,
    reason: typed.reason.trim(),
    decision: typed.asksBoard ? typed.decision.trim() : '',
  };
  return keep(tx, scope, answering, open.found, given, today);
};
