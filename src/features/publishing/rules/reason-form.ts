import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type RemovalReason, removalReasons } from './removals.ts';

/** Why something public is taken away, as typed. */
export type ReasonForm = { why: string; note: string };
export type ReasonErrors = Partial<Record<keyof ReasonForm, string>>;

export const emptyReason: ReasonForm = { why: '', note: '' };

/** Reads the reason, or says what is missing. */
export const readReasonForm = ({
  why,
  note,
}: ReasonForm): Result<{ why: RemovalReason; note: string }, ReasonErrors> => {
  const known = removalReasons.find((reason) => reason === why);
  const words = note.trim();
  if (known && words !== '') return ok({ why: known, note: words });
  return refused({
    ...(!known && { why: 'Choose the reason.' }),
    ...(words === '' && { note: 'Say in a few words why, for the record.' }),
  });
};
