import type { PageRange } from './published.ts';

/** An item's title with what stood behind it taken off and read. */
export type ItemTitle = {
  title: string;
  minutesAllotted: number | null;
  pages: PageRange | null;
  verbal: boolean;
  hasTail: boolean;
};

const pagesTail = /\s*\(?\s*\b(?:pages?|pp)\b\.?:?\s*(\d{1,4})(?:\s*(?:-|–|—|to)\s*(\d{1,4}))?\s*\)?\s*$/i;
const columnPagesTail = /\t\s*(\d{1,4})\s*[-–—]\s*(\d{1,4})\s*$/;
/** "Health update ........ 11 - 24": dots that lead to a page, or to nothing. */
const leadersTail =
  /\s*(?:\.\s?){4,}[\s.]*(?:(\d{1,4})(?:\s*[-–—]\s*(\d{1,4}))?)?\s*$|\s*[_…]{3,}\s*(?:(\d{1,4})(?:\s*[-–—]\s*(\d{1,4}))?)?\s*$/;
const oneColumnTail = /\t\s*(?:pages?\s*)?(\d{1,3})\s*$/i;
/** "25 min 10 – 11" behind a title: columns that stand too close to be told apart. */
const closePagesTail = /(?<=\bmins?)\s+(\d{1,4})\s*[-–—]\s*(\d{1,4})\s*$/i;
const minutesTail =
  /\s*(?:\(\s*(\d{1,3})\s*(?:mins?|minutes)\.?\s*\)|[-–—\t]\s*(\d{1,3})\s*(?:mins?|minutes)\.?|\s(\d{1,3})\s?mins?)\s*$/i;
const hoursTail = /\s*\(\s*(?:(\d)\s*hours?)(?:\s*(\d{1,2})\s*(?:mins?|minutes))?\s*\)\s*$/i;
const verbalTail =
  /\s*(?:\(\s*(?:verbal|oral)(?:\s+(?:report|update|item|presentation))?\s*\)|[-–—\t:]\s*(?:verbal|oral)(?:\s+(?:report|update|item|presentation))?|(?<=\bmins?)\s+verbal)\s*$/i;
const fileTail =
  /\s*(?:\(?(?:\b|(?<=[a-z)])(?=PDF))(?:pdf|word|doc)(?:\s+icon)?\b\s*){1,3}\d{1,6}(?:[.,]\d{1,3})?\s*[KM]B\)?.*$/i;
const otherTail =
  /\s*\(\s*(?:to follow|report to follow|report attached|attached|enclosed|for (?:information|decision|discussion))\s*\)\s*$/i;

/** Reads "(30 mins)", "(Pages 17 - 20)", "(Verbal Report)" and "PDF 134 KB" off the end of a title, in any order. */
export const readItemTitle = (text: string): ItemTitle => {
  const read: ItemTitle = {
    title: text.slice(0, 600).trim(),
    minutesAllotted: null,
    pages: null,
    verbal: false,
    hasTail: false,
  };
  for (let before = ''; before !== read.title; ) {
    before = read.title;
    takeTail(read);
  }
  return {
    ...read,
    title: read.title
      .replace(/\t/g, ' ')
      .replace(/[\s:–-]+$/, '')
      .trim(),
  };
};

const takeTail = (read: ItemTitle): void => {
  const taken = takePages(read) ?? takeMinutes(read) ?? takeVerbal(read) ?? takeOther(read);
  if (taken === null) return;
  read.title = read.title.slice(0, taken).trim();
  read.hasTail = true;
};

/** Each of these answers where the tail began, or null where there is none. */
const takePages = (read: ItemTitle): number | null => {
  const tail =
    pagesTail.exec(read.title) ??
    columnPagesTail.exec(read.title) ??
    leadersTail.exec(read.title) ??
    closePagesTail.exec(read.title) ??
    oneColumnTail.exec(read.title);
  if (!tail || tail.index === 0) return null;
  const [from, to] = [tail[1] ?? tail[3], tail[2] ?? tail[4]];
  if (from) read.pages = { from: Number(from), to: Number(to ?? from) };
  return tail.index;
};

const takeMinutes = (read: ItemTitle): number | null => {
  const tail = minutesTail.exec(read.title);
  const hours = hoursTail.exec(read.title);
  if (tail) read.minutesAllotted = Number(tail[1] ?? tail[2] ?? tail[3]);
  else if (hours) read.minutesAllotted = Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  return (tail ?? hours)?.index || null;
};

const takeVerbal = (read: ItemTitle): number | null => {
  const tail = verbalTail.exec(read.title);
  if (!tail || tail.index === 0) return null;
  read.verbal = true;
  return tail.index;
};

const takeOther = (read: ItemTitle): number | null =>
  (fileTail.exec(read.title) ?? otherTail.exec(read.title))?.index || null;

/** Whether a line ends in the mark of a linked file ("PDF 134 KB"). */
export const hasFileTail = (text: string): boolean => text.length < 600 && fileTail.test(text);

const standing =
  /^(?:(?:welcome|introductions?|apologies)\b.{0,70}|(?:minutes|notes)\b(?: (?:of|from|and)\b.{0,110})?|minutes\/.{0,60}|(?:any )?other (?:urgent )?business\b.{0,40}|any other (?:urgent )?business\b.{0,60}|urgent business\b.{0,40}|a\.?o\.?b\.?|(?:date|time|dates|day)\b.{0,40}\bmeetings?\b.{0,30}|(?:next|future) meetings?|declarations?\b.{0,60}\binterests?\b.{0,60}|disclosures?\b.{0,60}\binterests?\b.{0,60}|matters arising.{0,60}|action (?:log|tracker)\b.{0,30}|(?:forward|work) (?:plan|programme)\b.{0,30}|exclusion of (?:the )?(?:press|public)\b.{0,40}|(?:public|member|young people['’]s) questions?\b.{0,40}|question time|appointment of (?:the )?(?:vice-?|deputy )?chair\b.{0,60}|election of (?:the )?(?:vice-?|deputy )?chair\b.{0,60}|chair['’]?s? (?:announcements?|update|welcome)|confirmation of .{0,60}minutes.{0,40}|minutes of .{0,100})$/i;

/** Whether a title is one that nearly every agenda has (apologies, last minutes, any other business…). */
export const isStandingTitle = (title: string): boolean =>
  title.length < 140 && !/[.;]$/.test(title) && standing.test(title);

/** Whether a title announces the next meeting, which closes an agenda and its minutes. */
export const isNextMeetingTitle = (title: string): boolean =>
  title.length < 100 &&
  (/^(?:date|time|dates|day|venue|arrangements)\b.{0,50}\bmeetings?\b/i.test(title) ||
    /^(?:next|future) meetings?\b/i.test(title));

/** Titles as they are compared: case, punctuation, years and tails do not matter. */
export const sameTitleKey = (title: string): string =>
  readItemTitle(title)
    .title.toLowerCase()
    .replace(/\b(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How much of the shorter of two titles stands in the other, from 0 to 1. Words of up to three letters do not count. */
export const shareOfTitle = (one: string, other: string): number => {
  const [few, many] = [titleWords(one), titleWords(other)].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
};

const titleWords = (title: string): Set<string> =>
  new Set(
    sameTitleKey(title)
      .split(' ')
      .filter((word) => word.length > 3),
  );
