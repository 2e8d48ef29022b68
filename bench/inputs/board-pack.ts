import { addPaper, findMeeting, saveMeeting } from '../../src/features/meetings/index.ts';
import type { Scope } from '../../src/kernel/scope.ts';
import type { Tx } from '../../src/platform/database/transaction.ts';
import { keepFile } from '../../src/platform/files/files.ts';
import { foreignPdf, heading, longText } from '../../src/typesetting/sample-pack.ts';
import { prose } from './words.ts';

/** A page full of words for each number from 1. */
export const fullPages = (count: number): string[] =>
  Array.from({ length: count }, (_, page) => `${page + 1}. ${prose(page, 36)}`);

const item = (number: number, title: string) => ({
  number: String(number),
  title,
  presenters: [{ name: 'Lead officer', service: 'Virtual School' }],
  purpose: 'To receive the report and agree what happens next.',
  minutesAllotted: 15,
  pages: null,
  verbal: false,
  narrative: '',
  resolutions: [],
});

const board = {
  body: 'Corporate Parenting Board',
  date: '2031-03-04',
  time: '18:00',
  venue: 'The Lantern Room, County Hall',
  kind: 'ordinary' as const,
  rescheduledFrom: null,
  attendance: { present: [], apologies: [], substitutions: [], remote: [], observers: [] },
  membership: [],
  items: [1, 2, 3, 4, 5].map((number) => item(number, `Report ${number}`)),
  next: null,
};

/** Records a meeting with three papers written here and two PDFs made elsewhere, some hundred pages. */
export const recordMeeting = async (tx: Tx, scope: Scope): Promise<string> => {
  const meetingId = await saveMeeting(tx, scope, board, null);
  const meeting = await findMeeting(tx, scope, meetingId);
  for (const [position, { id, title }] of (meeting?.items ?? []).entries()) {
    const place = { meetingId, itemId: id, position };
    if (position < 3) {
      const content = [heading(1, 'Purpose'), ...longText(25)];
      await addPaper(tx, scope, place, { title, kind: 'report', content, file: null });
    } else {
      const sha256 = await keepFile(tx, scope, foreignPdf(fullPages(18 + position)));
      const file = { sha256, name: `${title}.pdf` };
      await addPaper(tx, scope, place, { title, kind: 'other', content: null, file });
    }
  }
  return meetingId;
};
