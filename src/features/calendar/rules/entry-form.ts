import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readMinutes } from './form-words.ts';

/** Who can have asked for an entry: as the one who adds it chooses, and as it stands beside the entry. */
export const askers = {
  board: { choice: 'The Board, by resolution', words: 'Asked by the Board' },
  member: { choice: 'A member', words: 'Asked by a member' },
  'young people': { choice: 'Young people', words: 'Asked by young people' },
  'standing item': { choice: 'It comes to every meeting', words: 'Standing item' },
  officer: { choice: 'An officer or service', words: 'Asked by an officer' },
} as const;
export type Asker = keyof typeof askers;

export type EntryForm = {
  title: string;
  purpose: string;
  presenterId: string;
  presenter: string;
  service: string;
  minutes: string;
  meetingId: string;
  asker: string;
  askedBy: string;
};

export const emptyEntryForm: EntryForm = {
  title: '',
  purpose: '',
  presenterId: '',
  presenter: '',
  service: '',
  minutes: '',
  meetingId: '',
  asker: '',
  askedBy: '',
};

/** What an entry says, as read from the form. A person who was chosen stands before a name that was typed. */
export type ReadEntry = {
  title: string;
  purpose: string | null;
  presenterId: string | null;
  presenter: string | null;
  service: string | null;
  minutes: number | null;
};

export type EntryErrors = Partial<Record<keyof EntryForm, string>>;

/** Reads the form: the entry, or a message for each field that cannot be used. `people` can present. */
export const readEntryForm = (form: EntryForm, people: readonly string[]): Result<ReadEntry, EntryErrors> => {
  const title = form.title.trim();
  const minutes = readMinutes(form.minutes);
  const presenterId = form.presenterId || null;
  const known = presenterId === null || people.includes(presenterId);
  if (title !== '' && minutes.ok && known)
    return ok({
      title,
      purpose: form.purpose.trim() || null,
      presenterId,
      presenter: presenterId === null ? form.presenter.trim() || null : null,
      service: form.service.trim() || null,
      minutes: minutes.value,
    });
  return refused({
    ...(title === '' && { title: 'Say in a few words what it is about.' }),
    ...(!minutes.ok && { minutes: minutes.reason }),
    ...(!known && { presenterId: 'Choose who presents it from the list.' }),
  });
};

/** Who asked, in the words that stand beside the entry: "Asked by young people: the Care Leavers Forum". */
export const askedWords = (asker: Asker, askedBy: string): string =>
  askedBy.trim() === '' ? askers[asker].words : `${askers[asker].words}: ${askedBy.trim()}`;

export const askerOf = (text: string): Asker | null =>
  (Object.keys(askers) as Asker[]).find((one) => one === text) ?? null;
