import { isLoneFirstName, isOfficeWord, isOrdinaryWord, nameAlone } from './person-name.ts';
import type { Attendee, KeptName, Problem, PublishedItem } from './published.ts';
import { representativeOf, youthGroupOf } from './youth-groups.ts';

/** A person as read, with what says whom they sit for. */
export type ReadPerson = { name: string; organisation: string | null; n: number };

/** Shows who sits for young people as the group, and keeps the published names apart. One per import of a file. */
export type YoungPeople = {
  /** The name to show: the person's own, or "LINX representative". */
  shown: (person: ReadPerson) => string;
  /** A name met elsewhere in the file; a kept one is shown as its group there too. */
  shownName: (name: string) => string;
  kept: KeptName[];
  /** Where nothing but a first name said that someone sits for young people: the clerk has to look. */
  unsure: Problem[];
};

/** Words of young people's groups, and what stands where a name is not known yet; nobody's name. */
const groupWord =
  /^(?:parliament|voices?|junior|kids|looked|experienced|association|myp|yp\d{0,2}|cic|apprentices|inspectors|commissioners?|advisory|tb[acd]|various|names?|co|non|unable|attend|and)$/i;

/** Whether the words name somebody, and not only a group ("Young people from LINX") or a place to fill ("TBC"). */
const namesSomeone = (words: string): boolean => {
  const others = words
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => /\p{L}/u.test(word) && !isOfficeWord(word) && !groupWord.test(word));
  return youthGroupOf(words) ? others.some((word) => /^\p{Lu}/u.test(word)) : others.length > 0;
};

/** "Young Person Ash" sits for young people, whatever the organisation. */
const groupOf = ({ name, organisation }: ReadPerson): string | null =>
  youthGroupOf(organisation) ??
  (/^young person\s/i.test(name) && namesSomeone(name) ? 'Young people’s' : null);

/** Keeps the young people of one file apart. Whoever was met is known from then on, so minutes are read first. */
export const youngPeople = (file: string): YoungPeople => {
  const kept: KeptName[] = [];
  const unsure: Problem[] = [];
  const keep = (name: string, group: string, n: number): string => {
    const shownAs = representativeOf(group);
    // The group itself may stand where a name is expected ("LINX - LINX representative").
    if (!namesSomeone(name)) return shownAs;
    kept.push({ name, shownAs, source: { file, fromLine: n, toLine: n } });
    if (isOrdinaryWord(nameAlone(name).split(' ')[0] ?? '')) {
      unsure.push({
        file,
        line: n,
        message:
          'A young people’s representative has a name that is also an ordinary word. Only the full name is masked: look for the word alone.',
      });
    }
    return shownAs;
  };
  const known = (name: string): string | null =>
    kept.find((other) => nameAlone(other.name) === nameAlone(name))?.shownAs ?? null;
  return {
    kept,
    unsure,
    shown: (person) => {
      const group = groupOf(person);
      if (group) return keep(person.name, group, person.n);
      if (!isLoneFirstName(person.name)) return known(person.name) ?? person.name;
      // A first name alone, without an organisation, is a young person's until the clerk says otherwise.
      const met = known(person.name);
      if (met) return met;
      unsure.push({
        file,
        line: person.n,
        message:
          'Someone named by a first name alone is shown as a young people’s representative. Check who it is.',
      });
      return keep(person.name, 'Young people’s', person.n);
    },
    shownName: (name) => known(name) ?? name,
  };
};

/** The item with presenters who sit for young people shown as their group; groups themselves stay. */
export const withPresentersHidden = (
  item: PublishedItem,
  line: number,
  young: YoungPeople,
): PublishedItem => ({
  ...item,
  presenters: item.presenters.map(({ name, service }) => ({
    name:
      youthGroupOf(service) && namesSomeone(name)
        ? young.shown({ name, organisation: service, n: line })
        : young.shownName(name),
    service,
  })),
});

/** A young person's line of an attendance list; the published organisation may hold nothing else. */
export const attendeeOf = (
  person: ReadPerson & { capacity: Attendee['capacity'] },
  young: YoungPeople,
): Attendee => ({ name: young.shown(person), organisation: person.organisation, capacity: person.capacity });
