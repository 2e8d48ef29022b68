import { isPersonName, nameAlone } from './person-name.ts';
import type { Published, PublishedMeeting } from './published.ts';

/** The parts of a record that show people by name. */
export type Naming = Pick<PublishedMeeting, 'attendance' | 'membership'> & {
  items: { presenters: { name: string }[] }[];
};

/** Everyone whom a record shows by name, groups of young people among them. */
export const namesShown = ({ attendance, membership, items }: Naming): string[] => [
  ...attendance.present.map(({ name }) => name),
  ...attendance.apologies.map(({ name }) => name),
  ...attendance.substitutions.flatMap((pair) => [pair.name, pair.for]),
  ...attendance.remote,
  ...attendance.observers,
  ...membership.flatMap(({ name, replaces }) => (replaces ? [name, replaces] : [name])),
  ...items.flatMap(({ presenters }) => presenters.map(({ name }) => name)),
];

/** Those of the names that are no kept name, with whatever title it is written: a young person is no adult. */
export const withoutKept = (names: readonly string[], keptNames: readonly string[]): string[] => {
  const compared = (name: string): string => nameAlone(name).toLowerCase();
  const kept = new Set(keptNames.map(compared));
  return [...new Set(names)].filter((name) => !kept.has(compared(name)));
};

/** Everyone whom the record names in full and shows by name, in all that was read together. */
export const adultNamesOf = (published: Pick<Published, 'meetings' | 'keptNames'>): string[] =>
  withoutKept(
    published.meetings.flatMap(namesShown).filter(isPersonName),
    published.keptNames.map(({ name }) => name),
  );
