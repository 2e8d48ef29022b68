import { plainCell } from './plain-cell.ts';

/** An objective (priority, outcome, theme) as it heads its actions. */
export type ObjectiveHeading = { number: string; title: string; statement: string };

const opening =
  /^(?:strategic )?(?:objective|priority|outcome|theme|aim|ambition|pledge|promise)\s+(\d{1,2}[a-z]?)\s*[-–—:.]?\s*(.+)$/i;
/** A statement stands behind the title, in quotation marks; a name in quotation marks inside the title is shorter. */
const statementBehind = /\s['‘"“](?=(?:[^\s]+\s+){4})[A-Z].+$/;
const inBold = /^\s*(?:<b>|\*\*)(.+?)(?:<\/b>|\*\*)(.*)$/is;

const unquoted = (words: string): string =>
  words
    .trim()
    .replace(/^['‘"“]+/, '')
    .replace(/['’"”]+(\.?)(?=\s|$)/, '$1')
    .trim();

const partsOf = (cell: string): { title: string; statement: string } => {
  const [, bold, behind] = inBold.exec(cell) ?? [];
  if (bold !== undefined) return { title: plainCell(bold), statement: plainCell(behind ?? '') };
  const words = plainCell(cell).replaceAll('\n', ' ');
  const at = words.search(statementBehind);
  return at < 0 ? { title: words, statement: '' } : { title: words.slice(0, at), statement: words.slice(at) };
};

/** "Objective 3 – Title. 'Statement'": its number, its title and what it wants; null for other words. */
export const readObjectiveHeading = (cell: string): ObjectiveHeading | null => {
  const { title, statement } = partsOf(cell);
  const [, number, rest = ''] = opening.exec(title.trim()) ?? [];
  return number === undefined
    ? null
    : { number, title: rest.replace(/[.:\s]+$/, ''), statement: unquoted(statement) };
};

/** "How will we achieve this: …": the words behind it; null for other words. */
export const readHow = (cell: string): string | null => {
  const words = plainCell(cell).replaceAll('\n', ' ');
  const [, rest] =
    /^how (?:will|do) we (?:achieve|do|deliver) (?:this|it)\s*[:?–-]*\s*(.*)$/i.exec(words) ?? [];
  return rest === undefined ? null : unquoted(rest);
};
