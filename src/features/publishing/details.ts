import { blockText } from '../../kernel/block-text.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import type { RecordedMeeting } from '../meetings/index.ts';
import { detailsDecided } from './events.ts';
import { type Detail, decideDetails, putDetails } from './names-store.ts';
import { allKeptNames } from './queries.ts';
import { type House, maskAnew } from './release.ts';
import { namesShown } from './rules/adult-names.ts';
import { findPersonalDetails } from './rules/personal-details.ts';
import { textsIn } from './rules/public-meeting.ts';
import type { Decision } from './tables.ts';

/** How much of a text is shown around what was found, in characters each side. */
const around = 60;

/** Every text that can become public, whatever part it stands in. */
const textsOf = ({ items, papers, membership, attendance }: RecordedMeeting): string[] => [
  ...textsIn({ items, membership, attendance }),
  ...papers.flatMap((paper) => [paper.title, blockText(paper.content ?? [])]),
];

const excerptOf = (text: string, from: number, to: number): string =>
  text
    .slice(Math.max(0, from - around), to + around)
    .replace(/\s+/g, ' ')
    .trim();

/** Looks through a meeting's texts for first names, telephone numbers and addresses, and lists them for the clerk. */
export const listDetailsFor = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<void> => {
  const known = { keptNames: await allKeptNames(tx, scope), adultNames: namesShown(meeting) };
  const found = new Map<string, Detail>();
  for (const text of textsOf(meeting)) {
    for (const detail of findPersonalDetails(text, known)) {
      const key = `${detail.kind} ${detail.text}`;
      if (found.has(key)) continue;
      found.set(key, {
        kind: detail.kind,
        text: detail.text,
        excerpt: excerptOf(text, detail.from, detail.to),
      });
    }
  }
  await putDetails(tx, scope, meeting.id, [...found.values()]);
};

/** The clerk keeps or masks what was found; at once on pages, in search, feeds, data and PDFs. */
export const decide = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  which: string[] | 'undecided',
  decision: Decision,
  house: House,
): Promise<void> => {
  await decideDetails(tx, scope, meetingId, which, decision);
  await record(tx, scope, detailsDecided(meetingId));
  await maskAnew(tx, scope, meetingId, house);
};
