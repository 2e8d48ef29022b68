import { dateWords } from '../../../kernel/words-of-time.ts';
import { attendanceLabel } from './attendance-labels.ts';
import { type AttendanceList, attendanceList } from './attendance-list.ts';
import { bodyMentionedMost, isBodyName } from './body-name.ts';
import { withPresentersHidden, type YoungPeople } from './hide-young-people.ts';
import { type ItemDraft, type PartNature, type ReadItem, readItem } from './item-details.ts';
import { itemProblems } from './item-problems.ts';
import { itemStarts } from './item-starts.ts';
import { type MeetingHeader, meetingHeader } from './meeting-header.ts';
import { nextMeeting } from './next-meeting.ts';
import { peopleOfMeeting } from './people-of-meeting.ts';
import type { Problem, PublishedMeeting } from './published.ts';
import type { SourceLine } from './source-line.ts';
import type { Part } from './split-parts.ts';
import { untabled } from './tabled-items.ts';

/** What the file as a whole knows that an agenda or minutes may leave out. */
export type FileContext = {
  file: string;
  young: YoungPeople;
  body: string | null;
  reportDate: string | null;
};

export type MeetingOfPart = { meeting: PublishedMeeting; problems: Problem[] };

/** The meeting that an agenda, minutes or a web page tells of; null when no item can be found in it. */
export const meetingOfPart = (found: Part, context: FileContext): MeetingOfPart | null => {
  const part = { ...found, lines: untabled(found.lines) };
  const nature: PartNature = part.kind === 'agenda' || part.kind === 'minutes' ? part.kind : 'page';
  const drafts = part.kind === 'item page' ? singleItem(part.lines) : draftItems(part.lines);
  if (drafts.length === 0) return null;
  const head = part.kind === 'item page' ? [] : linesBefore(part.lines, drafts[0]);
  const header = headerOf(head);
  const items = drafts.map((draft) => readItem(draft, nature));
  const listed = attendanceList(nature === 'agenda' && !saysWhoCame(head) ? [] : head);
  const people = peopleOfMeeting(listed, items, context.young);
  const date = header.date ?? (part.kind === 'agenda' ? context.reportDate : null);
  const body = header.body ?? context.body ?? bodyMentionedMost(part.lines);
  const first = part.lines[0]?.n ?? 1;
  const meeting: PublishedMeeting = {
    body: body ?? '',
    date,
    time: header.time,
    venue: header.venue,
    kind: header.kind === 'ordinary' && opensAsTakeover(items[0]) ? 'takeover' : header.kind,
    rescheduledFrom: header.rescheduledFrom,
    source: { file: context.file, fromLine: first, toLine: part.lines.at(-1)?.n ?? first },
    ...people,
    items: items.map(({ item, line }) => withPresentersHidden(item, line, context.young)),
    next: nextMeeting(
      items.map(({ item }) => item),
      date,
    ),
  };
  const problems = [
    ...headerProblems(context, header, part, body),
    ...itemProblems(context.file, items),
    ...unreadPeople(context.file, listed),
    ...cancelled(context.file, head),
  ];
  return { meeting, problems };
};

/** "Young people welcomed everyone to the takeover": a meeting that opens so is one, whatever its head says. */
const opensAsTakeover = (first: ReadItem | undefined): boolean =>
  /\bwelcom\w*\b[^.]{0,80}\btake-?\s?over\b/i.test(
    `${first?.item.purpose ?? ''} ${first?.item.narrative ?? ''}`,
  );

/** Items with the lines that belong to each. */
const draftItems = (lines: SourceLine[]): ItemDraft[] => {
  const starts = itemStarts(lines);
  return starts.map((start, index) => ({
    number: start.number,
    title: start.title,
    line: lines[start.at]?.n ?? 1,
    lines: lines.slice(start.body, starts[index + 1]?.at),
  }));
};

/** A page of one agenda item: its title is the first line under "Agenda item", or behind it. */
const singleItem = (lines: SourceLine[]): ItemDraft[] => {
  const at = lines.findIndex((line) => /^agenda item\b/i.test(line.text));
  // A page's text that begins with "Minutes:" has lost the title.
  if (at < 0) return [{ number: null, title: '', line: lines[0]?.n ?? 1, lines }];
  const own = /^agenda item\s*[-–:]\s*(.+)$/i.exec(lines[at]?.text ?? '')?.[1];
  const next = lines[at + 1];
  const title = own ?? next?.text ?? '';
  const number = /^(\d{1,3}[a-z]?)[.)]\s+(\S.*)$/.exec(title);
  const repeated = own !== undefined && next?.text === own ? 2 : own ? 1 : 2;
  if (title === '') return [];
  return [
    {
      number: number?.[1] ?? null,
      title: number?.[2] ?? title,
      line: lines[at]?.n ?? 1,
      lines: lines.slice(at + repeated),
    },
  ];
};

const linesBefore = (lines: SourceLine[], first: ItemDraft | undefined): SourceLine[] =>
  lines.filter((line) => line.n < (first?.line ?? 0));

/** Some minutes list those present first and name the body and its date below. */
const headerOf = (head: SourceLine[]): MeetingHeader => {
  const header = meetingHeader(headOnly(head));
  const below = head.findIndex(
    (line, at) => at > 0 && (isBodyName(line.text) || /^(?:draft )?minutes of\b/i.test(line.text)),
  );
  if (header.date || header.dateProblem || below < 0) return header;
  const later = meetingHeader(head.slice(below));
  return later.date ? later : header;
};

/** The head proper ends where the lists of people begin. */
const headOnly = (head: SourceLine[]): SourceLine[] => {
  const people = head.findIndex((line) => attendanceLabel(line.text) !== null);
  return people < 0 ? head : head.slice(0, people);
};

const headerProblems = (
  context: FileContext,
  header: MeetingHeader,
  part: Part,
  body: string | null,
): Problem[] => {
  const line = header.dateLine ?? part.lines[0]?.n ?? 1;
  const problem = (message: string): Problem => ({ file: context.file, line, message });
  const problems: Problem[] = [];
  if (header.dateProblem)
    problems.push(problem(`The date of the meeting could not be read: ${header.dateProblem}`));
  else if (!header.date && part.kind === 'agenda' && context.reportDate)
    problems.push(
      problem(
        `The agenda does not say its date; ${dateWords(context.reportDate)} is taken from the reports behind it.`,
      ),
    );
  else if (!header.date) problems.push(problem('The date of the meeting is missing.'));
  if (!body) problems.push(problem('The name of the board or committee is missing.'));
  else if (!header.body)
    problems.push(
      problem(`The name of the board is not at its place; "${body}" is taken from the rest of the file.`),
    );
  return problems;
};

/** An agenda lists the members, not those who came, unless it says so. */
const saysWhoCame = (head: SourceLine[]): boolean =>
  head.some((line) =>
    /^(?:members |those )?present\b|^(?:in attendance|attendees|apologies)\s*:/i.test(line.text),
  );

/** "CANCELLED" at the head: the meeting is kept, and the clerk is told. */
const cancelled = (file: string, head: SourceLine[]): Problem[] => {
  const line = head.find(
    ({ text }) =>
      text.length < 120 &&
      (/\b(?:CANCELLED|POSTPONED|ABANDONED|INQUORATE)\b/.test(text) ||
        /\bmeeting (?:has been|was|is) (?:cancelled|postponed|abandoned)\b|^\W*(?:cancelled|postponed)\W*$/i.test(
          text,
        )),
  );
  return line
    ? [{ file, line: line.n, message: `The meeting is marked: "${line.text}". It may not have been held.` }]
    : [];
};

const unreadPeople = (file: string, listed: AttendanceList): Problem[] =>
  listed.unread.slice(0, 20).map((line) => ({
    file,
    line: line.n,
    message: 'A line among those present could not be read as a person.',
  }));
