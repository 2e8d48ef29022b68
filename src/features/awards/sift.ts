import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import {
  nominationApart,
  nominationBack,
  nominationLeftOut,
  nominationMerged,
  nominationShortlisted,
} from './events.ts';
import { findFinalist } from './finalist-queries.ts';
import { lockYear } from './lock.ts';
import { findNomination, type Nomination, nominationsOf } from './nomination-queries.ts';
import { mayMerge } from './rules/nomination.ts';
import { change } from './store.ts';

/** Merges one nomination into another: both keep their reasons, and it can be taken apart. */
export const merge = async (
  tx: Tx,
  scope: Scope,
  { id, yearId }: Nomination,
  intoId: string,
): Promise<Result<true>> => {
  await lockYear(tx, scope, yearId);
  const all = await nominationsOf(tx, scope, yearId);
  const one = all.find((nomination) => nomination.id === id);
  const into = all.find((nomination) => nomination.id === intoId);
  if (!one || !into) return refused('Choose one of the nominations of this year.');
  const may = mayMerge(one, into, all);
  if (!may.ok) return may;
  await change(tx, scope, 'nomination', { id }, { merged_into: intoId });
  await record(tx, scope, nominationMerged(id, sha256Of(intoId)));
  return ok(true);
};

/** Takes a merged nomination out again. */
export const takeApart = async (tx: Tx, scope: Scope, { id }: Nomination): Promise<void> => {
  await change(tx, scope, 'nomination', { id }, { merged_into: null });
  await record(tx, scope, nominationApart(id));
};

/** Puts a nomination before the panel, in the words that it is to read; again, to change them. */
export const shortlist = async (
  tx: Tx,
  scope: Scope,
  { id, yearId }: Nomination,
  panelWords: string,
): Promise<Result<true>> => {
  await lockYear(tx, scope, yearId);
  const now = await findNomination(tx, scope, id);
  if (now?.mergedInto !== null)
    return refused('It is merged into another one, which the panel reads instead.');
  await change(tx, scope, 'nomination', { id }, { state: 'shortlisted', panel_words: panelWords });
  await record(tx, scope, nominationShortlisted(id, sha256Of(panelWords)));
  return ok(true);
};

const happenings = { 'left out': nominationLeftOut, came: nominationBack };

/** Leaves a nomination out, or puts it back among those that came. What the panel scored is kept. */
export const setAside = async (
  tx: Tx,
  scope: Scope,
  { id, yearId }: Nomination,
  state: keyof typeof happenings,
): Promise<Result<true>> => {
  await lockYear(tx, scope, yearId);
  if ((await findFinalist(tx, scope, id)) !== null)
    return refused('They are a finalist. Change the finalists of the category first.');
  await change(tx, scope, 'nomination', { id }, { state });
  await record(tx, scope, happenings[state](id));
  return ok(true);
};
