import { findDates } from '../../../kernel/local-date.ts';
import { bodyName } from './body-name.ts';
import { dateProblems } from './date-problems.ts';
import { youngPeople } from './hide-young-people.ts';
import { sameTitleKey } from './item-title.ts';
import { withProblemsMasked } from './kept-decisions.ts';
import { type FileContext, meetingOfPart } from './meeting-of-part.ts';
import { paperText } from './paper-text.ts';
import { isMeetingPart } from './part-starts.ts';
import type { Published, PublishedMeeting, PublishedPaper } from './published.ts';
import type { SourceLine } from './source-line.ts';
import { type Part, splitParts } from './split-parts.ts';

/** Everything a file's lines hold: meetings, papers, and what the clerk has to look at. */
export const recognise = (file: string, lines: SourceLine[]): Published => {
  const parts = splitParts(lines);
  const young = youngPeople(file);
  const context: FileContext = { file, young, body: bodyOfFile(parts), reportDate: reportDate(parts) };
  const published: Published = { meetings: [], papers: [], problems: [], keptNames: young.kept };
  // Minutes first: they say who sits for young people, and an agenda may name the same persons.
  const meetings = new Map(
    parts
      .toSorted((a, b) => order(a) - order(b))
      .map((part) => [part, mayBeMeeting(part) ? meetingOfPart(part, context) : null]),
  );
  for (const part of parts) {
    const found = meetings.get(part);
    if (found && isMeeting(part, found.meeting)) {
      published.meetings.push(found.meeting);
      published.problems.push(...found.problems, ...dateProblems(file, part.lines));
    } else published.papers.push(...paperOf(file, part));
  }
  linkPapers(published);
  if (published.meetings.length === 0)
    published.problems.push({ file, line: lines[0]?.n ?? 1, message: 'No meeting was found in this file.' });
  published.problems.push(...young.unsure);
  return withProblemsMasked(published);
};

const order = (part: Part): number => (part.kind === 'minutes' ? 0 : 1);

const mayBeMeeting = (part: Part): boolean => part.kind === 'front' || isMeetingPart(part.kind);

/** A file that opens like no agenda is a meeting only if it says when, and has items to show. */
const isMeeting = (part: Part, meeting: PublishedMeeting): boolean =>
  part.kind !== 'front' ||
  part.lines.some((line) => line.mark === 'item title') ||
  (meeting.date !== null && meeting.items.length >= 2) ||
  meeting.items.length >= 4;

const paperOf = (file: string, part: Part): PublishedPaper[] => {
  const [first] = part.lines;
  // A signature or an address between two documents is no paper.
  if (!first || ((part.kind === 'front' || part.kind === 'other') && part.lines.length < 3)) return [];
  const kind = part.kind === 'front' || isMeetingPart(part.kind) ? 'other' : part.kind;
  return [
    {
      title: part.title || first.text.slice(0, 200),
      kind,
      source: { file, fromLine: first.n, toLine: part.lines.at(-1)?.n ?? first.n },
      text: paperText(part.lines),
    },
  ];
};

/** A paper whose title is an agenda item's belongs to that item. */
const linkPapers = (published: Published): void => {
  for (const paper of published.papers)
    for (const meeting of published.meetings.filter(
      (other) => other.source.fromLine <= paper.source.fromLine,
    ))
      for (const item of meeting.items)
        if (
          item.pages &&
          sameTitleKey(item.title) === sameTitleKey(paper.title) &&
          !item.papers.includes(paper.title)
        )
          item.papers.push(paper.title);
};

/** The body that minutes or reports in the same file name. */
const bodyOfFile = (parts: Part[]): string | null =>
  parts
    .filter((part) => part.kind === 'minutes' || part.kind === 'report')
    .map((part) => bodyName(part.lines.slice(0, 8)))
    .find((name) => name !== null) ?? null;

/** The date that all reports in the file give for "Meeting to be held on"; null when they differ or give none. */
const reportDate = (parts: Part[]): string | null => {
  const dates = parts
    .filter((part) => part.kind === 'report')
    .flatMap((part) => part.lines.slice(0, 12))
    .filter((line) => /^meeting (?:to be held|date)\b|^date of meeting\b/i.test(line.text))
    .map((line) => findDates(line.text)[0]?.date ?? null);
  const [first = null] = dates;
  return dates.every((date) => date === first) ? first : null;
};
