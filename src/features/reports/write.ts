import type { Clock } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { reportPointsAnswered, reportSaved } from './events.ts';
import { findDraft, findReport, findVersion } from './queries.ts';
import type { Draft, Report, ReportFile } from './report.ts';
import type { Answer } from './rules/answers.ts';
import type { Point } from './rules/golden-rules/look.ts';
import { type Clash, clashesBetween, tidied } from './rules/merge.ts';
import { noSections, type Sections } from './rules/sections.ts';
import { stateAfter } from './rules/states.ts';
import { deleteAnswer, lockReport, putAnswer, putDraft, setReport } from './store.ts';

/** Why a draft was not saved: a reason in words, or somebody else's words that its author has not seen. */
export type NotSaved = { reason: string; theirs: { draft: Draft; clashes: Clash[] } | null };

export const nameOf = (scope: Scope): string =>
  scope.actor.kind === 'public' ? 'somebody' : (scope.actor.name ?? 'somebody');

/** The report as it is now, held until the transaction ends. */
export const heldReport = async (tx: Tx, scope: Scope, report: Report): Promise<Report> => {
  await lockReport(tx, scope, report.id);
  return (await findReport(tx, scope, report.meetingId, report.id)) ?? report;
};

type Writing = { sections: Sections; file: ReportFile | null };

const keepDraft = async (
  tx: Tx,
  scope: Scope,
  report: Report,
  before: Draft | null,
  { sections, file }: Writing,
  clock: Clock,
): Promise<Draft> => {
  const at = momentOf(clock);
  const draft = {
    revision: (before?.revision ?? 0) + 1,
    sections: tidied(sections),
    file,
    savedBy: nameOf(scope),
    savedAt: at,
  };
  await putDraft(tx, scope, report.id, draft);
  await setReport(tx, scope, report.id, { state: 'being written' }, at);
  await record(tx, scope, reportSaved(report.id));
  return draft;
};

/**
 * Saves what was written. `revision` is the save that the writer began with (0: nothing was there): when somebody else
 * has saved since, nothing is written and both texts come back. The same words again change nothing.
 */
export const saveDraft = async (
  tx: Tx,
  scope: Scope,
  found: Report,
  written: { sections: Sections; revision: number },
  clock: Clock,
): Promise<Result<Draft, NotSaved>> => {
  const report = await heldReport(tx, scope, found);
  const may = stateAfter(report.state, 'write');
  if (!may.ok) return refused({ reason: may.reason, theirs: null });
  const before = await findDraft(tx, scope, report.id);
  const sections = tidied(written.sections);
  const clashes = clashesBetween(before?.sections ?? noSections, sections);
  if (before && clashes.length === 0) return ok(before);
  if (before && before.revision !== written.revision)
    return refused({
      reason: `${before.savedBy} saved this report while you were writing. Nothing of yours is lost: both texts are below.`,
      theirs: { draft: before, clashes },
    });
  return ok(await keepDraft(tx, scope, report, before, { sections, file: before?.file ?? null }, clock));
};

/** Puts a file in the place of the text, or (null) takes it away, so that the text counts again. */
export const putFile = async (
  tx: Tx,
  scope: Scope,
  found: Report,
  file: ReportFile | null,
  clock: Clock,
): Promise<Result<Draft>> => {
  const report = await heldReport(tx, scope, found);
  const may = stateAfter(report.state, 'write');
  if (!may.ok) return may;
  const before = await findDraft(tx, scope, report.id);
  return ok(
    await keepDraft(tx, scope, report, before, { sections: before?.sections ?? noSections, file }, clock),
  );
};

/** Makes an earlier version the draft again. What was in the draft is kept where it was handed in, and nowhere else. */
export const restoreVersion = async (
  tx: Tx,
  scope: Scope,
  found: Report,
  number: number,
  clock: Clock,
): Promise<Result<Draft>> => {
  const report = await heldReport(tx, scope, found);
  const may = stateAfter(report.state, 'write');
  if (!may.ok) return may;
  const version = await findVersion(tx, scope, report.id, number);
  if (!version) return refused('There is no such version.');
  const before = await findDraft(tx, scope, report.id);
  return ok(await keepDraft(tx, scope, report, before, version, clock));
};

/** Keeps what the author answers to points of the check; null takes an answer back. */
export const answerPoints = async (
  tx: Tx,
  scope: Scope,
  report: Report,
  answers: readonly { point: Point; answer: Answer | null }[],
): Promise<void> => {
  for (const { point, answer } of answers) {
    if (answer) await putAnswer(tx, scope, report.id, { point, answer });
    else await deleteAnswer(tx, scope, report.id, point.key);
  }
  await record(tx, scope, reportPointsAnswered(report.id));
};
