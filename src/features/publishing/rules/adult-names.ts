import { isPersonName } from './person-name.ts';
import type { Published } from './published.ts';

/** Everyone whom the record names in full and shows by name, in all that was read together. */
export const adultNamesOf = (published: Published): string[] => {
  const names = published.meetings.flatMap((meeting) => [
    ...meeting.attendance.present.map(({ name }) => name),
    ...meeting.attendance.apologies.map(({ name }) => name),
    ...meeting.attendance.substitutions.flatMap((pair) => [pair.name, pair.for]),
    ...meeting.attendance.remote,
    ...meeting.attendance.observers,
    ...meeting.membership.flatMap(({ name, replaces }) => (replaces ? [name, replaces] : [name])),
    ...meeting.items.flatMap(({ presenters }) => presenters.map(({ name }) => name)),
  ]);
  const kept = new Set(published.keptNames.map(({ name }) => name));
  return [...new Set(names)].filter((name) => isPersonName(name) && !kept.has(name));
};
