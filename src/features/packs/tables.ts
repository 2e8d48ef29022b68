import type { Generated, JSONColumnType } from 'kysely';
import type { PrintingProblem } from './rules/printable.ts';

export type PackTables = {
  printing: {
    authority_id: string;
    id: string;
    meeting_id: string;
    number: number;
    first_page: number;
    last_page: number;
    paper_ids: string[];
    content_sha256: string;
    standard: 'ua-1' | '1.7';
    problems: JSONColumnType<PrintingProblem[]>;
    pdf: Buffer;
    published: boolean;
    printed_at: Generated<Date>;
  };
};
