import { findDates, findTimes } from '../../../kernel/local-date.ts';
import { withPresentersHidden, youngPeople } from '../rules/hide-young-people.ts';
import { type ReadItem, readItem } from '../rules/item-details.ts';
import { withProblemsMasked } from '../rules/kept-decisions.ts';
import { nextMeeting } from '../rules/next-meeting.ts';
import { peopleOfMeeting } from '../rules/people-of-meeting.ts';
import { presentersIn } from '../rules/presenters.ts';
import type { Problem, Published, PublishedMeeting } from '../rules/published.ts';
import { plainLine, type SourceLine } from '../rules/source-line.ts';
import { readHtml } from './html.ts';
import { attendanceOfXml } from './moderngov-people.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { child, childText, descendants, parseXml, type XmlElement } from './xml-tree.ts';

/** The answers of Modern.Gov's web service: one meeting (GetMeeting), a list of them (GetMeetings), committees. */
export const readModernGov = (file: string, xml: string): Published => {
  const root = parseXml(file, xml);
  const problem = (element: XmlElement, message: string): Problem => ({ file, line: element.line, message });
  const meetings = descendants(root, ['meeting']);
  const [single] = meetings;
  if (single && child(single, 'agendaitems')) return wholeMeeting(file, single);
  if (meetings.length > 0) return listedMeetings(file, root);
  if (descendants(root, ['committee']).length > 0)
    return {
      ...nothing,
      problems: [
        problem(
          root,
          'This is a list of committees; it holds no meeting. Ask for GetMeeting and bring that in.',
        ),
      ],
    };
  if (/^(?:get)?(?:meetings?|committees?)$/.test(root.name))
    return { ...nothing, problems: [problem(root, 'This answer of Modern.Gov holds no meeting.')] };
  throw new UnreadableFile(
    file,
    root.line,
    `This XML (<${root.name}>) is not an answer of Modern.Gov's web service.`,
  );
};

const nothing: Published = { meetings: [], papers: [], problems: [], keptNames: [] };

/** Meetings of a list: body, date and time, no items. */
const listedMeetings = (file: string, root: XmlElement): Published => {
  const problems: Problem[] = [];
  const committees = descendants(root, ['committee']);
  const groups = committees.length > 0 ? committees : [root];
  const meetings = groups.flatMap((group) =>
    descendants(group, ['meeting']).map((meeting) =>
      frame(file, meeting, childText(group, 'committeetitle'), problems),
    ),
  );
  return { meetings, papers: [], problems, keptNames: [] };
};

const wholeMeeting = (file: string, meeting: XmlElement): Published => {
  const problems: Problem[] = [];
  const young = youngPeople(file);
  const body =
    childText(meeting, 'committeetitle') || firstText(meeting, ['refertocommittee', 'committeetitle']);
  const framed = frame(file, meeting, body, problems);
  const attendance = attendanceOfXml(file, meeting, problems);
  const items = descendants(meeting, ['agendaitem']).map((item) => itemOf(file, item, problems));
  const people = peopleOfMeeting(attendance, items, young);
  const read = items.map(({ item, line }) => withPresentersHidden(item, line, young));
  const complete = { ...framed, ...people, items: read, next: nextMeeting(read, framed.date) };
  problems.push(...young.unsure);
  return withProblemsMasked({ meetings: [complete], papers: [], problems, keptNames: young.kept });
};

const firstText = (element: XmlElement, names: string[]): string =>
  descendants(element, names)
    .map((found) => found.text.trim())
    .find((text) => text !== '') ?? '';

/** A meeting without its items. */
const frame = (file: string, meeting: XmlElement, body: string, problems: Problem[]): PublishedMeeting => {
  const note = (message: string) => problems.push({ file, line: meeting.line, message });
  const written = childText(meeting, 'meetingdate');
  const [found] = findDates(written);
  const status = childText(meeting, 'meetingstatus');
  if (!found?.date)
    note(
      written === ''
        ? 'The date of the meeting is missing.'
        : `The date of the meeting could not be read: "${written}".`,
    );
  if (body === '') note('The name of the board or committee is missing.');
  if (/cancel|postpone|abandon/i.test(status)) note(`The meeting of ${written} is marked "${status}".`);
  const venue = [childText(meeting, 'meetingroom'), childText(meeting, 'meetinglocation')]
    .filter((text) => text !== '')
    .join(', ');
  return {
    body,
    date: found?.date ?? null,
    time: findTimes(childText(meeting, 'meetingtime'))[0]?.time ?? null,
    venue: venue || null,
    kind: /\bspecial|extraordinary\b/i.test(childText(meeting, 'meetingtype')) ? 'special' : 'ordinary',
    rescheduledFrom: null,
    source: { file, fromLine: meeting.line, toLine: lastLine(meeting) },
    attendance: { present: [], apologies: [], substitutions: [], remote: [], observers: [] },
    membership: [],
    items: [],
    next: null,
  };
};

const lastLine = (element: XmlElement): number =>
  Math.max(element.line, ...element.children.slice(-1).map(lastLine));

const isTrue = (element: XmlElement, name: string): boolean =>
  /^(?:true|1|yes)$/i.test(childText(element, name));

const isFalse = (element: XmlElement, name: string): boolean =>
  /^(?:false|0|no)$/i.test(childText(element, name));

/** One agenda item: its number and title, its agenda text and minutes (web pages inside), its papers. */
const itemOf = (file: string, item: XmlElement, problems: Problem[]): ReadItem => {
  const title = childText(item, 'agendaitemtitle');
  const restricted = isTrue(item, 'isrestricted') || isFalse(item, 'isdisplayallowed');
  const note = (message: string) => problems.push({ file, line: item.line, message });
  if (restricted) note(`Item "${title}" is restricted; its text and papers were not taken.`);
  if (title === '') note('An item without a title could not be read.');
  const lines = restricted
    ? []
    : [
        ...htmlLines(file, item, 'agendatext'),
        ...labelled(file, item, 'decisionnonemptyhtmlbody', 'Decision:'),
        ...underMinutes(item, htmlLines(file, item, 'minutesnonemptyhtmlbody')),
      ];
  const read = readItem({ number: numberOf(item), title, line: item.line, lines }, 'page');
  const papers = restricted ? [] : papersOf(item, note);
  const presenter = /present/i.test(childText(item, 'commentlabel1')) ? childText(item, 'commenttext1') : '';
  const presenters = presenter !== '' && !restricted ? presentersIn(presenter) : read.item.presenters;
  return { ...read, item: { ...read.item, presenters, papers: [...read.item.papers, ...papers] } };
};

const numberOf = (item: XmlElement): string | null => {
  const shown = childText(item, 'fulldisplaynumberformat').replace(/[.)\s]+$/, '');
  return shown || childText(item, 'minutesitemnumber') || childText(item, 'agendaitemnumber') || null;
};

const label = (n: number, text: string): SourceLine => ({ ...plainLine(n, text), mark: 'label' });

/** A decision under a label of its own, so that the minutes after it are not taken for one. */
const labelled = (file: string, item: XmlElement, name: string, text: string): SourceLine[] => {
  const lines = htmlLines(file, item, name);
  const [first] = lines;
  return first ? [label(first.n, text), ...lines] : [];
};

/** Minutes stand under a label of their own, also where they are empty: the agenda text before them is the purpose. */
const underMinutes = (item: XmlElement, lines: SourceLine[]): SourceLine[] => [
  label(lines[0]?.n ?? item.line, 'Minutes:'),
  ...lines,
];

const htmlLines = (file: string, item: XmlElement, name: string): SourceLine[] => {
  const element = child(item, name);
  if (!element || element.text.trim() === '') return [];
  return readHtml(file, element.text).map((line) => ({ ...line, n: element.line + line.n - 1 }));
};

const papersOf = (item: XmlElement, note: (message: string) => void): string[] => {
  const ownTitle = childText(item, 'agendaitemtitle');
  return descendants(item, ['linkeddoc']).flatMap((document) => {
    const title = childText(document, 'title');
    // The pack and papers of no item: their owner is the committee itself, not this item.
    const owner = childText(document, 'ownertitle');
    if (owner !== '' && owner === childText(document, 'committeetitle') && owner !== ownTitle) return [];
    if (isTrue(document, 'isrestricted')) {
      note('A restricted paper of this item was not taken.');
      return [];
    }
    return title === '' ? [] : [title];
  });
};
