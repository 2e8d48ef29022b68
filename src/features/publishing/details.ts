import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import type { RecordedMeeting } from '../meetings/index.ts';
import { detailsDecided } from './events.ts';
import { type Detail, decideDetails, putDetails } from './names-store.ts';
import { allKeptNames } from './queries.ts';
import { type House, maskAnew } from './release.ts';
import { personalDetailsFinder } from './rules/personal-details.ts';
import { detailsOf } from './rules/personal-details-of-record.ts';
import type { Decision } from './tables.ts';

/** How much of a text is shown around what was found, in characters each side. */
const around = 60;

const excerptOf = (text: string, from: number, to: number): string =>
  text
    .slice(Math.max(0, from - around), to + around)
    .replace(/\s+/g, ' ')
    .trim();

/** Looks through a meeting's texts for first names, telephone numbers and addresses, and lists them for the clerk. */
export const listDetailsFor = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<void> => {
  const found = detailsOf(meeting, await allKeptNames(tx, scope));
  await putDetails(
    tx,
    scope,
    meeting.id,
    found.map(
      ({ kind, text, within, from, to }): Detail => ({ kind, text, excerpt: excerptOf(within, from, to) }),
    ),
  );
};

/**
 * What in a text of no meeting may point at a person, each once: the names of young people that are kept apart, other first
 * names, telephone numbers and addresses.
 */
export const detailsIn = async (tx: Tx, scope: Scope, text: string): Promise<string[]> => {
  const find = personalDetailsFinder({ keptNames: await allKeptNames(tx, scope), adultNames: [] });
  return [...new Set(find(text).map((detail) => detail.text))];
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
