import { findDates } from '../../../kernel/local-date.ts';
import type { PaperKind } from '../../../kernel/paper.ts';
import { attendanceLabel } from './attendance-labels.ts';
import { bodyName } from './body-name.ts';
import { readItemTitle } from './item-title.ts';
import { isPurpose, isTitleShaped, itemLabel } from './line-shapes.ts';
import type { SourceLine } from './source-line.ts';

const meetingParts = ['agenda', 'minutes', 'page', 'item page'] as const;

/** A meeting's own document: its agenda, its minutes, its web page, or the page of one of its items. */
export type MeetingPart = (typeof meetingParts)[number];

/** Whether a part is a meeting's own document, and no paper. */
export const isMeetingPart = (kind: MeetingPart | PaperKind | 'front'): kind is MeetingPart =>
  meetingParts.some((part) => part === kind);

/** A line that opens a part of a file: a meeting's own document, or a paper. */
export type PartStart = { at: number; kind: MeetingPart | PaperKind; title: string };

/** "Agenda", "Agenda and draft minutes", "Agenda item": the headings of an agenda and of web pages. */
export const agendaStart = (lines: SourceLine[], at: number): PartStart | null => {
  const text = lines[at]?.text.replace(/[:\s]+$/, '') ?? '';
  if (
    /^agenda$|^agenda (?:\(|part|and reports|for (?:the )?meeting|papers|frontsheet)|^(?:public|open|formal) agenda$|^order of business$|^business to be transacted$/i.test(
      text,
    ) &&
    text.length < 100
  )
    return { at, kind: 'agenda', title: 'Agenda' };
  if (/^agenda(?:,| and) (?:draft |decisions|minutes|printed)/i.test(text) && text.length < 60)
    return { at, kind: 'page', title: text };
  if (at === 0 && itemLabel(lines[0]?.text ?? '') === 'minutes' && !lines.slice(1).some(isMinutesLabel))
    return { at, kind: 'item page', title: text };
  if (/^agenda item(?:\s*[-–:]\s*.*|\s+details)?$/i.test(text) && text.length < 200)
    return { at, kind: 'item page', title: text };
  return null;
};

const isMinutesLabel = (line: SourceLine): boolean => itemLabel(line.text) === 'minutes';

/** The heading of minutes: "Minutes of the Meeting held on …", "MINUTES" above those present, "At a meeting of …". */
export const minutesStart = (lines: SourceLine[], at: number): PartStart | null => {
  const text = lines[at]?.text ?? '';
  if (text.length > 400 || readItemTitle(text).hasTail || isPurpose(lines[at + 1]?.text ?? '')) return null;
  const opens =
    /^(?:(?:draft|unconfirmed|confirmed|approved|public|open) ){0,3}(?:minutes|notes|record|minute)\b(?: of\b|$)|^(?:at )?(?:a |the )?meeting of (?:the )?.{3,100}\bheld\b/i;
  if (!opens.test(text) || itemLabel(lines[at + 1]?.text ?? '') !== null) return null;
  const hasDate = findDates(text).length > 0;
  const hasPresent = opensAttendance(lines.slice(at + 1, at + 25), hasDate ? opens : null);
  const isHeld =
    /\bheld (?:on|at|in)\b/i.test(text) &&
    hasDate &&
    ((lines[at]?.heading ?? 0) > 0 || lines[at]?.bold === true);
  return hasPresent || isHeld ? { at, kind: 'minutes', title: text } : null;
};

/** Whether those present are listed before another heading of minutes, which would have its own list. */
const opensAttendance = (ahead: SourceLine[], opens: RegExp | null): boolean => {
  for (const line of ahead) {
    if (['member', 'other', 'co-opted'].includes(attendanceLabel(line.text)?.section ?? '')) return true;
    if (opens?.test(line.text) && findDates(line.text).length > 0) return false;
  }
  return false;
};

/** "Report of the Head of …" with a report's usual parts near it. */
export const reportStart = (lines: SourceLine[], at: number): PartStart | null => {
  const text = lines[at]?.text ?? '';
  const isReport = /^(?:joint )?report (?:of|by|from|to)\b.{3,150}$/i.test(text) && !/[.;]$/.test(text);
  const isHeld = /^(?:meeting|committee) (?:to be held on|date)\b/i.test(text);
  if (!isReport && !isHeld) return null;
  const near = lines.slice(at + 1, at + 15).map((line) => line.text);
  const marks = near.filter((other) =>
    /^(?:(?:executive|brief) summary|recommendations?|contact(?: officer)?\b|electoral divisions?|wards? affected|report (?:author|of)|purpose of (?:the )?report|key decision|background|summary|author|portfolio|lead officer)\b/i.test(
      other,
    ),
  );
  return marks.length >= (isHeld ? 1 : 2) ? { at, kind: 'report', title: reportTitle(lines, at) } : null;
};

const reportFurniture =
  /^(?:report\b|meeting\b|electoral|wards?\b|\(?appendi|contact|key decision|executive|brief|part i|none|for (?:decision|information)|all|\(|date|subject:?$|title:?$)/i;

const reportTitle = (lines: SourceLine[], at: number): string => {
  const near = lines.slice(at + 1, at + 12);
  const labelled = near
    .map((line) => /^(?:subject|title|report title)\s*[:\t]\s*(.{3,200})$/i.exec(line.text)?.[1])
    .find(Boolean);
  const body = bodyName(lines.slice(Math.max(0, at - 3), at + 3));
  return (
    labelled ??
    near.find((line) => isTitleShaped(line) && !reportFurniture.test(line.text) && line.text !== body)
      ?.text ??
    lines[at]?.text ??
    ''
  );
};

/** Headings of other papers; they count only where no meeting's document is still running, or as headings. */
export const paperStart = (lines: SourceLine[], at: number): PartStart | null => {
  const line = lines[at];
  if (
    !line ||
    line.text.length > 160 ||
    line.text.includes('\t') ||
    /^\d|[.;,]$/.test(line.text) ||
    !isTitleShaped(line)
  )
    return null;
  const kind = paperKind(lines, at, line.text);
  return kind ? { at, kind, title: titleWithYears(lines, at) } : null;
};

const paperKind = (lines: SourceLine[], at: number, text: string): PaperKind | null => {
  if (
    /\bterms of reference\b/i.test(text) &&
    hasNear(
      lines,
      at,
      12,
      /^(?:purpose|constitution|quorum|membership|role\b|aims\b|terms of reference for|the .{3,80}\b(?:has|is an?|will)\b)/i,
    ) &&
    !hasNear(lines, at, 6, reportParts)
  )
    return 'terms of reference';
  if (
    /\b(?:delivery|action|service|improvement|business) plan\b/i.test(text) &&
    !/^(?:the|our|to|an?)\b/i.test(text)
  )
    return hasNear(lines, at, 6, reportParts) ? null : 'delivery plan';
  if (
    /^(?:(?:monthly|quarterly|annual|corporate) )?(?:performance (?:report|information|data|dashboard|scorecard|section)|data (?:set|dashboard)|scorecard|key performance indicators)\b/i.test(
      text,
    )
  )
    return 'figures';
  if (/\bstrategy(?:\s*[–-]?\s*(?:19|20)\d\d.{0,12})?$/i.test(text) && text.split(' ').length <= 8)
    return hasNear(lines, at, 10, /^(?:(?:19|20)\d\d\s*[-–]|contents|foreword|introduction|welcome)/i)
      ? 'strategy'
      : null;
  if (
    /\bannual report\b/i.test(text) &&
    hasNear(lines, at, 10, /^contents|executive summary|foreword|introduction/i)
  )
    return 'report';
  const isPoster = lines[at]?.heading !== 0 || text === text.toUpperCase();
  return isPoster &&
    text.length > 8 &&
    hasNear(
      lines,
      at,
      8,
      /^(?:what['’]s on|welcome!|join us|how to book|sign up|come along|everyone welcome)/i,
    )
    ? 'leaflet'
    : null;
};

const reportParts = /^(?:contact\b|(?:brief|executive) summary|recommendations?\b|\(appendi)/i;

const hasNear = (lines: SourceLine[], at: number, reach: number, shape: RegExp): boolean =>
  lines.slice(at + 1, at + 1 + reach).some((near) => shape.test(near.text));

/** "Corporate Parenting Strategy" with "2022 – 2026" below is one title. */
const titleWithYears = (lines: SourceLine[], at: number): string => {
  const next = lines[at + 1]?.text ?? '';
  return /^(?:19|20)\d\d\s*[-–/]\s*(?:19|20)?\d\d$/.test(next)
    ? `${lines[at]?.text} ${next}`
    : (lines[at]?.text ?? '');
};
