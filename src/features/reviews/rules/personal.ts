import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { looksLike } from './looks-like.ts';

/** A value that seems personal: where it stands, the value, and what it looks like. */
type Found = { field: string; words: string; found: string };

/** So much of a long text is quoted. */
const mostQuoted = 60;

const quoted = (words: string): string =>
  words.length > mostQuoted ? `${words.slice(0, mostQuoted)}…` : words;

/** What a tick stands for: exactly these values; of a long one how it begins and how long it is. */
const keepMark = (asked: readonly Found[]): string =>
  asked
    .map(({ words }) => (words.length > mostQuoted ? `${quoted(words)} (${words.length} letters)` : words))
    .join('; ');

const personalIn = (
  typed: Typed,
  fields: readonly string[],
  kept: Partial<Record<string, unknown>>,
): Found[] =>
  fields.flatMap((field) => {
    const words = textIn(typed, field);
    const found = words === kept[field] ? null : looksLike(words);
    return found === null ? [] : [{ field, words, found }];
  });

/**
 * Asks about values that look like a name, a telephone number or a postcode: they should not be kept of a child. `keep` is
 * what to tick to keep them; a tick counts for the values that it was asked about and no others. `kept` stood there before;
 * with `labels` the message names the field, else it quotes what was written.
 */
export const askAboutPersonal = (
  typed: Typed,
  fields: readonly string[],
  kept: Partial<Record<string, unknown>> = {},
  labels: Readonly<Record<string, string>> = {},
): (Mistake & { keep: string }) | null => {
  const asked = personalIn(typed, fields, kept);
  const [first] = asked;
  const keep = keepMark(asked);
  if (!first || textIn(typed, 'keep') === keep) return null;
  const label = labels[first.field];
  const seems = label === undefined ? `“${quoted(first.words)}” looks` : `${label}: this looks`;
  return {
    text: `${seems} like ${first.found}. Write a post, a kind or a code instead. If it is none, tick “Keep it all the same”.`,
    field: first.field,
    keep,
  };
};
