/** What of the Board an ask can belong to. */
export const tieKinds = ['agenda item', 'resolution', 'action', 'indicator'] as const;
export type TieKind = (typeof tieKinds)[number];

/** `about`: the id of an item, "ITEM#2" for its second resolution, the id of an action, the code of an indicator. */
export type Tie = { kind: TieKind; about: string };

/** A tie as it is kept: with the words that everybody reads, and the day (ISO). */
export type KeptTie = Tie & { label: string; tiedOn: string };

/** What can be tied. `day`: since when it is there (ISO), '' where that says nothing. */
export type Tieable = Tie & { words: string; hint: string; day: string };

/** A tie in one word, as forms send it. */
export const tieKey = ({ kind, about }: Tie): string => `${kind}:${about}`;

/** The item of an agenda item or of a resolution. */
export const itemOf = (about: string): string => about.split('#')[0] ?? about;

const mostOffered = 40;

const saysAll = (text: string, words: string): boolean => {
  const said = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
};

/** What is offered: what says all of the words that are looked for, the newest first, at most forty. */
export const choicesAmong = (
  all: readonly Tieable[],
  tied: readonly Tie[],
  words: string,
): { offered: Tieable[]; left: number } => {
  const kept = new Set(tied.map(tieKey));
  const found = all
    .filter((one) => !kept.has(tieKey(one)) && saysAll(`${one.words} ${one.hint}`, words.trim()))
    .sort((one, other) => other.day.localeCompare(one.day));
  return { offered: found.slice(0, mostOffered), left: Math.max(0, found.length - mostOffered) };
};

/** Words for everybody, of an action whose own are the board's. */
export const wordsOfAction = 'Somebody on the Board has taken this on.';
