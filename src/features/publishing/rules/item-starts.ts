import { attendanceLabel } from './attendance-labels.ts';
import { isNextMeetingTitle } from './item-title.ts';
import { isPurpose, itemLabel } from './line-shapes.ts';
import { looseTitles } from './loose-titles.ts';
import { type ItemStart, numberedItems } from './numbered-items.ts';
import { isPersonName } from './person-name.ts';
import { presentPeople } from './present-line.ts';
import type { SourceLine } from './source-line.ts';
import { unnumberedItems } from './unnumbered-items.ts';

/** Where the items of an agenda, of minutes or of a page begin, in order. */
export const itemStarts = (lines: SourceLine[]): ItemStart[] => {
  const marked = markedItems(lines);
  if (marked.length > 0) return marked;
  const numbered = upToNextMeeting(numberedItems(lines));
  const present = lines.slice(0, 40).findIndex((line) => attendanceLabel(line.text)?.section === 'member');
  const unnumbered = unnumberedItems(lines).filter(
    (start) => start.at > present && !opensPeople(lines, start),
  );
  if (numbered.length === 0 && unnumbered.length < 2) {
    const loose = looseTitles(lines);
    if (loose.length > unnumbered.length) return loose;
  }
  return numbered.length > 0 && numbered.length * 2 >= unnumbered.length ? numbered : unnumbered;
};

/** "Apologies" over names is a list of people; over a sentence, or over "Minutes:", it is an item. */
const opensPeople = (lines: SourceLine[], start: ItemStart): boolean => {
  const next = lines[start.body]?.text ?? '';
  const label = attendanceLabel(start.title);
  if (label && label.rest !== '') return true;
  return (
    label !== null &&
    itemLabel(next) === null &&
    !isPurpose(next) &&
    presentPeople(next).some(({ name }) => isPersonName(name))
  );
};

/** Titles that a web page's own classes name; a number cell before one is its number. */
const markedItems = (lines: SourceLine[]): ItemStart[] =>
  lines.flatMap((line, at): ItemStart[] => {
    if (line.mark !== 'item title' || (line.gap === 0 && lines[at - 1]?.mark === 'item title')) return [];
    const before = lines[at - 1];
    const cell = before?.mark === 'item number' ? (/[\w/]+/.exec(before.text)?.[0] ?? null) : null;
    const own = cell ? null : /^(\d{1,3}[a-z]?)\s*[.)]\s*(\S.*)$/.exec(line.text);
    const title = cell ? line.text.replace(new RegExp(`^${cell}[.)]?\\s+`), '') : (own?.[2] ?? line.text);
    return [{ at: cell ? at - 1 : at, body: at + 1, number: cell ?? own?.[1] ?? null, title }];
  });

/** Numbers that go on after the item of the next meeting belong to the papers behind it. */
const upToNextMeeting = (starts: ItemStart[]): ItemStart[] => {
  const last = starts.findIndex((start) => isNextMeetingTitle(start.title));
  const isLate = last >= 0 && last >= starts.length / 2;
  // A few more are urgent or exempt items of the same agenda.
  return isLate && starts.length - last > 4 ? starts.slice(0, last + 1) : starts;
};
