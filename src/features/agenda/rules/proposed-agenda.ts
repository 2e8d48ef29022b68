import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';

/** What stands on every agenda of a board: before the business of the day (first) or after it (last). */
export type StandingItem = {
  place: 'first' | 'last';
  title: string;
  purpose: string | null;
  minutes: number | null;
  mattersArising: boolean;
};

/** A matter that the forward plan sends to this meeting. */
export type Planned = {
  id: string;
  title: string;
  presenter: string | null;
  purpose: string | null;
  minutes: number | null;
};

type Origin = { kind: string; id: string; label: string };

/** An item as it is put on a new agenda. */
export type ProposedItem = {
  title: string;
  presenter: string | null;
  purpose: string | null;
  minutes: number | null;
  origin: Origin | null;
};

/** What stands on the agenda of a board that has not set its own. */
export const usualStandingItems: readonly StandingItem[] = [
  {
    place: 'first',
    title: 'Introductions and apologies',
    purpose: 'To welcome everyone and note who could not come.',
    minutes: 5,
    mattersArising: false,
  },
  {
    place: 'first',
    title: 'Declarations of interest',
    purpose: 'To say if anything on the agenda affects you personally.',
    minutes: 2,
    mattersArising: false,
  },
  {
    place: 'first',
    title: 'Notes of the last meeting and matters arising',
    purpose: 'To agree the notes and go through what is still open.',
    minutes: 10,
    mattersArising: true,
  },
  { place: 'last', title: 'Any other business', purpose: null, minutes: 5, mattersArising: false },
  {
    place: 'last',
    title: 'Date and time of the next meeting',
    purpose: null,
    minutes: 1,
    mattersArising: false,
  },
];

/** What came before: the last meeting's date and how many of the board's actions are open. */
export type Before = { lastMeeting: string | null; openActions: number };

const mattersArising = (item: StandingItem, { lastMeeting, openActions }: Before): string | null => {
  if (lastMeeting === null && openActions === 0) return item.purpose;
  const notes =
    lastMeeting === null ? 'To agree the notes' : `To agree the notes of ${dateWords(lastMeeting)}`;
  return openActions === 0
    ? `${notes}. No action is open.`
    : `${notes} and go through ${counted(openActions, 'open action')}.`;
};

const standing = (item: StandingItem, before: Before): ProposedItem => ({
  title: item.title,
  presenter: null,
  purpose: item.mattersArising ? mattersArising(item, before) : item.purpose,
  minutes: item.minutes,
  origin: null,
});

const planned = ({ id, ...entry }: Planned): ProposedItem => ({
  ...entry,
  origin: { kind: 'forward-plan entry', id, label: entry.title },
});

/**
 * The agenda that one press proposes: standing items first, the forward plan's entries, standing items last. Young
 * people who take a meeting over need no formal items: theirs holds what the forward plan sends there and nothing else.
 */
export const proposedAgenda = (
  kind: 'ordinary' | 'takeover' | 'special',
  standingItems: readonly StandingItem[],
  entries: readonly Planned[],
  before: Before,
): ProposedItem[] => {
  const business = entries.map(planned);
  if (kind === 'takeover') return business;
  const placed = (place: 'first' | 'last') =>
    standingItems.filter((item) => item.place === place).map((item) => standing(item, before));
  return [...placed('first'), ...business, ...placed('last')];
};
