import { apologiesIn } from './apologies.ts';
import type { AttendanceList } from './attendance-list.ts';
import { attendeeOf, type YoungPeople } from './hide-young-people.ts';
import type { ReadItem } from './item-details.ts';
import { membershipIn } from './membership.ts';
import type { PublishedMeeting } from './published.ts';
import { observersIn, remoteIn } from './remote-and-observers.ts';
import { substitutionsIn } from './substitutions.ts';

/** Titles under which minutes say who came, who did not, and who is new. */
const aboutPeople =
  /\b(?:apolog|introduction|welcome|attendance|membership|substitut|absence|announcement|present)/i;

/** Who was there, who was not, who sat in for whom, and how the board changed: out of the lists and the sentences. */
export const peopleOfMeeting = (
  list: AttendanceList,
  items: ReadItem[],
  young: YoungPeople,
): Pick<PublishedMeeting, 'attendance' | 'membership'> => {
  const present = list.present.map((person) => attendeeOf(person, young));
  const lines = items
    .filter(({ item }, index) => index === 0 || aboutPeople.test(item.title))
    .flatMap(({ body }) => body);
  const everywhere = items.flatMap(({ body }) => body);
  const apologies = [...list.apologies, ...apologiesIn(lines)].map((person) => young.shown(person));
  const named = (people: { name: string; note: string | null; n: number }[]) =>
    people.map(({ name, note, n }) => young.shown({ name, organisation: note, n }));
  return {
    attendance: {
      present,
      apologies: distinct(apologies, young).map((name) => ({ name })),
      substitutions: [...list.substitutes, ...substitutionsIn(lines)].map((pair) => ({
        name: young.shown({ name: pair.name, organisation: null, n: pair.n }),
        for: young.shown({ name: pair.for, organisation: null, n: pair.n }),
      })),
      remote: distinct(
        [...list.remote.map((person) => young.shown(person)), ...named(remoteIn(lines))],
        young,
      ),
      observers: distinct(
        [...list.observers.map((person) => young.shown(person)), ...named(observersIn(lines))],
        young,
      ),
    },
    membership: membershipIn(aboutBoard(lines, everywhere)).map(({ name, change, replaces, n }) => ({
      name: young.shown({ name, organisation: null, n }),
      change,
      replaces: replaces === null ? null : young.shown({ name: replaces, organisation: null, n }),
    })),
  };
};

/** Changes are told under the first items, or elsewhere in a sentence that names the board and its members. */
const aboutBoard = <Line extends { text: string }>(lines: Line[], everywhere: Line[]): Line[] => [
  ...lines,
  ...everywhere.filter(
    (line) =>
      !lines.includes(line) &&
      /\b(?:resigned from the|as a|new) (?:board|panel|committee)(?: member)?\b/i.test(line.text),
  ),
];

/** A name said twice in one list is one entry; two representatives of one group stay two. */
const distinct = (names: string[], young: YoungPeople): string[] => {
  const groups = new Set(young.kept.map((name) => name.shownAs));
  return names.filter((name, index) => groups.has(name) || names.indexOf(name) === index);
};
