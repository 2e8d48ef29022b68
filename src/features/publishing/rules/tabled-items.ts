import type { SourceLine } from './source-line.ts';

type Column = 'number' | 'title' | 'lead' | 'pages' | 'minutes' | 'time' | 'told' | 'action' | 'other';

const columns: [Column, RegExp][] = [
  ['number', /^(?:no\.?|ref\.?|item no\.?|item number|agenda no\.?|min(?:ute)? no\.?|#)$/i],
  ['title', /^(?:agenda )?(?:item|title|subject|topic|item\/resolution|business|agenda item)$/i],
  ['lead', /^(?:lead|presenter|presented by|led by|owner|who|speaker|lead officer|by whom)$/i],
  ['pages', /^(?:pages?|page nos?\.?|page numbers?|paper|format|report)$/i],
  ['minutes', /^(?:mins|minutes allotted|duration|time allocated|allotted)$/i],
  ['time', /^(?:time|timing|start|timings)$/i],
  ['told', /^(?:discussion|notes?|minutes?|summary|discussion points?|key points?|detail|details)$/i],
  ['action', /^(?:actions?|action by|decision\/action|actions? and owners?|outcome|decisions?)$/i],
];

/** What the columns of an agenda or of minutes in table form hold; null where the row is no such heading. */
const headOf = (text: string): Column[] | null => {
  const cells = text.split('\t');
  if (cells.length < 2 || cells.length > 7) return null;
  const read = cells.map(
    (cell): Column => columns.find(([, shape]) => shape.test(cell.trim().replace(/:$/, '')))?.[0] ?? 'other',
  );
  const known = new Set(read);
  if (read.includes('other') || known.size < read.length) return itemThenTitle(cells, read);
  return known.has('title') || known.has('number') ? asNumberAndTitle(read) : null;
};

/** "Item | Title | Page": where both stand, "Item" is the number. */
const itemThenTitle = (cells: string[], read: Column[]): Column[] | null => {
  const isItem = /^(?:agenda )?item$/i.test(cells[0] ?? '');
  const others = read.slice(1);
  return isItem &&
    others.includes('title') &&
    new Set(others).size === others.length &&
    !others.includes('other')
    ? ['number', ...others]
    : null;
};

const asNumberAndTitle = (read: Column[]): Column[] | null =>
  read.includes('title')
    ? read
    : read.map((column, at) => (at === read.indexOf('number') + 1 ? 'title' : column));

/**
 * An agenda or minutes in table form ("Item | Discussion | Action") as lines: the number and title, who leads,
 * what was said. Other tables, and lines outside tables, stay as they are.
 */
export const untabled = (lines: SourceLine[]): SourceLine[] => {
  let head: Column[] | null = null;
  return lines.flatMap((line) => {
    if (!line.text.includes('\t')) return [line];
    const opens = headOf(line.text);
    if (opens) {
      head = opens;
      return [];
    }
    return head ? rowLines(line, head) : [line];
  });
};

const rowLines = (line: SourceLine, heading: Column[]): SourceLine[] => {
  const cells = line.text.split('\t');
  // "Item<tab>Page" often stands over three columns, the first of them the number.
  const isNumbered = !heading.includes('number') && /^\d{1,3}[a-z]?[.)]?$/.test(cells[0] ?? '');
  const head: Column[] = isNumbered ? ['number', ...heading] : heading;
  const cell = (column: Column): string => cells[head.indexOf(column)]?.trim() ?? '';
  const number = /^\d{1,3}[a-z]?(?=[.)]?$)/.exec(cell('number'))?.[0] ?? '';
  if (head.includes('number') && number === '' && !/^\S*\d+\S*$/.test(cell('number'))) return [line];
  const title = [
    number === '' ? cell('number') : `${number}.`,
    cell('title'),
    tailOf(cell('pages'), cell('minutes')),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const lead = cell('lead');
  const rest = [
    cell('told'),
    cell('action') === '' ? '' : `Action: ${cell('action')}`.replace(/^Action: (?=action)/i, ''),
  ].filter((part) => part !== '');
  return [
    { ...line, text: title, bold: true },
    ...(lead === '' ? [] : [{ ...line, text: lead, gap: 0, bold: false, mark: 'presenter' as const }]),
    ...rest.map((text) => ({ ...line, text, gap: 1, bold: false })),
  ];
};

const tailOf = (pages: string, minutes: string): string => {
  const range = /^(?:pages?\s*)?\d{1,4}(?:\s*[-–]\s*\d{1,4})?$/i.test(pages)
    ? `(Pages ${pages.replace(/^pages?\s*/i, '')})`
    : /^(?:verbal|oral)\b/i.test(pages)
      ? '(Verbal)'
      : '';
  const allotted = /^\d{1,3}(?=\s*(?:mins?|minutes)?\.?$)/i.exec(minutes)?.[0];
  return [range, allotted ? `(${allotted} mins)` : ''].filter((part) => part !== '').join(' ');
};
