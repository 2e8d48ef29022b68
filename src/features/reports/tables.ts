import type { Generated, JSONColumnType } from 'kysely';
import type { Block } from '../../kernel/paper.ts';
import type { Appendix, ReportFile } from './report.ts';
import type { AnsweredPoint } from './rules/answers.ts';
import type { Point } from './rules/golden-rules/look.ts';
import type { Sections } from './rules/sections.ts';
import type { ReportState } from './rules/states.ts';

type FileFacts = Omit<ReportFile, 'sha256'>;

export type ReportTables = {
  body: { authority_id: string; id: string; name: string };
  meeting: { authority_id: string; id: string; body_id: string; date: string | null };
  person: { authority_id: string; id: string; name: string };
  report: {
    authority_id: string;
    id: string;
    meeting_id: string;
    item_id: string | null;
    title: string;
    author_id: string;
    due: string | null;
    state: ReportState;
    note: string | null;
    cleared_version: number | null;
    paper_id: string | null;
    asked_at: Generated<Date>;
    changed_at: Generated<Date>;
  };
  report_draft: {
    authority_id: string;
    report_id: string;
    revision: number;
    sections: JSONColumnType<Sections>;
    file_sha256: string | null;
    file: JSONColumnType<FileFacts | null>;
    saved_by: string;
    saved_at: Date;
  };
  report_appendix: {
    authority_id: string;
    id: string;
    report_id: string;
    position: number;
    name: string;
    file_name: string;
    file_sha256: string;
    content: JSONColumnType<Block[] | null>;
    removed_at: Date | null;
    paper_id: string | null;
  };
  report_version: {
    authority_id: string;
    report_id: string;
    number: number;
    sections: JSONColumnType<Sections>;
    file_sha256: string | null;
    file: JSONColumnType<FileFacts | null>;
    appendices: JSONColumnType<Appendix[]>;
    points: JSONColumnType<{ open: AnsweredPoint[]; changed: AnsweredPoint[] }>;
    handed_in_by: string;
    handed_in_at: Date;
  };
  report_answer: {
    authority_id: string;
    report_id: string;
    key: string;
    point: JSONColumnType<Point>;
    answer: 'changed' | 'kept';
    because: string;
  };
  report_question: {
    authority_id: string;
    id: string;
    report_id: string;
    kind: 'question' | 'not understood';
    place: string | null;
    text: string;
    asked_by: string;
    asked_at: Date;
    answer: string | null;
    answered_at: Date | null;
  };
  reader_word: { authority_id: string; word: string; expansion: string | null };
};
