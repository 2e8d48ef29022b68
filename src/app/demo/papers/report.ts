import type { Block } from '../../../kernel/paper.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { blocksFromText } from '../../../typesetting/from-text.ts';
import type { Role } from '../demo-people.ts';

type Report = {
  /** Whose report it is. */
  of: Role;
  /** The meeting that it goes to, ISO. */
  date: string;
  purpose: string;
  recommendation: string;
  children: string;
  /** The young person's summary: one line a point. */
  inShort: string[];
  detail: Block[];
};

const section = (heading: string, text: string): Block[] => blocksFromText(`# ${heading}\n\n${text}`);

/** A report in the shape that all reports to the Board share. */
export const report = ({ of, date, purpose, recommendation, children, inShort, detail }: Report): Block[] => [
  ...blocksFromText(
    `Report of the ${of} to the meeting of ${dateWords(date)}. Areas affected: the whole county.`,
  ),
  ...section('Purpose', purpose),
  ...section('Recommendation', recommendation),
  ...section('What this means for children', children),
  ...section('In short, for young people', inShort.map((line) => `- ${line}`).join('\n')),
  ...detail,
];
