import { monthWords } from '../../../kernel/words-of-time.ts';
import type { Brag } from './brag.ts';
import { type Entry, flagsOf } from './entry.ts';

export const groupings = ['objective', 'service', 'lead', 'rating', 'due'] as const;
export type Grouping = (typeof groupings)[number];

export const states = ['', 'open', 'late', 'looked at', 'closed', 'removed'] as const;
export const ratings = ['', 'blue', 'red', 'amber', 'green', 'none'] as const;

/** What a plan is narrowed to and how it is grouped. Empty: any; `state` empty: all but what was taken out. */
export type Wanted = {
  by: Grouping;
  words: string;
  objective: string;
  service: string;
  lead: string;
  rating: (typeof ratings)[number];
  state: (typeof states)[number];
};

/** Everything, by objective: how a plan is first seen. */
export const wholePlan: Wanted = {
  by: 'objective',
  words: '',
  objective: '',
  service: '',
  lead: '',
  rating: '',
  state: '',
};

const inState = (entry: Entry, state: Wanted['state']): boolean => {
  if (entry.removed) return state === 'removed';
  switch (state) {
    case '':
      return true;
    case 'open':
      return entry.fields.rating !== 'blue';
    case 'late':
      return entry.late;
    case 'looked at':
      return flagsOf(entry).length > 0;
    case 'closed':
      return entry.fields.rating === 'blue';
    case 'removed':
      return false;
  }
};

const says = ({ fields, lastWord }: Entry, words: string): boolean => {
  const text = [
    fields.ref,
    fields.activity,
    fields.position,
    fields.outcome,
    fields.next,
    fields.timescale,
    ...fields.references,
    ...fields.services,
    ...fields.measures.flatMap(({ name, cohort }) => [name, cohort]),
    lastWord?.words ?? '',
  ]
    .join('\n')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** The entries that are wanted, in the order of the plan. */
export const narrowed = (entries: readonly Entry[], wanted: Wanted): Entry[] =>
  entries.filter(
    (entry) =>
      inState(entry, wanted.state) &&
      (wanted.rating === '' || wanted.rating === (entry.fields.rating ?? 'none')) &&
      (wanted.objective === '' || entry.fields.objective === wanted.objective) &&
      (wanted.service === '' || entry.fields.services.includes(wanted.service)) &&
      (wanted.lead === '' || entry.fields.leads.includes(wanted.lead)) &&
      says(entry, wanted.words),
  );

/** Some entries under one heading. An entry of two services or leads stands under both. */
export type Group = { title: string; entries: Entry[] };

/** Names of what entries point to by id, in the order in which their groups stand. */
export type Named = { objectives: ReadonlyMap<string, string>; leads: ReadonlyMap<string, string> };

const ratingTitles: readonly (readonly [Brag | null, string])[] = [
  ['red', 'Red'],
  ['amber', 'Amber'],
  ['green', 'Green'],
  [null, 'Without a rating'],
  ['blue', 'Blue: complete and closed'],
];

const collected = (
  entries: readonly Entry[],
  titlesOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const title of new Set(titlesOf(entry))) {
      const group = groups.get(title) ?? [];
      group.push(entry);
      groups.set(title, group);
    }
  return groups;
};

const inOrder = (groups: Map<string, Entry[]>, order: readonly string[]): Group[] =>
  order.flatMap((title) => {
    const entries = groups.get(title);
    return entries ? [{ title, entries }] : [];
  });

const alphabetically = (groups: Map<string, Entry[]>, last: string): Group[] => {
  const titles = [...groups.keys()].filter((title) => title !== last);
  return inOrder(groups, [...titles.sort((one, other) => one.localeCompare(other)), last]);
};

const overdue = 'Late';
const undated = 'Without a date';

const byDue = (entries: readonly Entry[]): Group[] => {
  const dated = [...entries].sort((one, other) =>
    (one.when.due ?? '9999').localeCompare(other.when.due ?? '9999'),
  );
  const groups = collected(dated, ({ late, when }) => [
    late ? overdue : when.due === null ? undated : monthWords(when.due),
  ]);
  const months = [...groups.keys()].filter((title) => title !== overdue && title !== undated);
  return inOrder(groups, [overdue, ...months, undated]);
};

/** The entries under headings. */
export const grouped = (entries: readonly Entry[], by: Grouping, names: Named): Group[] => {
  switch (by) {
    case 'objective': {
      const none = 'Under no objective';
      const titled = collected(entries, ({ fields }) => [
        names.objectives.get(fields.objective ?? '') ?? none,
      ]);
      return inOrder(titled, [...new Set(names.objectives.values()), none]);
    }
    case 'service': {
      const none = 'No service named';
      return alphabetically(
        collected(entries, ({ fields }) => (fields.services.length > 0 ? fields.services : [none])),
        none,
      );
    }
    case 'lead': {
      const none = 'Nobody named';
      return alphabetically(
        collected(entries, ({ fields }) => {
          const known = fields.leads.flatMap((id) => names.leads.get(id) ?? []);
          return known.length > 0 ? known : [none];
        }),
        none,
      );
    }
    case 'rating':
      return ratingTitles.flatMap(([rating, title]) => {
        const rated = entries.filter(({ fields }) => fields.rating === rating);
        return rated.length > 0 ? [{ title, entries: rated }] : [];
      });
    case 'due':
      return byDue(entries);
  }
};
