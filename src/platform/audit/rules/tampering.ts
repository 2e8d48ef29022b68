import type { SealedEntry } from './chain.ts';

/** A seal as it is stored. `entry` is null where the entry that it names is gone. */
export type StoredSeal = { position: number; entryId: string; hash: string; entry: SealedEntry | null };

/**
 * Something that was done to the log. `position` is where it shows, null for an entry that was never sealed; `entryId`
 * is null where nobody can know any more which it was.
 */
export type Tampering = {
  kind: 'changed' | 'removed' | 'reordered' | 'inserted' | 'cut' | 'rewritten';
  position: number | null;
  entryId: string | null;
  words: string;
};

/** The head as somebody kept it; the position may be unknown. */
export type KeptHead = { position: number | null; hash: string };

export const tamperedAt = (
  { position, entryId }: StoredSeal,
  kind: Tampering['kind'],
  words: string,
): Tampering => ({ kind, position, entryId, words });
