import type { Block } from '../../../kernel/paper.ts';
import { slugOf } from '../../../kernel/slug.ts';
import { threadOf } from './thread.ts';

type Person = { name: string; organisation: string | null; capacity: 'member' | 'co-opted' | 'other' };

export type PublicItem = {
  /** The item's id, so that it keeps its address when its title changes. */
  id: string;
  slug: string;
  thread: string | null;
  number: string | null;
  title: string;
  presenters: { name: string; service: string | null }[];
  purpose: string | null;
  minutesAllotted: number | null;
  pages: { from: number; to: number } | null;
  verbal: boolean;
  narrative: string;
  resolutions: string[];
  /** The paragraph of Schedule 12A under which the public is kept out; not there where it is not. */
  closedUnder?: number;
};

/** A paper as listed; `slug` is null where only its title is known. */
export type PublicPaper = {
  id: string;
  slug: string | null;
  title: string;
  kind: string;
  itemId: string | null;
};

/** What the public sees of a meeting. Built from the record by `publicMeeting` and from nothing else. */
export type PublicMeeting = {
  slug: string;
  body: string;
  date: string;
  time: string | null;
  venue: string | null;
  kind: 'ordinary' | 'takeover' | 'special';
  rescheduledFrom: string | null;
  attendance: {
    present: Person[];
    apologies: { name: string }[];
    substitutions: { name: string; for: string }[];
    remote: string[];
    observers: string[];
  };
  membership: { name: string; change: 'joined' | 'left'; replaces: string | null }[];
  items: PublicItem[];
  papers: PublicPaper[];
  next: { date: string | null; time: string | null; venue: string | null } | null;
  /** That it does not take place, why and since when; not there where it does. */
  cancelled?: { on: string; reason: string };
  /** When and where its minutes were agreed, and what was changed then, both texts; not there where they were not. */
  agreed?: { on: string; at: string; changes: { title: string; drafted: string; agreed: string }[] };
  /** What was taken away since, without what it was; not there where nothing was. */
  removed?: { why: string; on: string }[];
};

/** The record that a publication is made from: a meeting as kept, its date known. */
export type Releasable = Omit<PublicMeeting, 'items' | 'papers' | 'removed'> & {
  items: Omit<PublicItem, 'slug' | 'thread'>[];
  papers: { id: string; itemId: string | null; title: string; kind: string; content: Block[] | null }[];
};

export type Publication = {
  meeting: PublicMeeting;
  papers: { slug: string; title: string; kind: string; content: Block[] }[];
};

const unique = (wanted: string, taken: Set<string>): string => {
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(slug)) {
      taken.add(slug);
      return slug;
    }
  }
};

/**
 * Where a board meets is public, also where a room is named after somebody; ids, seals, dates and words out of our own
 * short lists ("report", "member") are nobody's words.
 */
const asTheyAre = new Set([
  ...['venue', 'id', 'itemId', 'sha256', 'slug', 'mediaType'],
  ...['kind', 'capacity', 'change', 'date', 'time', 'rescheduledFrom'],
]);

const decoded = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};

/** A link that holds what is masked leads nowhere any more. */
const linkOrNone = (href: string, change: (text: string) => string): [string, string][] =>
  change(decoded(href)) === decoded(href) ? [['href', href]] : [];

type Run = { text: string };

/** The parts of one sentence, each in its manner (bold, a link): a name may run through several of them. */
const isRuns = (values: readonly unknown[]): values is Run[] =>
  values.length > 0 &&
  values.every(
    (one) =>
      typeof one === 'object' &&
      one !== null &&
      !('kind' in one) &&
      'text' in one &&
      typeof one.text === 'string',
  );

const joined = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Runs are masked as the sentence they make; where that goes through several of them, one plain run is left. */
const mapRuns = (runs: readonly Run[], change: (text: string) => string): Run[] => {
  const whole = change(joined(runs));
  if (whole === joined(runs)) {
    return runs.map(({ text, ...manner }) => ({ text, ...mapTexts(manner, change) }));
  }
  const parts = runs.map((run) => mapTexts(run, change));
  return joined(parts) === whole ? parts : [{ text: whole }];
};

/** Runs every text of a value through `change`; keys, numbers, places, ids and the shape stay. */
export const mapTexts = <Value>(value: Value, change: (text: string) => string): Value => {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) {
    return (isRuns(value) ? mapRuns(value, change) : value.map((one) => mapTexts(one, change))) as Value;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    if (asTheyAre.has(key)) return [[key, one]];
    if (key === 'href' && typeof one === 'string') return linkOrNone(one, change);
    return [[key, mapTexts(one, change)]];
  });
  return Object.fromEntries(entries) as Value;
};

/** Every text that `mapTexts` would change. */
export const textsIn = (value: unknown): string[] => {
  const texts: string[] = [];
  mapTexts(value, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
};

/** Whether an address says nothing that is masked, its words written as a name or in capitals. */
const saysNothingHidden = (slug: string, hide: (text: string) => string): boolean => {
  const words = slug.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const spellings = [
    words.join(' '),
    words.join(' ').toUpperCase(),
    ...words.map((word) => word.replace(/s$/, '')),
  ];
  return spellings.every((spelling) => hide(spelling) === spelling);
};

/**
 * What the public sees of a record: every text masked by `hide`, every item and paper with its address.
 * `formerItems` are those of the publication before: an item once published keeps its address
 * unless that holds what is masked now.
 */
export const publicMeeting = (
  record: Releasable,
  hide: (text: string) => string,
  formerItems: readonly { id: string; slug: string }[],
  removals: readonly { why: string; at: Date }[] = [],
): Publication => {
  const { items, papers, ...rest } = record;
  const hidden = mapTexts({ items, papers }, hide);
  const former = new Map(
    formerItems.filter(({ slug }) => saysNothingHidden(slug, hide)).map(({ id, slug }) => [id, slug]),
  );
  // The address of an item that was open would tell its title still.
  for (const { id, closedUnder } of items) if (closedUnder !== undefined) former.delete(id);
  const kept = items.flatMap(({ id }) => former.get(id) ?? []);
  const itemSlugs = new Set(kept);
  const paperSlugs = new Set<string>();
  const listed = hidden.papers.map((paper) => {
    const written = paper.content !== null && paper.content.length > 0;
    return { ...paper, slug: written ? unique(slugOf(paper.title), paperSlugs) : null };
  });
  return {
    meeting: {
      ...mapTexts(rest, hide),
      date: rest.date,
      items: hidden.items.map((item) => ({
        ...item,
        slug: former.get(item.id) ?? unique(slugOf(item.title), itemSlugs),
        thread: item.closedUnder === undefined ? threadOf(item.title) : null,
      })),
      papers: listed.map(({ id, slug, title, kind, itemId }) => ({ id, slug, title, kind, itemId })),
      ...(removals.length > 0 && {
        removed: removals.map(({ why, at }) => ({ why, on: at.toISOString().slice(0, 10) })),
      }),
    },
    papers: listed.flatMap(({ slug, title, kind, content }) =>
      slug && content ? [{ slug, title, kind, content }] : [],
    ),
  };
};
