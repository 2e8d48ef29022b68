import { ok, type Result, refused } from '../../../kernel/result.ts';

/** Which text of an item: what was said, or what was resolved (one resolution a line). */
export const parts = ['narrative', 'resolutions'] as const;
export type Part = (typeof parts)[number];

export const partWords: Record<Part, string> = {
  narrative: 'What was said',
  resolutions: 'What was resolved',
};

/** A text as minutes keep it: lines without space around them, none of them empty. */
export const plainLines = (typed: string): string =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** The text of that part as it stands. */
export const textOf = (item: { narrative: string; resolutions: readonly string[] }, part: Part): string =>
  part === 'narrative' ? item.narrative : item.resolutions.join('\n');

/** Somebody asks for a change: `seen` is the text that was before them, `standing` the one that is there now. */
export const mayPropose = ({
  seen,
  standing,
  proposed,
}: {
  seen: string;
  standing: string;
  proposed: string;
}): Result<true, 'changed meanwhile' | 'nothing changed'> => {
  if (plainLines(seen) !== plainLines(standing)) return refused('changed meanwhile');
  return plainLines(proposed) === plainLines(standing) ? refused('nothing changed') : ok(true);
};

export type Decision = { state: string; decision: string; reason: string; seen: string; standing: string };

/**
 * The clerk accepts or declines: once, declining with a reason, and accepting only over the text that was before them,
 * so that nothing is overwritten unseen.
 */
export const mayDecide = ({ state, decision, reason, seen, standing }: Decision): Result<true> => {
  if (state !== 'proposed') return refused('This change has been decided already.');
  if (decision === 'decline')
    return reason.trim() === '' ? refused('Say why it is declined: they are told.') : ok(true);
  if (decision !== 'accept') return refused('Choose whether to accept the change.');
  return plainLines(seen) === plainLines(standing)
    ? ok(true)
    : refused('The text has changed since you opened this page. Look at both, then accept again.');
};
