/** Why somebody opens what is kept of a care leaver. */
export const readingReasons = {
  home: 'I work on this young person’s home',
  panel: 'I prepare the panel',
  question: 'I look into a question or complaint',
  quality: 'I check the quality of the work',
  record: 'I put the record right',
} as const;
export type AskedReason = keyof typeof readingReasons;

/** `list`: named in a list; `compared`: compared with the case system. */
export type ReadingReason = AskedReason | 'list' | 'compared';

/** The reason that an address names, or null. */
export const readingReasonIn = (words: string): AskedReason | null =>
  Object.hasOwn(readingReasons, words) ? (words as AskedReason) : null;
