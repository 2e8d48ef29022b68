import { plainText } from '../../../../kernel/plain-text.ts';
import { authorityOf, type FoundTable, findTables } from './find-tables.ts';
import { indicatorWords } from './indicator-words.ts';
import type { PublishedIndicator, PublishedReport, SourceRow } from './published-tables.ts';
import { tablesOfHead } from './tables-of-head.ts';
import { uprightRows } from './upright-rows.ts';

/**
 * The indicators of a report, each with its tables and words, from the lines of a source. `untitled` names what
 * stands under no heading. Throws UnreadableTable where the figures of a line do not fit the headings above.
 */
export const reportOf = (file: string, source: readonly SourceRow[], untitled: string): PublishedReport => {
  const rows = uprightRows(source);
  const tables = findTables(file, rows);
  const authority = authorityOf(tables);
  const groups = groupsOf(tables, rows, untitled);
  return {
    indicators: groups.map(({ title, section, line, tables: own, wordsTo }): PublishedIndicator => {
      const words = indicatorWords(rowsBetween(own, rows, wordsTo));
      return {
        section,
        title,
        line,
        ...words,
        tables: own.flatMap(({ head, lines }) => tablesOfHead(head, lines, title, authority)),
      };
    }),
  };
};

type Title = { title: string; section: string | null; line: number; from: number };
type Group = Omit<Title, 'from'> & { tables: FoundTable[]; wordsTo: number };

/**
 * Tables below one heading belong together, until the next heading above a table. Where other words than the
 * indicator's own stand between, the table is another one, though nothing names it.
 */
const groupsOf = (tables: readonly FoundTable[], rows: readonly SourceRow[], untitled: string): Group[] => {
  const groups: Group[] = [];
  for (const table of tables) {
    const last = groups.at(-1);
    const between = saidBetween(rows, last?.tables.at(-1)?.to ?? 0, table.from);
    const title = titleAbove(between);
    if (last && title === null && !hasOtherWords(between)) {
      last.tables.push(table);
      continue;
    }
    const named = title ?? {
      title: last ? `Table in line ${table.head.row.line}` : untitled,
      section: null,
      line: table.head.row.line,
      from: table.from,
    };
    if (last) last.wordsTo = named.from;
    const { title: heading, section, line } = named;
    groups.push({ title: heading, section, line, tables: [table], wordsTo: rows.length });
  }
  return groups;
};

type Said = { text: string; plain: string; line: number; place: number };

const saidBetween = (rows: readonly SourceRow[], from: number, to: number): Said[] =>
  rows
    .slice(from, to)
    .map(({ text, line }, place) => ({ text, plain: plainText(text), line, place: from + place }))
    .filter(({ plain }) => plain !== '');

/** The words right above a table where they are short enough for a heading; else the last marked heading before it. */
const titleAbove = (said: readonly Said[]): Title | null => {
  const last = said.at(-1);
  const title =
    last && isTitle(last) ? last : said.findLast((words) => isMarked(words.text) && isTitle(words));
  if (!title) return null;
  const above = said[said.indexOf(title) - 1];
  const section = above && isSection(above) ? above : null;
  return {
    title: title.plain,
    section: section?.plain ?? null,
    line: title.line,
    from: section?.place ?? title.place,
  };
};

const hasOtherWords = ([first]: readonly Said[]): boolean => first !== undefined && !isOwnWords(first.plain);

const isMarked = (text: string): boolean => /^\s*(#{1,6}\s|\*\*.*\*\*\s*$|<b>.*<\/b>\s*$)/i.test(text);

const isSection = ({ text, plain }: Said): boolean =>
  !isOwnWords(plain) && (isMarked(text) || /^(performance )?(section|part)\s+\d/i.test(plain));

/** The words that belong to an indicator begin so. */
const isOwnWords = (plain: string): boolean =>
  /^(n\.?b\b|notes?\b|source\b|definition\b|commentary\b|\()/i.test(plain);

const longestHeading = { marked: 400, plain: 150 };

const isTitle = ({ text, plain }: Said): boolean => {
  if (isOwnWords(plain)) return false;
  if (isMarked(text)) return plain.length <= longestHeading.marked;
  return plain.length <= longestHeading.plain && !/[.;:,]$|: /.test(plain);
};

const rowsBetween = (tables: readonly FoundTable[], rows: readonly SourceRow[], to: number): SourceRow[] => {
  const spans = tables.map((table, place) => rows.slice(table.to, tables[place + 1]?.from ?? to));
  return spans.flat();
};
