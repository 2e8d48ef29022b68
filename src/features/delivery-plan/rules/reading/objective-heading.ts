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

const numbered = /^(\d{1,2}[a-z]?)(?:[.):\s–-]+(.+))?$/i;
/** Some plans have a column of this name for how urgent an action is. */
const howUrgent = /^(high|medium|low|urgent|[hml])$/i;

/** An objective in a column of its own: "2. Health", "Objective 2: Health", "2", or its title alone, which has no number. */
export const readObjectiveCell = (cell: string): Omit<ObjectiveHeading, 'statement'> | null => {
  const words = plainCell(cell).replaceAll('\n', ' ');
  if (words === '' || howUrgent.test(words)) return null;
  const heading = readObjectiveHeading(cell);
  if (heading) return { number: heading.number, title: heading.title };
  const [, number, title = ''] = numbered.exec(words) ?? [];
  return number === undefined ? { number: '', title: words } : { number, title };
};

/** "How will we achieve this: …": the words behind it; null for other words. */
export const readHow = (cell: string): string | null => {
  const words = plainCell(cell).replaceAll('\n', ' ');
  const [, rest] =
    /^how (?:will|do) we (?:achieve|do|deliver) (?:this|it)\s*[:?–-]*\s*(.*)$/i.exec(words) ?? [];
  return rest === undefined ? null : unquoted(rest);
};
