import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Block } from '../../kernel/paper.ts';
import type { ClaimInPaper } from '../indicators/index.ts';
import type { PublicMeeting, Releasable } from './rules/public-meeting.ts';
import type { Problem } from './rules/published.ts';
import type { RemovalReason } from './rules/removals.ts';

export type DetailKind = 'first name' | 'telephone' | 'email' | 'address';
/** What the Modern.Gov web service knows by numbers. */
export type NumberedKind = 'body' | 'meeting' | 'item' | 'document';
/** What is done about what is public. */
export type Deed = 'published' | 'taken off' | 'words taken out' | 'paper taken down' | 'put back';
export type Decision = 'undecided' | 'keep' | 'mask';

type Owned = { authority_id: string };

export type PublishingTables = {
  import: Owned & {
    id: string;
    file_name: string;
    sha256: string;
    at: Generated<Date>;
    saved_at: Date | null;
    problems: JSONColumnType<Problem[]>;
  };
  origin: Owned & {
    id: string;
    import_id: string;
    subject_kind: 'meeting' | 'paper';
    subject_id: string;
    file_name: string;
    part: string;
    from_line: number;
    to_line: number;
  };
  kept_name: Owned & { id: string; meeting_id: string; name: string; shown_as: string };
  personal_detail: Owned & {
    id: string;
    meeting_id: string;
    kind: DetailKind;
    text: string;
    excerpt: string;
    decision: Generated<Decision>;
  };
  paper_figures: Owned & {
    paper_id: string;
    sha256: string;
    checked_on: string | null;
    claims: JSONColumnType<ClaimInPaper[]> | null;
    refusal: string | null;
  };
  release: Owned & { meeting_id: string; record: JSONColumnType<Releasable>; released_at: Date };
  publication: Owned & {
    meeting_id: string;
    body_id: string;
    slug: string;
    body_name: string;
    date: string;
    time: string | null;
    document: JSONColumnType<PublicMeeting>;
    venue: GeneratedAlways<string | null>;
    kind: GeneratedAlways<PublicMeeting['kind']>;
    cancelled: GeneratedAlways<boolean>;
    next_date: GeneratedAlways<string | null>;
    digest: string;
    first_published_at: Date;
    updated_at: Date;
  };
  publication_paper: Owned & {
    meeting_id: string;
    slug: string;
    title: string;
    kind: string;
    content: JSONColumnType<Block[]>;
  };
  moderngov_number: Owned & { kind: NumberedKind; number: number; subject_id: string };
  withdrawn_address: Owned & { slug: string; meeting_id: string; withdrawn_at: Date; why: RemovalReason };
  removal: Owned & {
    id: string;
    meeting_id: string;
    words: string | null;
    paper_id: string | null;
    why: RemovalReason;
    removed_at: Date;
    undone_at: Date | null;
  };
  publication_deed: Owned & {
    id: string;
    meeting_id: string;
    deed: Deed;
    at: Date;
    by_name: string;
    why: RemovalReason | null;
    note: string;
  };
  former_address: Owned & { slug: string; meeting_id: string };
  publication_entry: Owned & {
    id: string;
    meeting_id: string;
    position: number;
    kind: 'meeting' | 'item' | 'paper';
    path: string;
    title: string;
    text: string;
    thread: string | null;
    date: string;
  };
};
