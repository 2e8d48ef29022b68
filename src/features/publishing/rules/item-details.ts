import { findDates } from '../../../kernel/local-date.ts';
import { isStandingTitle, readItemTitle } from './item-title.ts';
import {
  cutMark,
  isPageLink,
  isPresenterShaped,
  isPurpose,
  isSurePresenter,
  itemLabel,
} from './line-shapes.ts';
import { presentersIn } from './presenters.ts';
import type { PublishedItem } from './published.ts';
import { takeResolutions } from './resolutions.ts';
import type { SourceLine } from './source-line.ts';

/** An item before its lines are read: where its title stood and what follows it. */
export type ItemDraft = { number: string | null; title: string; line: number; lines: SourceLine[] };

/** Whether a part announces (agenda), records (minutes), or does both (a web page). */
export type PartNature = 'agenda' | 'minutes' | 'page';

/** A read item, the lines of its narrative, and where a web page cut it off. */
export type ReadItem = {
  item: PublishedItem;
  line: number;
  body: SourceLine[];
  narrative: SourceLine[];
  cuts: number[];
};

/** Reads one item: title and what hangs on it, presenters, purpose, narrative, resolutions, papers. */
export const readItem = (draft: ItemDraft, nature: PartNature): ReadItem => {
  const titled = readItemTitle(draft.title);
  const papers: string[] = [];
  const lines = withoutPapers(
    draft.lines.filter((line) => !isFurniture(line.text)),
    papers,
  );
  const tailAt = lines.slice(0, 4).findIndex((line) => tailLine(line) !== null);
  const tail = tailLine(lines[tailAt]);
  const head = readHead(
    lines.filter((_, at) => at !== tailAt),
    nature,
    titled.title,
  );
  const told = head.rest;
  const cuts = told.filter((line) => cutMark.test(line.text)).map((line) => line.n);
  const { resolutions, rest } = takeResolutions(
    told.map((line) => ({ ...line, text: line.text.replace(cutMark, ' …').trim() })),
  );
  const narrative = rest.filter((line) => itemLabel(line.text) === null);
  const words = narrative.map(narrativeLine).join('\n');
  // Nothing has been said yet at a meeting to come: what an agenda tells without "To receive" is why, too.
  const isAllPurpose = nature === 'agenda' && head.purpose === null && words !== '';
  const item: PublishedItem = {
    number: draft.number,
    title: titled.title || (head.presenterText ?? titleOfPurpose(head.purpose)),
    presenters: head.presenterText ? presentersIn(head.presenterText) : [],
    purpose: isAllPurpose ? words : head.purpose,
    minutesAllotted: titled.minutesAllotted ?? tail?.minutesAllotted ?? null,
    pages: titled.pages ?? tail?.pages ?? null,
    verbal: titled.verbal || tail?.verbal === true,
    narrative: isAllPurpose ? '' : words,
    // A page may print its decision twice, under "Decision:" and in the minutes.
    resolutions: [...new Set(resolutions)],
    papers,
  };
  return { item, line: draft.line, body: head.rest, narrative, cuts };
};

/** What stands for a title that the page lost. */
export const titleOfPurpose = (purpose: string | null): string =>
  (purpose ?? '').split('\n')[0]?.slice(0, 150).replace(/\.$/, '') ?? '';

/** Links of a page, and the dotted line that waits for the chair's signature. */
const isFurniture = (text: string): boolean =>
  isPageLink(text) ||
  /[._…]{8}$/.test(text) ||
  /^(?:tel(?:ephone)?|e-?mail|fax|contact details|democra\w+ (?:services )?officer|• share)\b\s*(?:[:–-]|$)/i.test(
    text,
  ) ||
  (text.length < 80 && /^part\s(?:[a-d]|i{1,3}|[1-3]|one|two)\b\s*(?:$|[-–:(])/i.test(text));

/** "(Pages 1 - 6)" or "1 - 6" on a line of its own under the title. */
const tailLine = (line: SourceLine | undefined) => {
  if (!line || line.text.length > 60) return null;
  if (/^\d{1,4}\s*[-–—]\s*\d{1,4}$/.test(line.text)) return readItemTitle(`x\t${line.text}`);
  const read = readItemTitle(`x ${line.text}`);
  return read.hasTail && read.title === 'x' ? read : null;
};

/** A list's entry keeps a mark of its own: the published "i)" or "(a)", or a dash. */
const narrativeLine = (line: SourceLine): string =>
  line.bullet && !/^\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s/.test(line.text) ? `- ${line.text}` : line.text;

type Head = { presenterText: string | null; purpose: string | null; rest: SourceLine[] };

const readHead = (lines: SourceLine[], nature: PartNature, title: string): Head => {
  const hasPresenter = isPresenterLine(lines, nature, title);
  const presenterText = hasPresenter ? (lines[0]?.text ?? null) : null;
  const rest = hasPresenter ? lines.slice(1) : lines;
  const labelAt = rest
    .slice(0, 12)
    .findIndex((line) => ['minutes', 'decision'].includes(itemLabel(line.text) ?? ''));
  if (labelAt >= 0) {
    const purposeLines = rest.slice(0, labelAt).filter((line) => itemLabel(line.text) === null);
    return { presenterText, purpose: asPurpose(purposeLines), rest: rest.slice(labelAt) };
  }
  const first = rest[0];
  if (first && (isPurpose(first.text) || isBracketed(first.text))) {
    const more = nature === 'agenda' ? rest.slice(1) : [];
    const inPurpose =
      nature === 'agenda' &&
      more.every((line) => itemLabel(line.text) === null && findDates(line.text).length === 0)
        ? more.slice(0, 12)
        : [];
    const last = inPurpose.at(-1);
    // Some agendas name the presenter below the purpose.
    if (!presenterText && last && !last.bullet && isSurePresenter(last.text))
      return {
        presenterText: last.text,
        purpose: asPurpose([first, ...inPurpose.slice(0, -1)]),
        rest: rest.slice(1 + inPurpose.length),
      };
    return {
      presenterText,
      purpose: asPurpose([first, ...inPurpose]),
      rest: rest.slice(1 + inPurpose.length),
    };
  }
  return { presenterText, purpose: null, rest };
};

const isPresenterLine = (lines: SourceLine[], nature: PartNature, title: string): boolean => {
  const [first, second] = lines;
  if (first?.mark === 'presenter') return true;
  if (
    !first ||
    first.bullet ||
    !isPresenterShaped(first.text) ||
    itemLabel(first.text) ||
    findDates(first.text).length > 0
  )
    return false;
  if (title === '') return true;
  if (second && (isPurpose(second.text) || isBracketed(second.text))) return true;
  if (nature === 'minutes') return false;
  return nature === 'agenda'
    ? first.text.length < 250
    : isSurePresenter(first.text) ||
        (second !== undefined && itemLabel(second.text) === 'minutes' && isStandingTitle(title));
};

const isBracketed = (text: string): boolean => /^\[.*\]$/.test(text);

const asPurpose = (lines: SourceLine[]): string | null => {
  const text = lines
    .map((line) => (line.bullet ? `- ${line.text}` : line.text))
    .join('\n')
    .trim();
  const bare = isBracketed(text) ? text.slice(1, -1).trim() : text;
  return bare === '' ? null : bare;
};

/** "Appendix A , item 2. PDF 1 MB" as Modern.Gov prints it is "Appendix A". */
const paperTitle = (text: string): string =>
  readItemTitle(readItemTitle(text).title.replace(/\s*,\s*item\s+[\w/.]{1,8}$/i, '')).title;

/** Takes the titles under "Additional documents:" and in a page's lists of files out of the lines. */
const withoutPapers = (lines: SourceLine[], papers: string[]): SourceLine[] => {
  let underPapers = false;
  return lines.filter((line) => {
    const label = itemLabel(line.text);
    if (label) underPapers = label === 'papers';
    const isPaper =
      line.mark === 'paper' ||
      (underPapers && !label && readItemTitle(line.text).hasTail) ||
      (underPapers && !label && line.bullet);
    if (isPaper) papers.push(paperTitle(line.text));
    return !isPaper && label !== 'papers';
  });
};
