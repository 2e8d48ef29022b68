import { readWords } from '../../../kernel/read-typed.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Mistake, Typed } from '../../../kernel/typed-form.ts';

/** A text that a form asks for: a line, or so many `rows`. `missing` says what is wrong where it may not be empty. */
export type Asked = { label: string; hint?: string; rows?: number; missing?: string };

/** Texts by the names of their fields, in the order in which they are asked. */
export type AskedTexts = Readonly<Record<string, Asked>>;

/** How many letters a line and a text may have. */
export const longest = { line: 200, text: 2000 } as const;

/** Reads the texts of a form; refused with the first mistake. */
export const readTexts = <Of extends AskedTexts>(
  asked: Of,
  typed: Typed,
): Result<{ [Name in keyof Of]: string }, Mistake> => {
  const texts: Record<string, string> = {};
  for (const [field, { rows, missing = null }] of Object.entries(asked)) {
    const read = readWords(typed, field, missing, rows === undefined ? longest.line : longest.text);
    if (!read.ok) return read;
    texts[field] = read.value;
  }
  // Every field was read above.
  return ok(texts as { [Name in keyof Of]: string });
};
