import { isPersonName } from './person-name.ts';
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

/** Everyone whom the record names in full and shows by name, in all that was read together. */
export const adultNamesOf = (published: Pick<Published, 'meetings' | 'keptNames'>): string[] => {
  const kept = new Set(published.keptNames.map(({ name }) => name));
  return [...new Set(published.meetings.flatMap(namesShown))].filter(
    (name) => isPersonName(name) && !kept.has(name),
  );
};
