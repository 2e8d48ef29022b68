import type { Mendable } from './rules/merge-recorded.ts';
import type { Published, PublishedMeeting } from './rules/published.ts';

/** What the clerk mended of a meeting before it was saved. */
export type Mend = Partial<Pick<PublishedMeeting, Mendable>>;

/** A file that was read. `mends` has what the clerk mended, by the place of the meeting among those read. */
export type ReadFile = { name: string; bytes: Uint8Array; published: Published; mends?: Mend[] };

export type ImportedMeeting = { id: string; change: 'new' | 'updated' | 'unchanged' };
export type ImportOutcome = { unchangedFiles: string[]; meetings: ImportedMeeting[]; published: string[] };
