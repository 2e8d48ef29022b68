import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, numberIn, rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';

/** A line of the order of the evening. `startsAt` as it is read out, "6.30pm"; of a category its finalists follow. */
export type EveningLine = { startsAt: string; what: string; who: string; categoryId: string | null };

const mostLetters = 200;

/** Reads the lines in the order of their typed places; a line without words is left out. */
export const readEvening = (
  typed: Typed,
  categories: readonly { id: string; name: string }[],
): Result<EveningLine[], Mistake> => {
  const lines: (EveningLine & { place: number })[] = [];
  for (const row of rowsIn(typed, 'line')) {
    const field = (name: string): string => `line-${row}-${name}`;
    const category = categories.find(({ id }) => id === textIn(typed, field('category')));
    const line = {
      place: numberIn(typed, field('place')),
      startsAt: textIn(typed, field('at')),
      what: textIn(typed, field('what')) || (category?.name ?? ''),
      who: textIn(typed, field('who')),
      categoryId: category?.id ?? null,
    };
    const long = (['at', 'what', 'who'] as const).find(
      (name) => textIn(typed, field(name)).length > mostLetters,
    );
    if (long) return refused({ field: field(long), text: `Use ${mostLetters} letters at most.` });
    if (line.what === '' && (line.startsAt !== '' || line.who !== ''))
      return refused({ field: field('what'), text: 'Say what happens then.' });
    if (line.what !== '') lines.push(line);
  }
  return ok(
    lines
      .toSorted((one, other) => one.place - other.place)
      .map(({ startsAt, what, who, categoryId }) => ({ startsAt, what, who, categoryId })),
  );
};
