import type { Scope } from '../../kernel/scope.ts';
import { dayOf } from '../../kernel/time-of-day.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { findPost, shownOf } from '../voice/index.ts';
import type { From } from './keep-ask.ts';
import type { MeetingIdea, OfMeetings } from './of-meetings.ts';
import { askForm } from './queries.ts';
import type { Origin } from './rules/ask-form.ts';

/** What an ask is made of: the words that stand, and the day (ISO) on which they came. */
export type AskSource = { origin: Origin; id: string | null; words: string; day: string; from: string };

const group = (today: string): AskSource => ({ origin: 'group', id: null, words: '', day: today, from: '' });

const fromWords = ({ day }: MeetingIdea): string =>
  day === null ? 'An idea from a meeting' : `An idea from the meeting of ${dateWords(day)}`;

/** What the form names, or null where that is not there (any more). */
export const sourceOf = async (
  tx: Tx,
  scope: Scope,
  { post, idea }: { post: string; idea: string },
  { today, ofMeetings }: { today: string; ofMeetings: OfMeetings },
): Promise<AskSource | null> => {
  if (post !== '') {
    const shown = (await shownOf(tx, scope, askForm)).find(({ postId }) => postId === post);
    const came = shown && (await findPost(tx, scope, shown.postId));
    if (!came) return null;
    return { origin: 'post', id: post, words: shown.words, day: dayOf(came.cameAt.getTime()), from: '' };
  }
  if (idea === '') return group(today);
  const found = (await ofMeetings.shownIdeas(tx, scope)).find(({ id }) => id === idea);
  return found
    ? { origin: 'idea', id: idea, words: found.words, day: found.day ?? today, from: fromWords(found) }
    : null;
};

/** The same as it is kept with the ask. */
export const fromSource = ({ origin, id }: AskSource): From => ({
  postId: origin === 'post' ? id : null,
  ideaId: origin === 'idea' ? id : null,
});
