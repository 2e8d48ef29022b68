import { type Typed, textIn } from '../../../kernel/typed-form.ts';

/** The version that a form was made from; nought, which no version is, where none was sent. */
export const seenIn = (typed: Typed): number => {
  const seen = textIn(typed, 'seen');
  return /^\d{1,9}$/.test(seen) ? Number(seen) : 0;
};
