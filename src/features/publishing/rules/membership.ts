import { peopleInList } from './people-list.ts';
import type { PublishedMeeting } from './published.ts';
import { sentencesOf } from './sentences.ts';
import type { SourceLine } from './source-line.ts';
import { isForOneMeeting } from './substitutions.ts';

export type MembershipChange = PublishedMeeting['membership'][number] & { n: number };

const takesOver =
  /\s(?:who\s+)?(?:(?:has|had|have|was|is|will|would|be|now|temporarily|permanently)\s+){0,4}(?:replac(?:ed|es|ing|e)|succeed(?:ed|s|ing)|tak(?:en|ing|es) over from|took over from)\s+/i;
const inPlaceOf =
  /\s(?:(?:has|had|have|was|is|been)\s+){0,4}(?:appointed|joined|nominated|elected)\b[^.]{0,60}?\b(?:in place of|to replace|replacing|in succession to)\s+/i;
const takenOver = /\s(?:(?:has|had|have|was|is|will|been|be)\s+){0,4}replaced by\s+/i;
const leaves =
  /\s(?:(?:has|had|have|was|is|also|now|recently)\s+){0,4}(?:resigned|stepped down|stood down|left the (?:board|panel|committee|forum|group|authority|council)|retired|ceased to be a member)\b/i;
const joins =
  /\s(?:(?:has|had|have|was|were|is|been|recently|also)\s+){0,4}(?:joined the (?:board|panel|committee|forum)|(?:welcomed|appointed|co-?opted|elected)\s+(?:to the (?:board|panel|committee)|(?:as|on) (?:a |the |an )?(?:new |board |committee |panel |co-?opted )*(?:member|representative)))\b/i;
const opensNewMembers = /\bnew\s+(?:\w+\s+){0,2}members?\b.*:$/i;
const welcomesNewMember =
  /\b(?:welcomed|introduced)\b(?=.*\bnew (?:\w+ )?member)\s+(?:the )?(?:following )?(?:new (?:\w+ )?members?,?\s+)?(.{3,200})$/i;

/**
 * Who joined and who left the board: "A was replacing B as a Board member", "A has resigned from the Board",
 * "The Board welcomed the following new members:" and its list. A replacement for one meeting is none of these.
 */
export const membershipIn = (lines: SourceLine[]): MembershipChange[] => {
  const found: MembershipChange[] = [];
  let listOpen = false;
  for (const line of lines) {
    if (listOpen && line.bullet) {
      found.push(...(takeover(line.text, line.n) ?? joined(line.text, line.n)));
      continue;
    }
    listOpen = opensNewMembers.test(line.text);
    if (!listOpen)
      for (const clause of sentencesOf(line.text).flatMap(clausesOf))
        found.push(...inSentence(afterThat(clause), line.n));
  }
  return found;
};

/** "A has left the Board and B has joined the Board" tells of two changes. */
const clausesOf = (sentence: string): string[] => {
  const sides = sentence.split(/,?\s+and\s+/);
  const tells = (side: string): boolean => [takesOver, leaves, joins].some((verb) => verb.test(side));
  return sides.length === 2 && sides.every(tells) ? sides : [sentence];
};

const inSentence = (sentence: string, n: number): MembershipChange[] => {
  const passive = takenOver.exec(sentence);
  if (passive && !isForOneMeeting(sentence))
    return replacement(
      sentence.slice(passive.index + passive[0].length),
      sentence.slice(0, passive.index),
      n,
    );
  const replaced = takeover(sentence, n);
  if (replaced) return replaced;
  const left = leaves.exec(sentence);
  if (left && !/\bapolog|\bwould\b/i.test(sentence.slice(0, left.index)))
    return leaver(sentence.slice(0, left.index), n);
  const joining = joins.exec(sentence);
  if (joining) return joined(sentence.slice(0, joining.index), n);
  const welcome = welcomesNewMember.exec(sentence);
  return welcome ? joined(welcome[1] ?? '', n) : [];
};

/** "A … replacing B": null where the sentence does not say so, empty where it is for one meeting only. */
const takeover = (sentence: string, n: number): MembershipChange[] | null => {
  const match = inPlaceOf.exec(sentence) ?? takesOver.exec(sentence);
  if (!match) return null;
  const after = sentence.slice(match.index + match[0].length);
  if (isForOneMeeting(after)) return [];
  return replacement(sentence.slice(0, match.index), after, n);
};

const replacement = (before: string, after: string, n: number): MembershipChange[] => {
  const name = peopleInList(before.split(/\s(?:as|on)\s/)[0] ?? '').at(-1)?.name;
  const replaces = peopleInList(after.split(/\s(?:who|as|on|and)\s/)[0] ?? '')[0]?.name ?? null;
  return name && replaces ? [{ name, change: 'joined', replaces, n }] : [];
};

const joined = (text: string, n: number): MembershipChange[] =>
  peopleInList(text.split(/\s(?:as|to)\s/)[0] ?? '').map(({ name }) => ({
    name,
    change: 'joined',
    replaces: null,
    n,
  }));

/** Someone who leaves may be named by first name and office ("Ada the adoption representative"): kept as published. */
const leaver = (subject: string, n: number): MembershipChange[] => {
  const people = peopleInList(subject);
  if (people.length > 0) return people.map(({ name }) => ({ name, change: 'left', replaces: null, n }));
  const words = subject.trim();
  const isNamed = /^\p{Lu}\p{Ll}+,? the \p{L}/u.test(words) && words.split(' ').length <= 8;
  return isNamed ? [{ name: words, change: 'left', replaces: null, n }] : [];
};

const afterThat = (text: string): string =>
  text.replace(/^.{0,80}?\b(?:informed|noted|reported|advised|told|updated)\b.{0,30}?\bthat\s+/i, '');
