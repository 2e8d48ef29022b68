import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type ChangeOutcome, changePart, noChange } from './change-part.ts';
import { type Evidence, keepEvidence } from './evidence.ts';
import type { Brag } from './rules/brag.ts';
import type { Entry } from './rules/entry.ts';
import { mayRate } from './rules/rating.ts';
import { factsOf } from './rules/standing-facts.ts';
import { type BragSuggestion, suggestBrag } from './rules/suggest-brag.ts';
import type { WholePlan } from './whole-plan.ts';

/** How an entry goes, as its lead says it; `seen` is the version that they had before them. */
export type Update = {
  said: string;
  rating: Brag | null;
  reason: string;
  evidence: Evidence;
  seen: number;
};

/** Written, refused with the field where it is mended, or rated otherwise by somebody else meanwhile. */
export type UpdateOutcome =
  | ChangeOutcome<'deliverable'>
  | { kind: 'refused'; text: string; field: 'said' | 'reason' | 'evidence' };

/** What the facts suggest once this is said and shown. */
const suggestionFor = (whole: WholePlan, entry: Entry, update: Update, today: string): BragSuggestion => {
  const said = {
    ...entry,
    evidence: entry.evidence + update.evidence.shown.length,
    lastWord: update.said === '' ? entry.lastWord : { date: today, words: update.said, by: '' },
  };
  const around = {
    figureOf: whole.figureOf,
    others: new Map(whole.entries.map((one) => [one.id, one])),
    silentRounds: update.said === '' ? (whole.silentRounds.get(entry.id) ?? 0) : 0,
  };
  return suggestBrag(factsOf(said, update.rating, around), today);
};

/** Writes how an entry goes: what was said, how it is rated and why, and what shows it. */
export const updateEntry = async (
  tx: Tx,
  scope: Scope,
  { whole, entry }: { whole: WholePlan; entry: Entry },
  update: Update,
  today: string,
): Promise<UpdateOutcome> => {
  const { said, rating, reason, seen } = update;
  const { shown } = update.evidence;
  const now = entry.fields.rating;
  const evidence = entry.evidence + shown.length;
  const suggested = suggestionFor(whole, entry, update, today);
  const may = mayRate({ now, rating, reason, suggested, evidence });
  if (!may.ok) return { kind: 'refused', text: may.reason, field: rating === 'blue' ? 'evidence' : 'reason' };
  const rated = rating !== now;
  if (!rated && said === '' && shown.length === 0)
    return {
      kind: 'refused',
      text: 'Say what has happened, change the rating, or show evidence.',
      field: 'said',
    };
  const outcome = await changePart(
    tx,
    scope,
    { id: entry.id, kind: 'deliverable', seen },
    {
      ...noChange,
      set: rated ? { rating, ratingReason: reason } : {},
      said: said === '' ? [] : [{ date: today, words: said }],
      shown,
      reason: rated ? reason : '',
    },
    today,
  );
  if (outcome.kind === 'written') await keepEvidence(tx, scope, update.evidence);
  return outcome;
};
