import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { blocksFromText } from '../../typesetting/from-text.ts';
import { addPaper, changePaper, findMeeting, type RecordedMeeting } from '../meetings/index.ts';
import { putOrigin } from './import-store.ts';
import type { ImportedMeeting, ReadFile } from './imported.ts';
import { itemOfPaper } from './rules/place-papers.ts';
import type { PublishedMeeting } from './rules/published.ts';

/** Papers of which an agenda names only the title: they stand with their item, with nothing to open. */
export const saveItemPapers = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  read: PublishedMeeting,
): Promise<void> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return;
  let position = meeting.papers.length;
  for (const item of read.items) {
    const itemId = meeting.items.find((one) => one.title === item.title)?.id ?? null;
    const known = new Set(meeting.papers.map((paper) => paper.title));
    for (const title of item.papers.filter((one) => !known.has(one))) {
      const paper = { title, kind: 'other', content: null, file: null };
      await addPaper(tx, scope, { meetingId, itemId, position }, paper);
      position += 1;
    }
  }
};

/** The coming meeting of a pack is the one its papers belong to: an agenda before the minutes of the last one. */
const meetingOfPapers = (meetings: PublishedMeeting[]): number => {
  const agenda = meetings.findIndex((meeting) => meeting.attendance.present.length === 0);
  return Math.max(agenda, 0);
};

const sameContent = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The paper that a new version replaces: of the same title, and not taken by another paper of this file. */
const earlierVersion = (meeting: RecordedMeeting | null, title: string, taken: Set<string>) =>
  meeting?.papers.find((paper) => paper.title === title && paper.file === null && !taken.has(paper.id));

/** Saves the papers of a file, each at the item that its title names; a file without a meeting keeps them by themselves. */
export const savePapers = async (
  tx: Tx,
  scope: Scope,
  importId: string,
  file: ReadFile,
  meetings: PublishedMeeting[],
  saved: ImportedMeeting[],
): Promise<void> => {
  const meetingId = saved[meetingOfPapers(meetings)]?.id ?? null;
  const meeting = meetingId ? await findMeeting(tx, scope, meetingId) : null;
  const taken = new Set<string>();
  for (const [index, { title, kind, text, source }] of file.published.papers.entries()) {
    const paper = { title, kind, content: blocksFromText(text), file: null };
    const place = meeting ? itemOfPaper(title, meeting.items) : null;
    const itemId = place === null ? null : (meeting?.items[place]?.id ?? null);
    const before = earlierVersion(meeting, title, taken);
    const position = before ? before.position : (meeting?.papers.length ?? 0) + index;
    const at = { meetingId, itemId, position };
    const id = before?.id ?? (await addPaper(tx, scope, at, paper));
    if (before && !sameContent(before.content, paper.content))
      await changePaper(tx, scope, before.id, at, paper);
    taken.add(id);
    const origin = { ...source, part: `paper ${index + 1}` };
    await putOrigin(tx, scope, importId, { kind: 'paper', id }, origin);
  }
};
