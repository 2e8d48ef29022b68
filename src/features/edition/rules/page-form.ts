import { rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { type Content, type Part, partFields } from './edition.ts';

const idShape = /^[0-9a-f-]{36}$/;

/** The name of a part's field in the form. */
export const fieldOf = (
  row: number,
  name: 'item' | 'title' | 'leave' | (typeof partFields)[number],
): string => `part-${row}-${name}`;

const readPart = (typed: Typed, row: number): Part | null => {
  if (textIn(typed, fieldOf(row, 'leave')) !== '') return null;
  const itemId = textIn(typed, fieldOf(row, 'item'));
  const title = textIn(typed, fieldOf(row, 'title'));
  const [what = '', why = '', say = ''] = partFields.map((field) => textIn(typed, fieldOf(row, field)));
  if ([title, what, why, say].every((text) => text === '')) return null;
  return { itemId: idShape.test(itemId) ? itemId : null, title, what, why, say };
};

/** Reads the page as it was typed; parts that were ticked to be left out, or are empty, are none. */
export const readPage = (typed: Typed): Content => ({
  headline: textIn(typed, 'headline'),
  opening: textIn(typed, 'opening'),
  parts: rowsIn(typed, 'part').flatMap((row) => readPart(typed, row) ?? []),
  closing: textIn(typed, 'closing'),
});
