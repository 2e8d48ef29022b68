import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type RecordedMeeting, setNarrative, setResolutions } from '../meetings/index.ts';
import { minutesOf } from './minutes-queries.ts';
import { linesOf } from './queries.ts';
import { minutesOfItem, resolutionsOf } from './rules/minutes-of-item.ts';
import { voteWords } from './rules/votes.ts';
import { votesOf } from './votes-queries.ts';

type Written = { narrative: string; resolutions: string[] };

/** What the clerk's screen says of each item, by its id, as it goes into the record. */
const writtenMinutes = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
): Promise<Map<string, Written>> => {
  const minutes = await minutesOf(tx, scope, meeting.id);
  const lines = (await linesOf(tx, scope, meeting.id)).filter(({ removed }) => !removed);
  const votes = await votesOf(tx, scope, meeting.id);
  const written = new Map<string, Written>();
  for (const { id } of meeting.items) {
    const ofItem = lines.filter(({ itemId }) => itemId === id);
    const voted = votes
      .filter(({ itemId, state }) => itemId === id && state !== 'void')
      .map((vote) => ({ question: vote.question, words: voteWords(vote) }));
    const narrative = minutesOfItem(minutes.get(id)?.text ?? '', ofItem, voted);
    written.set(id, { narrative, resolutions: resolutionsOf(ofItem) });
  }
  return written;
};

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Writes what was said and resolved into the record; what is there already stays untouched. */
export const writeMinutes = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<void> => {
  const written = await writtenMinutes(tx, scope, meeting);
  for (const item of meeting.items) {
    const { narrative = '', resolutions = [] } = written.get(item.id) ?? {};
    if (narrative !== item.narrative) await setNarrative(tx, scope, item.id, narrative);
    if (!sameTexts(resolutions, item.resolutions)) await setResolutions(tx, scope, item.id, resolutions);
  }
};

/** Whether the record says anything else than the clerk's screen: the draft was corrected after the meeting was closed. */
export const correctedSince = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<boolean> => {
  const written = await writtenMinutes(tx, scope, meeting);
  return meeting.items.some((item) => {
    const { narrative = '', resolutions = [] } = written.get(item.id) ?? {};
    return narrative !== item.narrative || !sameTexts(resolutions, item.resolutions);
  });
};
