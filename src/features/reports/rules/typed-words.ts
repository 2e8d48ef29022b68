/** A word as a council sets it: without an expansion it is one that its readers know. */
export type ReaderWord = { word: string; expansion: string | null };

/** One word a line, "IRO = Independent Reviewing Officer" or "IRO" alone. A word that stands twice counts once, as written last. */
export const wordsTyped = (typed: string): ReaderWord[] => {
  const words = new Map<string, string | null>();
  for (const line of typed.split(/\r\n?|\n/)) {
    const [, word = '', expansion = ''] = /^([^=]*)(?:=(.*))?$/.exec(line) ?? [];
    if (word.trim() !== '') words.set(word.trim(), expansion.trim() || null);
  }
  return [...words].map(([word, expansion]) => ({ word, expansion }));
};

export const wordsAsTyped = (words: readonly ReaderWord[]): string =>
  words.map(({ word, expansion }) => (expansion === null ? word : `${word} = ${expansion}`)).join('\n');
