import type { Block } from '../../kernel/paper.ts';
import { blocksFromText, headingLevel } from '../../typesetting/from-text.ts';
import type { ReportFile } from './report.ts';
import {
  meaningSections,
  type SectionName,
  type Sections,
  sectionHeadings,
  sectionNames,
} from './rules/sections.ts';

/** A line that begins and ends its cells with "|" is a row; the line of dashes that other programs want below the first is none. */
const tableRow = (line: string): string | null => {
  if (!/^\s*\|.*\|.*$/.test(line)) return line;
  if (/^[\s|:-]+$/.test(line)) return null;
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())
    .join('\t');
};

/** What was typed into a section: "## " begins a heading, "- " an entry of a list, "| a | b |" a row of a table. */
export const sectionBlocks = (typed: string): Block[] => {
  const lines = typed.split(/\r\n?|\n/).map(tableRow);
  const blocks = blocksFromText(lines.filter((line) => line !== null).join('\n'));
  // Headings of the author stand below those of the house.
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: block.level >= 2 ? (4 as const) : (3 as const) } : block,
  );
};

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

const isMeaning = (name: SectionName): boolean => (meaningSections as readonly SectionName[]).includes(name);

const sectionOf = (name: SectionName, sections: Sections): Block[] => {
  const title = sectionHeadings[name];
  const blocks = sectionBlocks(sections[name]);
  if (title === null || blocks.length === 0) return [];
  return [heading(isMeaning(name) ? 3 : 2, title), ...blocks];
};

const meaningHeading = 'What this means for children in our care and care leavers';

const writtenBlocks = (sections: Sections): Block[] =>
  sectionNames.flatMap((name) => {
    const blocks = sectionOf(name, sections);
    const first = meaningSections.find((one) => sections[one].trim() !== '');
    return name === first && blocks.length > 0 ? [heading(2, meaningHeading), ...blocks] : blocks;
  });

/** Headings that begin at the first level and never skip one, whatever a file or its author did. */
const evenHeadings = (blocks: Block[]): Block[] => {
  const above: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    while ((above.at(-1) ?? 0) >= block.level) above.pop();
    above.push(block.level);
    return { ...block, level: headingLevel(above.length) };
  });
};

/** What readers get of a report: the house's sections in their order, or a file with what was said beside it. */
export const reportBlocks = (sections: Sections, file: ReportFile | null): Block[] =>
  evenHeadings(
    file === null ? writtenBlocks(sections) : [...file.blocks, ...sectionOf('youngSummary', sections)],
  );
