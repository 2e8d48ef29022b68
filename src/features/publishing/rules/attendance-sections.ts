import { findDates } from '../../../kernel/local-date.ts';
import { type AttendanceSection, attendanceColumns, attendanceLabel } from './attendance-labels.ts';
import { isBodyName } from './body-name.ts';
import { isCollective } from './present-line.ts';
import type { SourceLine } from './source-line.ts';
import { youthGroupOf } from './youth-groups.ts';

/** A line of those present: which list it belongs to (several for columns), and the young people's group over it. */
export type SectionedLine = {
  line: SourceLine;
  /** The line without its label. */
  text: string;
  sections: AttendanceSection[];
  group: string | null;
};

/** Says of each line which list it stands in; lines that only open a list over columns are left out. */
export const sectionedLines = (lines: readonly SourceLine[]): SectionedLine[] => {
  const read: SectionedLine[] = [];
  let sections: AttendanceSection[] = [];
  let group: string | null = null;
  for (const [at, line] of lines.entries()) {
    const opened = openedBy(line, lines[at + 1], sections);
    sections = opened.sections;
    if (opened.isOpening || line.heading > 0) group = null;
    const youth = opened.isOpening ? null : youthLabel(line.text);
    // "Young people: Zed and Yan" names its people on its own line; a bare heading names them below.
    if (youth && youth.rest === '') group = youth.group;
    if (youth && sections.length === 0) sections = ['member'];
    if (opened.text !== null)
      read.push({ line, text: youth?.rest ?? opened.text, sections, group: youth?.group ?? group });
  }
  return read;
};

type Opened = { sections: AttendanceSection[]; isOpening: boolean; text: string | null };

const openedBy = (line: SourceLine, next: SourceLine | undefined, running: AttendanceSection[]): Opened => {
  const columns = attendanceColumns(line.text);
  if (columns) return { sections: columns, isOpening: true, text: null };
  const label = attendanceLabel(line.text);
  if (label) return { sections: [label.section], isOpening: true, text: label.rest };
  return { sections: endsLists(line, next) ? [] : running, isOpening: false, text: line.text };
};

/** "Corporate Parenting Panel", "held on 5 December 2023", "Item<tab>Discussion": what stands here is no list. */
const endsLists = (line: SourceLine, next: SourceLine | undefined): boolean =>
  (isBodyName(line.text) && /\b(?:minutes|notes|meeting|held|date)\b/i.test(next?.text ?? '')) ||
  /^(?:agenda|items?|no\.?|declarations?|disclosures?)(?:\s|\t|$)/i.test(line.text) ||
  (findDates(line.text).some(({ year }) => year !== null) && !/\(/.test(line.text)) ||
  /^(?:minutes|notes|contact|clerk|venue|date|time|quorum|introductions?)\b\s*[:,]/i.test(line.text);

/** "LINX representatives" over a list, or "Young people: …" before one. */
const youthLabel = (text: string): { group: string; rest: string } | null => {
  const label = /^([^:\t]{3,60}?)(?::\s*(.*)|s)$/.exec(text);
  const words = label?.[2] === undefined ? text : (label[1] ?? '');
  return label && !/\s[-–]\s|,/.test(words) && !isCollective(text) && youthGroupOf(words)
    ? { group: words, rest: label[2] ?? '' }
    : null;
};
