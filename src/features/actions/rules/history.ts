import { dateWords } from '../../../kernel/words-of-time.ts';
import type { ActionKind, Entry } from './action.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const dated = (iso: string | null): string => (iso === null ? 'no date' : dateWords(iso));

const openedWords: Record<ActionKind, string> = {
  action: 'took this on',
  promise: 'promised this',
  recommendation: 'was asked to answer this',
};

/** What happened, as a sentence without its date: "Jo Reed handed this over to Sam Hill." */
export const sentenceOf = (entry: Entry, kind: ActionKind): string => {
  const { deed, by, before, after } = entry;
  switch (deed) {
    case 'opened':
      return `${after ?? 'Somebody'} ${openedWords[kind]}; ${by} wrote it down.`;
    case 'noted':
      return `${by} wrote a note.`;
    case 'evidence added':
      return `${by} added evidence: ${after ?? 'a text'}.`;
    case 'handed over':
      return `${by} handed this over from ${before ?? 'nobody'} to ${after ?? 'nobody'}.`;
    case 'due date changed':
      return `${by} changed the due date from ${dated(before)} to ${dated(after)}.`;
    case 'sent':
      return `${by} sent this to ${after ?? 'its addressee'}.`;
    case 'answered':
      return `${after ?? 'The answer'}: ${lowerFirst(before ?? '')}, written down by ${by}.`;
    case 'closed':
      return entry.words === '' ? `${by} closed this with evidence.` : `${by} closed this.`;
    case 'reopened':
      return `${by} opened this again.`;
  }
};

/** The last thing that somebody said of an action: the words of its newest note, or null. */
export const lastWord = (entries: readonly Entry[]): { day: string; by: string; words: string } | null =>
  entries.findLast(({ deed, words }) => deed !== 'opened' && words !== '') ?? null;
