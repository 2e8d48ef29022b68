import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { allKeptNames, listDetails } from './queries.ts';
import { type Naming, namesShown } from './rules/adult-names.ts';
import { keptDecisions } from './rules/kept-decisions.ts';
import { type Decision, mask } from './rules/personal-details.ts';

/**
 * How the texts of a meeting are masked for everyone who may not see more: the names of young people that are kept
 * apart, and every personal detail that the clerk has not decided to keep.
 */
export const hiderFor = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  record: Naming,
): Promise<(text: string) => string> => {
  const details = await listDetails(tx, scope, meetingId);
  const kept = new Set(details.filter((one) => one.decision === 'keep').map((one) => one.text));
  const decisions: Decision[] = [
    ...keptDecisions(await allKeptNames(tx, scope)).filter((one) => !kept.has(one.text)),
    ...details.map(
      ({ kind, text, decision }) =>
        ({ kind, text, decision: decision === 'keep' ? 'keep' : 'mask' }) as const,
    ),
  ];
  const adults = namesShown(record);
  return (text) => mask(text, decisions, adults);
};
