/** The minutes of an item as they stand on the server. */
export type Standing = { version: number; text: string };

/** A text that somebody wants saved, and the version that it was written over. */
export type Saving = { base: number; text: string };

/** `saved`: a new version; `same`: it says so already; `conflict`: somebody else saved in between. */
export type SavingOutcome = 'saved' | 'same' | 'conflict';

/**
 * Nobody's words are overwritten unseen: a text is saved only over the version that its writer saw. Two that wrote
 * the same do not disagree.
 */
export const decideSaving = (standing: Standing, saving: Saving): SavingOutcome => {
  if (saving.text === standing.text) return 'same';
  return saving.base === standing.version ? 'saved' : 'conflict';
};

/** Line ends as the server keeps them: browsers send "\r\n" from forms. */
export const plainLines = (typed: string): string => typed.replaceAll('\r\n', '\n').replaceAll('\r', '\n');

/** Both texts in one, lines that both have said once: where two clerks wrote different ends to one beginning. */
export const joinTexts = (theirs: string, mine: string): string => {
  const known = new Set(theirs.split('\n').map((line) => line.trim()));
  const more = mine.split('\n').filter((line) => line.trim() === '' || !known.has(line.trim()));
  const added = more.join('\n').trim();
  return added === '' ? theirs : `${theirs.trimEnd()}\n${added}`;
};
