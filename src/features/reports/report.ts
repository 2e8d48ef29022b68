import type { Block } from '../../kernel/paper.ts';
import type { Answer, AnsweredPoint } from './rules/answers.ts';
import type { FileLook, Point } from './rules/golden-rules/look.ts';
import type { Sections } from './rules/sections.ts';
import type { ReportState } from './rules/states.ts';

/** A report as it is kept, without its words. Dates are ISO. */
export type Report = {
  id: string;
  meetingId: string;
  itemId: string | null;
  bodyId: string;
  title: string;
  authorId: string;
  authorName: string;
  due: string | null;
  state: ReportState;
  note: string | null;
  clearedVersion: number | null;
  latestVersion: number | null;
  paperId: string | null;
  /** The day on which the first version was handed in. */
  handedInOn: string | null;
  meetingDate: string | null;
  meetingTitle: string;
  askedOn: string;
  changedAt: Date;
};

/** A file in place of a text: `blocks` is what could be read of it, `warnings` what its author should know. */
export type ReportFile = FileLook & { sha256: string; name: string; warnings: string[]; blocks: Block[] };

/** A file that goes with the report. `content` is what was read of it, null where it is printed as it is. */
export type Appendix = { id: string; name: string; fileName: string; sha256: string };

export type Draft = {
  revision: number;
  sections: Sections;
  file: ReportFile | null;
  savedBy: string;
  savedAt: Date;
};

export type Version = {
  number: number;
  sections: Sections;
  file: ReportFile | null;
  appendices: Appendix[];
  points: { open: AnsweredPoint[]; changed: AnsweredPoint[] };
  handedInBy: string;
  handedInAt: Date;
};

export type Answered = { point: Point; answer: Answer };

/** A young person's question, or a place that they did not understand. */
export type Question = {
  id: string;
  kind: 'question' | 'not understood';
  place: string | null;
  text: string;
  askedById: string;
  askedBy: string;
  askedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
};
