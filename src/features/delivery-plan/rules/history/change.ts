/** What somebody said of a deliverable. `date` (ISO day or month) is null where a published entry has none. */
export type Said = { date: string | null; words: string };

/** What shows that something was done. Its id stays, so that it can be taken back. */
export type Shown = {
  id: string;
  kind: 'file' | 'link' | 'text' | 'indicator' | 'resolution';
  title: string;
  link: string | null;
  words: string;
  file: { sha256: string; name: string } | null;
};

/**
 * One step in the history of a part of a plan, `number` counting from 1. `set` holds the fields that it changed with
 * their new content; `taken` are ids of evidence that was taken back.
 */
export type Change<Fields> = {
  number: number;
  /** The day on which it was written down, ISO, in England. */
  day: string;
  by: string;
  deed: 'added' | 'changed' | 'removed' | 'put back';
  set: Partial<Fields>;
  said: readonly Said[];
  shown: readonly Shown[];
  taken: readonly string[];
  reason: string;
};

/** What a change says, before it has its place in the history. */
export type NewChange<Fields> = Omit<Change<Fields>, 'number' | 'day' | 'by'>;

/** A history from some point on: how the part stood there, and the changes that came after. */
export type Tail<Fields> = { from: Standing<Fields>; changes: readonly Change<Fields>[] };

/** How a part of a plan stands: the sum of its changes. `version` is the number of the last one. */
export type Standing<Fields> = {
  version: number;
  fields: Fields;
  /** The newest dated word, or the newest one where none has a date. */
  lastWord: (Said & { by: string }) | null;
  /** How many pieces of evidence there are. */
  evidence: number;
  removed: boolean;
};
