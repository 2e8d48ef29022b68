import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { allKeptNames, listDetails } from './queries.ts';
import { type Decision, mask } from './rules/personal-details.ts';
import type { Releasable } from './rules/public-meeting.ts';

type Named = Pick<Releasable, 'attendance' | 'membership'> & { items: { presenters: { name: string }[] }[] };

/** Everyone whom the record shows by name: their full names are theirs, also where a first name is masked. */
export const namesShown = ({ attendance, membership, items }: Named): string[] => [
  ...attendance.present.map((one) => one.name),
  ...attendance.apologies.map((one) => one.name),
  ...attendance.substitutions.flatMap((one) => [one.name, one.for]),
  ...attendance.remote,
  ...attendance.observers,
  ...membership.flatMap((one) => (one.replaces ? [one.name, one.replaces] : [one.name])),
  ...items.flatMap((item) => item.presenters.map((presenter) => presenter.name)),
];

/** A kept name is masked as a whole, and by its first name. */
const keptDecisions = (names: string[]): Decision[] =>
  [...new Set(names.flatMap((name) => [name, name.split(' ')[0] ?? '']))]
    .filter((name) => name.length > 1)
    .map((text) => ({ kind: 'first name', text, decision: 'mask' }));

/**
 * How the texts of a meeting are masked for everyone who may not see more: the names of young people that are kept
 * apart, and every personal detail that the clerk has not decided to keep.
 */
export const hiderFor = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  record: Named,
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
