import { everyoneInList, peopleInList } from './people-list.ts';
import { presentPeople } from './present-line.ts';
import { sentencesOf } from './sentences.ts';
import type { SourceLine } from './source-line.ts';

/** A person as a list or sentence names them; `n` is the line. */
export type NamedPerson = { name: string; organisation: string | null; n: number };

/**
 * Who sent apologies, as the minutes' sentences and lists say: "apologies were received from A, B and C",
 * "The Cabinet Member … also sent apologies", "apologies … on behalf of A", "Apologies: A, B".
 */
export const apologiesIn = (lines: SourceLine[]): NamedPerson[] => {
  const people: NamedPerson[] = [];
  let listOpen = false;
  for (const line of lines) {
    if (listOpen && line.bullet) {
      people.push(...presentPeople(line.text).map((person) => ({ ...person, n: line.n })));
      continue;
    }
    listOpen = /\bapologies\b.*(?::|\bfrom)$/i.test(line.text);
    for (const sentence of sentencesOf(line.text))
      for (const person of apologiesInSentence(sentence)) people.push({ ...person, n: line.n });
  }
  return people;
};

const apologiesInSentence = (sentence: string): { name: string; organisation: string | null }[] => {
  if (
    !/apolog/i.test(sentence) ||
    /\bno apologies\b|^to (?:receive|note|record)\b|\bapolog(?:y|ies) for (?:late|early|leaving)/i.test(
      sentence,
    )
  )
    return [];
  const received =
    /\bapolog(?:y|ies)\b[^.:;]{0,90}?(?:\bfrom|\bon behalf of|\bby|\bof\b(?=\s\p{Lu}))\s*:?\s+(\p{Lu}.*)$/iu.exec(
      sentence,
    );
  if (received && /^\p{Lu}/u.test(received[1] ?? '')) return listed(received[1] ?? '');
  const labelled = /^apologies(?: for absence)?\s*[:–-]\s*(\p{Lu}.*)$/iu.exec(sentence);
  if (labelled) return listed(labelled[1] ?? '');
  const sent =
    /^(.{3,300}?)\s(?:also |had |have |has |both ){0,4}(?:sent|gave|given|submitted|tendered|offered|conveyed|sends)\s(?:in )?(?:her |his |their |some )?apologies\b/i.exec(
      sentence,
    );
  return sent ? subject(sent[1] ?? '') : [];
};

/** What follows the list in the same sentence names nobody who is absent. */
const listed = (text: string) =>
  everyoneInList(
    text.split(
      /\s(?:who|which|due to|because|while|whilst|in accordance)\b|,? and (?:it was|that|the (?:chair|board|panel|committee|meeting)\b)|\. /,
    )[0] ?? '',
  ).map(({ name, note }) => ({ name, organisation: note }));

const subject = (text: string): { name: string; organisation: string | null }[] => {
  const people = peopleInList(text);
  if (people.length > 0) return people.map(({ name, note }) => ({ name, organisation: note }));
  const office =
    /^(?:the )?(.*\b(?:member|director|head|leader|chair|officer|manager|representative)\b.*)$/i.exec(
      text.trim(),
    );
  return office && !/\bapolog/i.test(text) ? [{ name: (office[1] ?? '').trim(), organisation: null }] : [];
};
