/** Why somebody reads a child's line: their own work, or what they say when it is not theirs. */
export const readingReasons = {
  cover: 'I stand in for the child’s reviewing officer',
  supervision: 'I supervise the officer',
  question: 'I look into a question or complaint',
  quality: 'I check the quality of the work',
  record: 'I put the record right',
} as const;

export type ReadingReason =
  | 'own case'
  | 'list of what is due'
  | 'raising a challenge'
  | 'named as a brother or sister'
  | 'compared with the case system'
  | 'compared with a list of reviews'
  | keyof typeof readingReasons;

/** The reason that an address names, or null. */
export const readingReasonIn = (words: string): keyof typeof readingReasons | null =>
  Object.hasOwn(readingReasons, words) ? (words as keyof typeof readingReasons) : null;
