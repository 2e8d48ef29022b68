import { newId } from '../../kernel/ids.ts';
import type { Origin } from '../../kernel/origin.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { type RecordedMeeting, resolutionsOf } from '../meetings/index.ts';
import { letterChanged, letterDrafted, letterSent } from './events.ts';
import { findLetter, type Letter } from './letters-queries.ts';
import { insertLetter, setLetterSent, updateLetter } from './letters-store.ts';
import type { PersonRow } from './rules/attendance.ts';
import {
  isFinished,
  type LetterText,
  letterFromResolution,
  letterToAbsent,
  mayChangeLetter,
} from './rules/letters.ts';

const draft = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  origin: Origin,
  text: LetterText,
  today: string,
): Promise<string> => {
  const id = newId();
  await insertLetter(tx, scope, {
    id,
    body_id: bodyId,
    origin_kind: origin.kind,
    origin_id: origin.id,
    origin_label: origin.label,
    ...text,
    drafted_on: today,
  });
  await record(tx, scope, letterDrafted(id));
  return id;
};

const chairOf = async (tx: Tx, scope: Scope, bodyId: string, today: string): Promise<string> =>
  (await peopleHolding(tx, scope, ['chair'], bodyId, today))[0]?.name ?? 'The Chair';

/** Drafts the letter that a resolution asks of the chair. Answers its id, or null where there is no such resolution. */
export const draftFromResolution = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  resolutionId: string,
  today: string,
): Promise<string | null> => {
  for (const item of meeting.items)
    for (const { id, text } of await resolutionsOf(tx, scope, item.id)) {
      if (id !== resolutionId) continue;
      const chair = await chairOf(tx, scope, meeting.bodyId, today);
      const date = meeting.date ?? today;
      const label = `${item.title}, ${dateWords(date)}: ${text}`;
      const words = letterFromResolution({ resolution: text, body: meeting.body, date, chair });
      return draft(tx, scope, meeting.bodyId, { kind: 'resolution', id, label }, words, today);
    }
  return null;
};

/** Drafts the chair's letter to a member who has stayed away without a word. Answers its id. */
export const draftToAbsent = async (
  tx: Tx,
  scope: Scope,
  body: { id: string; name: string },
  person: PersonRow,
  today: string,
): Promise<string> => {
  const dates = person.manners.slice(-person.inARow).map(({ date }) => date);
  const words = letterToAbsent({
    name: person.name,
    body: body.name,
    dates,
    chair: await chairOf(tx, scope, body.id, today),
  });
  const label = `Away without a word on ${dates.map(dateWords).join(' and ')}`;
  return draft(tx, scope, body.id, { kind: 'attendance', id: person.personId, label }, words, today);
};

/** Somebody else changed the letter meanwhile, or it was sent: what stands now, and why nothing was written. */
export type LetterRefusal = { reason: string; standing: Letter | null };

/** Saves a letter over the version that the writer saw. */
export const changeLetter = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  id: string,
  text: LetterText,
  seen: number,
): Promise<Result<true, LetterRefusal>> => {
  const letter = await findLetter(tx, scope, bodyId, id, 'hold');
  if (!letter) return refused({ reason: 'There is no such letter.', standing: null });
  const may = mayChangeLetter(letter, seen);
  if (!may.ok) return refused({ reason: may.reason, standing: letter });
  await updateLetter(tx, scope, id, { ...text, version: letter.version + 1 });
  await record(tx, scope, letterChanged(id, sha256Of(JSON.stringify(text))));
  return ok(true);
};

/** Notes that a person sent the letter. The system itself sends none. */
export const markLetterSent = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  id: string,
  seen: number,
  today: string,
): Promise<Result<true, LetterRefusal>> => {
  const letter = await findLetter(tx, scope, bodyId, id, 'hold');
  if (!letter) return refused({ reason: 'There is no such letter.', standing: null });
  const may = mayChangeLetter(letter, seen);
  if (!may.ok) return refused({ reason: may.reason, standing: letter });
  if (!isFinished(letter))
    return refused({
      reason: 'The letter is not finished: it needs an addressee, a subject and a text.',
      standing: null,
    });
  await setLetterSent(tx, scope, id, { sent_on: today, sent_by: actorName(scope) });
  const { addressee, address, subject, words, signed } = letter;
  await record(
    tx,
    scope,
    letterSent(id, sha256Of(JSON.stringify([addressee, address, subject, words, signed]))),
  );
  return ok(true);
};
