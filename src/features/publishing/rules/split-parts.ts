import type { PaperKind } from '../../../kernel/paper.ts';
import { bodyName } from './body-name.ts';
import { isNextMeetingTitle, sameTitleKey } from './item-title.ts';
import {
  agendaStart,
  isMeetingPart,
  type MeetingPart,
  minutesStart,
  type PartStart,
  paperStart,
  reportStart,
} from './part-starts.ts';
import type { SourceLine } from './source-line.ts';

/** One document out of a file; what stands before the first one recognised is "front". */
export type Part = { kind: MeetingPart | PaperKind | 'front'; title: string; lines: SourceLine[] };

/** Parts a file into the documents that were bound into it. */
export const splitParts = (lines: SourceLine[]): Part[] => {
  const parts: Part[] = [];
  const state: State = {
    kind: 'front',
    title: '',
    closed: false,
    sinceStart: 0,
    titles: new Set(),
    contents: null,
  };
  let from = 0;
  for (let at = 0; at < lines.length; at += 1) {
    note(state, lines[at]);
    const start = startAt(lines, at, state);
    if (!start) continue;
    const begins = Math.max(from, beginning(lines, start));
    parts.push({ kind: state.kind, title: state.title, lines: lines.slice(from, begins) });
    from = begins;
    Object.assign(state, { kind: start.kind, title: start.title, closed: false, sinceStart: 0 });
  }
  parts.push({ kind: state.kind, title: state.title, lines: lines.slice(from) });
  return frontJoined(parts.filter((part) => part.lines.length > 0));
};

type State = {
  kind: Part['kind'];
  title: string;
  closed: boolean;
  sinceStart: number;
  titles: Set<string>;
  /** The paper that last gave a table of contents, and its entries. */
  contents: (Pick<PartStart, 'kind' | 'title'> & { entries: Set<string> }) | null;
};

/** Remembers agenda titles, and that the item of the next meeting, the last of a document, has come. */
const note = (state: State, line: SourceLine | undefined): void => {
  if (!line) return;
  state.sinceStart += 1;
  const title = line.text.replace(/^\d{1,3}[.)]?\s+/, '');
  if (isMeetingPart(state.kind) && isNextMeetingTitle(title)) state.closed = true;
  noteContents(state, line);
  const isTitle = title !== line.text || line.heading > 0 || line.bold;
  if (state.kind === 'agenda' && isTitle && title.length < 200) state.titles.add(sameTitleKey(title));
};

const noteContents = (state: State, line: SourceLine): void => {
  if (/^(?:table of )?contents$/i.test(line.text) && !isMeetingPart(state.kind) && state.kind !== 'front')
    state.contents = { kind: state.kind, title: state.title, entries: new Set() };
  const entry = /^(.{4,120}?)[.\t ]{1,60}(?:page )?\d{1,3}$/i.exec(line.text)?.[1];
  if (entry && state.contents?.kind === state.kind && state.contents.entries.size < 200)
    state.contents.entries.add(sameTitleKey(entry));
};

/** A page of figures put in between ends where a heading of the interrupted paper's contents comes. */
const resumed = (line: SourceLine, at: number, state: State): PartStart | null => {
  const { contents } = state;
  if (state.kind !== 'figures' || !contents || contents.kind === 'figures' || line.text.length > 120)
    return null;
  return contents.entries.has(sameTitleKey(line.text))
    ? { at, kind: contents.kind, title: contents.title }
    : null;
};

const startAt = (lines: SourceLine[], at: number, state: State): PartStart | null => {
  const line = lines[at];
  if (!line || line.text.length > 400 || line.bullet) return null;
  const strong =
    (state.kind === 'page' || state.kind === 'item page' ? null : minutesStart(lines, at)) ??
    reportStart(lines, at);
  if (strong) return isSameReport(strong, state) ? null : strong;
  const agenda = agendaStart(lines, at);
  if (agenda)
    return state.kind === 'front' ||
      (agenda.kind === 'agenda' && !isMeetingPart(state.kind) && line.heading > 0)
      ? agenda
      : null;
  if (isMeetingPart(state.kind) && !state.closed) return null;
  const paper = resumed(line, at, state) ?? paperStart(lines, at);
  if (paper && paper.kind !== state.kind && !isReportHead(line, state)) return paper;
  return paper ? null : listedPaper(line, at, state);
};

/** A report's own title may read like the heading of another paper. */
const isReportHead = (line: SourceLine, state: State): boolean =>
  state.kind === 'report' && (state.sinceStart < 6 || sameTitleKey(line.text) === sameTitleKey(state.title));

/** "Meeting to be held on" and "Report of" a few lines apart head one report. */
const isSameReport = (start: PartStart, state: State): boolean =>
  start.kind === 'report' && state.kind === 'report' && state.sinceStart < 12;

/** A heading that repeats the title of an agenda item opens that item's paper. */
const listedPaper = (line: SourceLine, at: number, state: State): PartStart | null => {
  if (isMeetingPart(state.kind) && !state.closed) return null;
  const isHeading = line.heading === 1 || line.heading === 2 || line.bold;
  if (
    !isHeading ||
    state.sinceStart < 6 ||
    isReportHead(line, state) ||
    !state.titles.has(sameTitleKey(line.text)) ||
    line.text.length < 8
  )
    return null;
  return { at, kind: 'other', title: line.text };
};

/** The first line that belongs to a start: the council's and the body's names stand above it. */
const beginning = (lines: SourceLine[], start: PartStart): number => {
  let at = start.at;
  if (start.kind !== 'minutes' && start.kind !== 'report') return at;
  for (let above = at - 1; above >= Math.max(0, at - 5); above -= 1) {
    const line = lines[above];
    if (!line || line.text.length > 100 || line.bullet) break;
    if (!/^agenda item \d+$/i.test(line.text) && !bodyName([line])) break;
    at = above;
  }
  return at;
};

/** The front sheet belongs to the agenda or minutes right behind it. */
const frontJoined = (parts: Part[]): Part[] => {
  const [first, second, ...rest] = parts;
  if (first?.kind !== 'front' || !second || !isMeetingPart(second.kind) || first.lines.length > 120)
    return parts;
  return [{ ...second, lines: [...first.lines, ...second.lines] }, ...rest];
};
