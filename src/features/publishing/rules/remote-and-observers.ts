import { type ListedPerson, peopleInList } from './people-list.ts';
import { sentencesOf } from './sentences.ts';
import type { SourceLine } from './source-line.ts';

export type SeenPerson = ListedPerson & { n: number };

const fromAfar =
  /\s(?:also\s|had\s|both\s|all\s){0,3}(?:joined|attended|attending|participated|took part|were present|was present|were in attendance|was in attendance|joining)\b[^.]{0,60}?\b(?:(?:via|through|by|on|over|using)\s(?:a\s)?(?:microsoft\s|ms\s)?(?:teams|zoom|skype|webex|video|telephone|phone|link)|remotely|virtually|online)\b/i;
const observes =
  /\s(?:also\s|had\s|both\s){0,3}(?:(?:was|were)\s(?:also\s)?(?:observing|present as (?:an )?observers?|in attendance as (?:an )?observers?)|observed|attended (?:as (?:an )?observers?|to observe))\b(?!\sthat)/i;

/** Who took part from afar: "A and B joined the meeting via Teams". */
export const remoteIn = (lines: SourceLine[]): SeenPerson[] => peopleBefore(lines, fromAfar);

/** Who watched: "A observed the meeting". */
export const observersIn = (lines: SourceLine[]): SeenPerson[] => peopleBefore(lines, observes);

const peopleBefore = (lines: SourceLine[], verb: RegExp): SeenPerson[] =>
  lines.flatMap((line) =>
    sentencesOf(line.text).flatMap((sentence) => {
      const match = verb.exec(sentence);
      if (!match) return [];
      const subject = sentence.slice(0, match.index).replace(/^.{0,80}\bthat\s+/i, '');
      const listedAfter =
        /^[^:]{0,40}:\s*(.+)$/.exec(sentence.slice(match.index + match[0].length))?.[1] ?? '';
      const people = peopleInList(subject);
      return (people.length > 0 ? people : peopleInList(listedAfter)).map((person) => ({
        ...person,
        n: line.n,
      }));
    }),
  );
