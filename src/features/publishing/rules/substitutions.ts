import { peopleInList } from './people-list.ts';
import { sentencesOf } from './sentences.ts';
import type { SourceLine } from './source-line.ts';

export type Substitution = { name: string; for: string; n: number };

const standsIn =
  /\b(?:(?:was|were|is|are|had|has|been|also)\s+){0,4}(?:in attendance|attending|attended|present|deputising|deputised|deputized|substituting|substituted|substitute|reserve|standing in|stood in|sitting in)\b[^,.;]{0,40}?\b(?:for|on behalf of|in place of|instead of)\s+/gi;
const replacesHere = /\b(?:was|were|is|are)\s+replac(?:ing|ed)\s+(?:by\s+)?/gi;
const onlyHere = /\b(?:for|at|during)\s+(?:this|the|today['’]s)\s+meeting\b/i;
const inBrackets =
  /\(\s*(?:(?:as )?(?:a |the )?(?:substitut\w*|deput\w*|sub|reserve)\s+(?:member\s+)?(?:for|on behalf of)|in place of|instead of)\s+([^()]{3,80})\)/gi;
const forWhom =
  /([^(,;]{3,80})\s\(\s*for whom\s+([^()]{3,60}?)\s+(?:was\s+|had\s+)?(?:substitut|deputi|attend)\w*\s*\)/gi;
const opensList = /\b(?:replacements?|substitut\w+|deput\w+)\b.*(?:follows?|meeting|were|are)?\s*:$/i;

/**
 * Who sat in for whom at one meeting: "A was attending on behalf of B", "A was in attendance for B",
 * "A was replacing B for this meeting", "A (substitute for B)", and "A for B" in a list that says so.
 */
export const substitutionsIn = (lines: SourceLine[]): Substitution[] => {
  const found: Substitution[] = [];
  let listOpen = false;
  for (const line of lines) {
    if (listOpen && (line.bullet || /\sfor\s/.test(line.text)) && line.text.length < 300) {
      const pair = /^(.{3,120}?)\s+for\s+(.{3,200})$/.exec(line.text);
      if (pair) found.push(...pairOf(pair[1] ?? '', pair[2] ?? '', line.n));
      continue;
    }
    listOpen = opensList.test(line.text);
    for (const sentence of sentencesOf(line.text)) found.push(...inSentence(sentence, line.n));
  }
  return found;
};

/** Whether a sentence's "was replacing" holds for one meeting only, and so changes no membership. */
export const isForOneMeeting = (clause: string): boolean => onlyHere.test(clause);

const inSentence = (sentence: string, n: number): Substitution[] => {
  const found: Substitution[] = [...sentence.matchAll(forWhom)].flatMap((match) =>
    pairOf(match[2] ?? '', (match[1] ?? '').split(/\sand\s/).at(-1) ?? '', n),
  );
  if (/\bapologies\b[^.]{0,60}\bon behalf of\b/i.test(sentence)) return found;
  const verbs = [...sentence.matchAll(standsIn), ...sentence.matchAll(replacesHere)].sort(
    (a, b) => a.index - b.index,
  );
  for (const [index, verb] of verbs.entries()) {
    const before = sentence.slice(endOf(verbs[index - 1]), verb.index);
    const after = sentence.slice(endOf(verb), verbs[index + 1]?.index);
    const isReplacing = /replac/i.test(verb[0]);
    if (isReplacing && !isForOneMeeting(after)) continue;
    const isPassive = /\bby\s+$/i.test(verb[0]);
    const absentOrNot = after.replace(onlyHere, '');
    found.push(...(isPassive ? pairOf(absentOrNot, before, n) : pairOf(before, absentOrNot, n)));
  }
  for (const bracket of sentence.matchAll(inBrackets))
    found.push(...pairOf(sentence.slice(0, bracket.index), bracket[1] ?? '', n));
  return found;
};

const endOf = (match: RegExpMatchArray | undefined): number =>
  match ? (match.index ?? 0) + match[0].length : 0;

/** The last person named before the verb sits in for the first one named after it. */
const pairOf = (before: string, after: string, n: number): Substitution[] => {
  const substitute = peopleInList(afterThat(before)).at(-1)?.name;
  const absent = peopleInList(afterThat(after))[0]?.name;
  return substitute && absent ? [{ name: substitute, for: absent, n }] : [];
};

/** Without the opening that names nobody: "It was noted that …", "The Board were informed that …". */
const afterThat = (text: string): string => text.replace(/^.{0,80}\bthat\s+/i, '');
