/** A stretch of words that both texts have, or only the newer (added), or only the older (removed). */
export type Stretch = { kind: 'same' | 'added' | 'removed'; text: string };

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Longer texts are shown whole, the old and the new: comparing takes the square of their length. */
const mostWords = 600;

/** For each place the length of the longest run of words that the rest of both texts have in common. */
const commonLengths = (before: string[], after: string[]): Uint16Array[] => {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let at = before.length - 1; at >= 0; at -= 1)
    for (let to = after.length - 1; to >= 0; to -= 1) {
      const row = lengths[at] as Uint16Array;
      row[to] =
        before[at] === after[to]
          ? 1 + (lengths[at + 1]?.[to + 1] ?? 0)
          : Math.max(lengths[at + 1]?.[to] ?? 0, row[to + 1] ?? 0);
    }
  return lengths;
};

const joined = (words: Stretch[]): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { kind, text } of words) {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text = `${last.text} ${text}`;
    else stretches.push({ kind, text });
  }
  return stretches;
};

/** What changed between two texts, word by word, in reading order; what was removed stands before what was added. */
export const wordChanges = (older: string, newer: string): Stretch[] => {
  const before = wordsOf(older);
  const after = wordsOf(newer);
  if (before.length > mostWords || after.length > mostWords)
    return joined([
      { kind: 'removed', text: before.join(' ') },
      { kind: 'added', text: after.join(' ') },
    ]);
  const lengths = commonLengths(before, after);
  const found: Stretch[] = [];
  let at = 0;
  let to = 0;
  while (at < before.length || to < after.length) {
    const old = before[at];
    const now = after[to];
    if (old !== undefined && old === now) {
      found.push({ kind: 'same', text: old });
      at += 1;
      to += 1;
    } else if (
      now === undefined ||
      ((lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0) && old !== undefined)
    ) {
      found.push({ kind: 'removed', text: old ?? '' });
      at += 1;
    } else {
      found.push({ kind: 'added', text: now });
      to += 1;
    }
  }
  return joined(found);
};

/** How much of the words two texts have in common, from 0 to 1. */
export const likeness = (one: string, other: string): number => {
  const words = new Set(wordsOf(one.toLowerCase()));
  const others = new Set(wordsOf(other.toLowerCase()));
  const shared = [...words].filter((word) => others.has(word)).length;
  return words.size + others.size === 0 ? 1 : (2 * shared) / (words.size + others.size);
};
