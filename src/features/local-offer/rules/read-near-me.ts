import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';

/** A service that somebody tells us of, in their words. */
export type NearMeFields = { service: string; area: string; whatFor: string; contact: string };

const fields: readonly [field: keyof NearMeFields, most: number, ask: string][] = [
  ['service', 120, 'Say what it is called.'],
  ['area', 80, 'Say where it is.'],
  ['whatFor', 1000, 'Say what it is good for.'],
  ['contact', 300, ''],
];

/** Reads what somebody tells of a service near them. */
export const readNearMe = (typed: Typed): Result<NearMeFields, Mistake> => {
  const read: NearMeFields = { service: '', area: '', whatFor: '', contact: '' };
  for (const [field, most, ask] of fields) {
    const text = textIn(typed, field);
    if (text === '' && ask !== '') return refused({ field, text: ask });
    if (text.length > most) return refused({ field, text: `Use ${most} letters at most.` });
    read[field] = text;
  }
  return ok(read);
};
