import { isDeepStrictEqual } from 'node:util';
import type { RecordKind } from '../../features/indicators/rules/record-kinds.ts';
import type { RawExtract, RawRow } from '../indicators/raw-extract.ts';
import { extractOf, foundFor, type TimetableCase, type TimetableTable } from './hand-worked.ts';
import type { PlainLine } from './plain-line.ts';
import { plainTimetable } from './plain-timetable.ts';

/** Reads the timetable of an extract on a day (ISO). */
type Read = (extract: RawExtract, at: string) => Promise<readonly PlainLine[]>;

/** A case with its children under references of their own. */
type Member = { one: TimetableCase; mark: string; extract: RawExtract };

const memberOf = (table: TimetableTable, one: TimetableCase, place: number): Member => {
  const mark = `case${place}-`;
  const marked = (row: RawRow): RawRow => ({ ...row, CHILD: `${mark}${row.CHILD}` });
  const files = [...extractOf(table, one)].map(([kind, rows]) => [kind, rows.map(marked)] as const);
  return { one, mark, extract: new Map(files) };
};

const joined = (members: readonly Member[]): RawExtract => {
  const files = new Map<RecordKind, RawRow[]>();
  for (const { extract } of members)
    for (const [kind, rows] of extract) files.set(kind, [...(files.get(kind) ?? []), ...rows]);
  return files;
};

/** The lines of the children of one case, under the references that the case gives them. */
const linesFor = ({ mark }: Member, lines: readonly PlainLine[]): PlainLine[] =>
  lines
    .filter(({ child }) => child.startsWith(mark))
    .map((line) => ({ ...line, child: line.child.slice(mark.length) }));

/** Whether each case still comes to what it expects by the plain reading: a file says something of all in an extract. */
const goTogether = (members: readonly Member[]): boolean => {
  const lines = plainTimetable(joined(members), members[0]?.one.at ?? '');
  return members.every((member) =>
    isDeepStrictEqual(foundFor(member.one, linesFor(member, lines)), member.one.expect),
  );
};

const gathered = (tables: readonly TimetableTable[]): Member[][] => {
  const groups: Member[][] = [];
  const all = tables.flatMap((table) => table.cases.map((one) => [table, one] as const));
  for (const [place, [table, one]] of all.entries()) {
    const member = memberOf(table, one, place);
    const group = groups.find((some) => some[0]?.one.at === one.at && goTogether([...some, member]));
    if (group) group.push(member);
    else groups.push([member]);
  }
  return groups;
};

/**
 * Answers what tells the lines of a case. Cases of one day stand in one extract, which is read when the first of them
 * asks, where none changes what another one expects: reading an extract takes long, however few children are in it.
 */
export const readTogether = (
  tables: readonly TimetableTable[],
  read: Read,
): ((one: TimetableCase) => Promise<PlainLine[]>) => {
  const groups = gathered(tables);
  const readings = new Map<Member[], ReturnType<Read>>();
  return async (one) => {
    const group = groups.find((some) => some.some((member) => member.one === one));
    const member = group?.find((some) => some.one === one);
    if (!group || !member) throw new Error(`${one.name} is in none of these tables.`);
    const reading = readings.get(group) ?? read(joined(group), one.at);
    readings.set(group, reading);
    return linesFor(member, await reading);
  };
};
