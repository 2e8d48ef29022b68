/** What was found of a person; a first name is found in all its spellings, the rest by its letters and digits. */
export type PersonalDetailKind = 'first name' | 'telephone' | 'email' | 'address';

/** Words to look for. */
export type Phrase = { kind: PersonalDetailKind; text: string };

/** Where a phrase stands in a text; `from` and `to` are offsets, `to` exclusive. */
export type PhrasePlace<P extends Phrase> = { phrase: P; from: number; to: number };

const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

const tokenShape = /[\p{L}\p{N}]+/gu;
const keyOf = (token: string): string => withoutAccents(token).toUpperCase();
const keysOf = (text: string): string[] => (text.match(tokenShape) ?? []).map(keyOf);

/** A name as people spell it: with and without its accents and apostrophes. */
const spellingsOf = ({ kind, text }: Phrase): string[] =>
  kind === 'first name'
    ? [...new Set([text, withoutAccents(text), withoutAccents(text).replace(/['’]/g, '')])]
    : [text];

/** White space, apostrophes and hyphens of every kind as the plain ones. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/’/g, "'").replace(/[‐‑]/g, '-');

type Token = { key: string; from: number; to: number };
type Spelling<P extends Phrase> = { phrase: P; words: string };

/** A name in its own letters or in capitals, also with the s of "the Quills". */
const isName = (written: string, name: string): boolean =>
  [written, written.replace(/[sS]$/, '')].some((one) => one === name || one === name.toUpperCase());

/** A number or an address, however its parts are set apart, but not across a sentence. */
const standTogether = (tokens: readonly Token[]): boolean =>
  tokens.every(({ from }, index) => index === 0 || from - (tokens[index - 1]?.to ?? from) <= 3);

/**
 * Finds phrases in a text (NFC), each wherever it stands. Phrases are looked up by their words, so that the time
 * grows with the text and not with the number of phrases.
 */
export const phraseFinder = <P extends Phrase>(
  phrases: readonly P[],
): ((text: string) => PhrasePlace<P>[]) => {
  const byWords = new Map<string, Spelling<P>[]>();
  const lengthsByFirst = new Map<string, Set<number>>();
  for (const phrase of phrases) {
    for (const spelling of spellingsOf({ kind: phrase.kind, text: phrase.text.normalize('NFC').trim() })) {
      const keys = keysOf(spelling);
      const [first] = keys;
      if (first === undefined) continue;
      const words = keys.join(' ');
      byWords.set(words, [...(byWords.get(words) ?? []), { phrase, words: plain(spelling) }]);
      lengthsByFirst.set(first, (lengthsByFirst.get(first) ?? new Set()).add(keys.length));
    }
  }
  return (text) => {
    if (byWords.size === 0) return [];
    const tokens = [...text.matchAll(tokenShape)].map(
      ({ 0: token, index }): Token => ({ key: keyOf(token), from: index, to: index + token.length }),
    );
    return tokens.flatMap(({ key }, index) => {
      const lengths = new Set(withOrWithoutS(key).flatMap((first) => [...(lengthsByFirst.get(first) ?? [])]));
      return [...lengths].flatMap((length) => {
        const some = tokens.slice(index, index + length);
        return withOrWithoutS(some.map((token) => token.key).join(' '))
          .flatMap((words) => byWords.get(words) ?? [])
          .flatMap((spelling) => placeOf(text, some, spelling));
      });
    });
  };
};

const withOrWithoutS = (key: string): string[] => (key.endsWith('S') ? [key, key.slice(0, -1)] : [key]);

const placeOf = <P extends Phrase>(
  text: string,
  tokens: readonly Token[],
  { phrase, words }: Spelling<P>,
): PhrasePlace<P>[] => {
  const start = tokens[0]?.from ?? 0;
  const to = tokens.at(-1)?.to ?? 0;
  if (phrase.kind === 'first name') {
    // What opens and closes a name ("(she/her)") is not looked at: its words are enough.
    const bare = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return isName(plain(text.slice(start, to)), bare) ? [{ phrase, from: start, to }] : [];
  }
  if (!standTogether(tokens) || keysOf(words).join(' ') !== tokens.map(({ key }) => key).join(' ')) return [];
  const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0] ?? '';
  return [{ phrase, from: text.endsWith(lead, start) ? start - lead.length : start, to }];
};

/** Which characters of a text lie in one of the places. */
export const marked = (length: number, places: readonly { from: number; to: number }[]): Uint8Array => {
  const marks = new Uint8Array(length);
  for (const { from, to } of places) marks.fill(1, from, to);
  return marks;
};
