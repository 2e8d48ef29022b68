import { ok, type Result, refused } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { type RecordedMeeting, setMinutesState } from '../meetings/index.ts';
import { putReader, putRound } from './corrections-store.ts';
import { draftSent } from './events.ts';

/** Sends the draft to presenters and chair, each with one link, for correction until a day. Sent again, only new ones get a mail. */
export const sendDraft = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  { readers, closesOn }: { readers: readonly string[]; closesOn: string },
  today: string,
): Promise<Result<true>> => {
  if (meeting.minutesState === 'agreed') return refused('These minutes are agreed already.');
  if (readers.length === 0) return refused('Choose at least one person.');
  if (closesOn < today) return refused('Give a day that has not passed.');
  if (meeting.minutesState !== 'draft') await setMinutesState(tx, scope, meeting.id, 'draft');
  await putRound(tx, scope, {
    meeting_id: meeting.id,
    sent_on: today,
    closes_on: closesOn,
    sent_by: actorName(scope),
  });
  const when = meeting.date ? `, ${dateWords(meeting.date)}` : '';
  for (const personId of readers) {
    await putReader(tx, scope, meeting.id, personId);
    await queueMail(tx, scope, {
      to: personId,
      key: `minutes-draft ${meeting.id} ${personId}`,
      subject: `Draft minutes: ${meeting.body}${when}`,
      paragraphs: [
        `Please read the draft minutes of the ${meeting.body}${when}, above all what is said of your item.`,
        `If something is not right, change the text there: the clerk sees your change and decides on it. You have until ${dateWords(closesOn)}.`,
      ],
      link: `/board/meetings/${meeting.id}/minutes`,
    });
  }
  await record(tx, scope, draftSent(meeting.id));
  return ok(true);
};
