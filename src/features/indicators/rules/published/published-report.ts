import { authorityOf, type FoundTable, findTables } from './find-tables.ts';
import { indicatorWords } from './indicator-words.ts';
import { plainText } from './plain-label.ts';
import type { PublishedIndicator, PublishedReport, SourceRow } from './published-tables.ts';
import { tablesOfHead } from './tables-of-head.ts';

/**
 * The indicators of a report, each with its tables and words, from the lines of a source. `untitled` names what
 * stands under no heading. Throws UnreadableTable where the figures of a line do not fit the headings above.
 */
export const reportOf = (file: string, rows: readonly SourceRow[], untitled: string): PublishedReport => {
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

/** Tables below one heading belong together, until the next heading that stands right above a table. */
const groupsOf = (tables: readonly FoundTable[], rows: readonly SourceRow[], untitled: string): Group[] => {
  const groups: Group[] = [];
  for (const table of tables) {
    const last = groups.at(-1);
    const after = last?.tables.at(-1)?.to ?? 0;
    const title = titleAbove(rows, after, table.from);
    if (last && title === null) {
      last.tables.push(table);
      continue;
    }
    if (last) last.wordsTo = title?.from ?? table.from;
    const { from: _, ...named } = title ?? {
      title: untitled,
      section: null,
      line: table.head.row.line,
      from: 0,
    };
    groups.push({ ...named, tables: [table], wordsTo: rows.length });
  }
  return groups;
};

/** The heading right above a table, and the section's heading right above that. */
const titleAbove = (rows: readonly SourceRow[], after: number, before: number): Title | null => {
  const said = rows
    .slice(after, before)
    .flatMap((row, place) => (plainText(row.text) === '' ? [] : [{ row, place: after + place }]));
  const title = said.at(-1);
  if (!title || !isTitle(title.row.text)) return null;
  const above = said.at(-2);
  const section = above && isSection(above.row.text) ? above : null;
  return {
    title: plainText(title.row.text),
    section: section && plainText(section.row.text),
    line: title.row.line,
    from: section?.place ?? title.place,
  };
};

const isMarked = (text: string): boolean => /^\s*(#{1,6}\s|\*\*.*\*\*\s*$|<b>.*<\/b>\s*$)/i.test(text);
const isSection = (text: string): boolean =>
  isMarked(text) || /^(performance )?(section|part)\s+\d/i.test(text.trim());

const isTitle = (text: string): boolean => {
  const plain = plainText(text);
  const isWords =
    /^(n\.?b\b|notes?\b|source\b|definition\b|commentary\b|\()/i.test(plain) || plain.length > 150;
  return !isWords && (isMarked(text) || !/[.;:,]$|: /.test(plain));
};

const rowsBetween = (tables: readonly FoundTable[], rows: readonly SourceRow[], to: number): SourceRow[] => {
  const spans = tables.map((table, place) => rows.slice(table.to, tables[place + 1]?.from ?? to));
  return spans.flat();
};
