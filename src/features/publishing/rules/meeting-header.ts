import { type FoundDate, findDates, findTimes, isoDate } from '../../../kernel/local-date.ts';
import { bodyName } from './body-name.ts';
import type { PublishedMeeting } from './published.ts';
import type { SourceLine } from './source-line.ts';

/** What the head of a document says of its meeting; `dateLine` is where the date stands. */
export type MeetingHeader = Pick<PublishedMeeting, 'date' | 'time' | 'venue' | 'kind' | 'rescheduledFrom'> & {
  body: string | null;
  dateLine: number | null;
  /** A date without a year, or one that does not exist, in words for the clerk. */
  dateProblem: string | null;
};

/** Reads the lines above the first item and the list of those present. */
export const meetingHeader = (lines: readonly SourceLine[]): MeetingHeader => {
  const head = lines.slice(0, 40).filter((line) => line.text.length < 600);
  const found = headDate(head);
  const text = head.map((line) => line.text).join('\n');
  const near = found ? nearLines(head, found.line) : '';
  return {
    body: bodyName(head),
    date: found?.date.date ?? null,
    time: timeIn(near) ?? timeIn(labelled(head, 'time') ?? ''),
    venue: labelled(head, 'venue|place|location') ?? (found ? venueAfter(head, found) : null),
    kind: meetingKind(text),
    rescheduledFrom: rescheduledFrom(text, found?.date.date ?? null),
    dateLine: found?.line.n ?? null,
    dateProblem:
      found && !found.date.date
        ? (found.date.problem ?? `"${found.date.text}" does not say the year.`)
        : null,
  };
};

type HeadDate = { line: SourceLine; date: FoundDate };

const otherDates =
  /\b(?:published|publication|despatch|issued|deadline|dated|printed|updated|previous|last meeting|as at|register by|questions)\b/i;

/** The date of the meeting: on a line that says "held" first, then beside the body's name, then the first of all. */
const headDate = (head: readonly SourceLine[]): HeadDate | null => {
  const dated = head.flatMap((line) => {
    const [date] = findDates(line.text).filter((other) => !movedFrom.test(line.text.slice(0, other.from)));
    return date && !(otherDates.test(line.text.slice(0, date.from)) && !/\bheld\b/i.test(line.text))
      ? [{ line, date }]
      : [];
  });
  const held = dated.find(({ line }) => /\bheld\b|^date\b|\bmeeting (?:of|on)\b/i.test(line.text));
  const named = dated.find(({ line }) =>
    /\b(?:board|panel|committee|forum|cabinet|council)\b.*[-–,]/i.test(line.text),
  );
  return held ?? named ?? dated.find(({ date }) => date.year !== null) ?? dated[0] ?? null;
};

const nearLines = (head: readonly SourceLine[], line: SourceLine): string => {
  const at = head.indexOf(line);
  return [line, head[at + 1], head[at + 2]].map((near) => near?.text ?? '').join('\n');
};

const timeIn = (text: string): string | null => findTimes(text)[0]?.time ?? null;

const labelled = (head: readonly SourceLine[], label: string): string | null => {
  for (const [at, line] of head.entries()) {
    const match = new RegExp(`(?:^|[\\t ])(?:${label})\\s*(?::|\\t)\\s*(.*)$`, 'i').exec(line.text);
    if (match) return upToNextLabel(match[1] ?? '') || head[at + 1]?.text || null;
  }
  return null;
};

/** "12/06/2024 Time: 13:30" and "Room 4. View directions" say more than the label asks for. */
const upToNextLabel = (text: string): string =>
  (text.split(/[\t ](?:date|time|venue|place|location|contact|chair|clerk)\s*:/i)[0] ?? '')
    .replace(/[.,;\s]*view directions.*$/i, '')
    .replace(/\.\s+(?:members of the public|please|a link|the meeting|this meeting)\b.*$/i, '')
    .trim();

/** "… at 6.00 pm in Room 4, Town Hall": what follows the time (or the date) after "in" or "at". */
const venueAfter = (head: readonly SourceLine[], found: HeadDate): string | null => {
  const after = found.line.text.slice(found.date.to);
  const time = findTimes(after)[0];
  const rest = time ? after.slice(time.to) : after;
  const before = /\bheld (?:at|in) (?:the )?(.{3,150}?),? on\b/i.exec(
    found.line.text.slice(0, found.date.from),
  )?.[1];
  const place =
    /^\s*(?:,|[-–]|\.)?\s*(?:in|at)\s+(?:the\s+)?(.{3,250}?)\.?$/i.exec(rest)?.[1] ??
    (time ? /^\s*[,–-]\s*(\p{Lu}.{2,250}?)\.?$/u.exec(rest)?.[1] : undefined);
  if (place ?? before) return (place ?? before ?? '').trim();
  const below = head.slice(head.indexOf(found.line) + 1);
  // "5.30 pm" may stand on a line of its own before the place.
  const next = below.find((line) => !isTimeAlone(line.text))?.text ?? '';
  if (placeWord.test(next) && next.length < 150 && !/[:;]/.test(next) && findDates(next).length === 0)
    return next.replace(/^(?:in|at)\s+(?:the\s+)?/i, '').replace(/\.$/, '');
  return /^(?:in|at)\s+(?:the\s+)?(\p{Lu}.{2,200}?)\.?$/iu.exec(next)?.[1] ?? null;
};

const isTimeAlone = (text: string): boolean => {
  const [time] = findTimes(text);
  return time !== undefined && text.replace(time.text, '').replace(/\W|at/gi, '') === '';
};

const placeWord =
  /\b(?:rooms?|hall|library|centre|chamber|house|offices?|building|suite|teams|zoom|school|theatre|hub|hotel|virtual(?:ly)?|online|remote)\b/i;

/** What the meeting itself is, by its own head: an item or a sentence about another one does not count. */
const meetingKind = (head: string): PublishedMeeting['kind'] => {
  if (/\btake-?\s?over\b/i.test(head)) return 'takeover';
  return /\b(?:extraordinary|special) (?:meeting|board|panel|committee)|\b(?:extraordinary|special)\)/i.test(
    head,
  )
    ? 'special'
    : 'ordinary';
};

const movedFrom = /\b(?:rescheduled|postponed|moved|changed) from (?:the )?$/i;

/** "Rescheduled from 21 July": without a year it is the one of the meeting's own date. */
const rescheduledFrom = (text: string, date: string | null): string | null => {
  const [from] = findDates(text).filter((found) => movedFrom.test(text.slice(0, found.from)));
  if (!from || from.year || !date) return from?.date ?? null;
  return isoDate(Number(date.slice(0, 4)), from.month, from.day);
};
