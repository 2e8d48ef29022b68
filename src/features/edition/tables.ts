import type { JSONColumnType } from 'kysely';
import type { Content, Kind } from './rules/edition.ts';

export type EditionTables = {
  body: { authority_id: string; id: string; name: string };
  meeting: { authority_id: string; id: string; body_id: string; date: string | null };
  edition: {
    authority_id: string;
    id: string;
    meeting_id: string;
    kind: Kind;
    content: JSONColumnType<Content>;
    revision: number;
    saved_by: string;
    saved_at: Date;
    slug: string | null;
    told: string[];
  };
  edition_version: {
    authority_id: string;
    edition_id: string;
    number: number;
    content: JSONColumnType<Content>;
    deed: 'saved' | 'sent';
    saved_by: string;
    saved_at: Date;
  };
  public_edition: {
    authority_id: string;
    edition_id: string;
    meeting_id: string;
    kind: Kind;
    slug: string;
    body: string;
    meeting_date: string;
    content: JSONColumnType<Content>;
    provisional: boolean;
    sent_on: string;
    corrected_on: string | null;
    pdf: Buffer;
  };
};
