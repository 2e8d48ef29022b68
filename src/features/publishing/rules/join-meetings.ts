import { findDates } from '../../../kernel/local-date.ts';
import { slugOf } from '../../../kernel/slug.ts';
import { isStandingTitle, sameTitleKey, shareOfTitle } from './item-title.ts';
import type { PublishedItem, PublishedMeeting } from './published.ts';

/** Two meetings that may be one; the clerk decides. `agenda` and `minutes` are places in the joined list. */
export type JoinOffer = { agenda: number; minutes: number; reason: string };

export type JoinedMeetings = { joined: PublishedMeeting[]; offers: JoinOffer[] };

/**
 * Makes one meeting of an agenda and the minutes of the same body and date. Where one of them has no date,
 * nothing is joined; a pair that shares titles of its own is offered.
 */
export const joinMeetings = (meetings: readonly PublishedMeeting[]): JoinedMeetings => {
  const joined: PublishedMeeting[] = [];
  for (const meeting of meetings) {
    const at = joined.findIndex((other) => isSameMeeting(other, meeting));
    const same = joined[at];
    if (same) joined[at] = mergeMeetings(same, meeting);
    else joined.push(meeting);
  }
  return { joined, offers: offersIn(joined) };
};

/** Whether two documents tell of one meeting: body and date agree, and the time where both say it. */
export const isSameMeeting = (a: PublishedMeeting, b: PublishedMeeting): boolean =>
  a.date !== null &&
  a.date === b.date &&
  a.body !== '' &&
  isSameBody(a, b) &&
  (a.time === null || b.time === null || a.time === b.time);

/**
 * A title of its own, no standing one, that a record shares with an agenda, where they share at least half of them:
 * what speaks for one meeting when a date is missing. Null where nothing does.
 */
export const sharedTitle = (agenda: PublishedMeeting, record: PublishedMeeting): string | null => {
  const own = record.items.filter((item) => !isStandingTitle(item.title));
  const shared = own.filter((item) => agenda.items.some((other) => isSameTitle(other, item)));
  return shared.length * 2 >= own.length ? (shared[0]?.title ?? null) : null;
};

/** As the board feature tells them apart: capitals and punctuation make no other body, a number does. */
export const isSameBody = (a: PublishedMeeting, b: PublishedMeeting): boolean =>
  slugOf(a.body) === slugOf(b.body);

/** Whether a document records (narratives, resolutions, those present) or only announces. */
const isRecord = (meeting: PublishedMeeting): boolean =>
  meeting.attendance.present.length > 0 || meeting.items.some((item) => item.resolutions.length > 0);

/** One meeting of two documents of it: the minutes' words, with what only the agenda says. */
export const mergeMeetings = (first: PublishedMeeting, second: PublishedMeeting): PublishedMeeting => {
  const [agenda, minutes] = isRecord(first) && !isRecord(second) ? [second, first] : [first, second];
  return {
    ...minutes,
    time: minutes.time ?? agenda.time,
    venue: minutes.venue ?? agenda.venue,
    kind: minutes.kind === 'ordinary' ? agenda.kind : minutes.kind,
    rescheduledFrom: minutes.rescheduledFrom ?? agenda.rescheduledFrom,
    attendance:
      minutes.attendance.present.length > 0 || minutes.attendance.apologies.length > 0
        ? minutes.attendance
        : agenda.attendance,
    membership: minutes.membership.length > 0 ? minutes.membership : agenda.membership,
    items: mergeItems(agenda.items, minutes.items, !isRecord(agenda) && isRecord(minutes)),
    next: minutes.next?.date ? minutes.next : (agenda.next ?? minutes.next),
  };
};

/** Items of the minutes in their order, each with what the agenda says of it; agenda items without minutes keep their place. */
const mergeItems = (
  agenda: PublishedItem[],
  minutes: PublishedItem[],
  agendaPlans: boolean,
): PublishedItem[] => {
  const rest = [...agenda];
  const merged = minutes.map((item) => {
    const at = matchAt(rest, item);
    const [planned] = at < 0 ? [] : rest.splice(at, 1);
    return planned ? mergeItem(planned, item, agendaPlans) : item;
  });
  for (const planned of rest) {
    const before = agenda[agenda.indexOf(planned) - 1];
    const at = before ? merged.findIndex((item) => isSameTitle(item, before)) : -1;
    merged.splice(at < 0 ? merged.length : at + 1, 0, planned);
  }
  return merged;
};

const matchAt = (items: PublishedItem[], item: PublishedItem): number => {
  const byTitle = items.findIndex((other) => isSameTitle(other, item));
  if (byTitle >= 0) return byTitle;
  return items.findIndex(
    (other) =>
      item.number !== null &&
      other.number === item.number &&
      shareOfTitle(other.title, item.title) >= halfTheWords,
  );
};

const isSameTitle = (a: PublishedItem, b: PublishedItem): boolean =>
  sameTitleKey(a.title) === sameTitleKey(b.title);

/** The same number alone is not enough, since an item may have been put in between. */
const halfTheWords = 0.5;

/** Who presents, why and how long is the agenda's to say; otherwise the newer document's. */
const planOf = (first: PublishedItem, second: PublishedItem) => ({
  presenters: first.presenters.length > 0 ? first.presenters : second.presenters,
  purpose: first.purpose ?? second.purpose,
  minutesAllotted: first.minutesAllotted ?? second.minutesAllotted,
  pages: first.pages ?? second.pages,
  verbal: first.verbal || second.verbal,
});

const mergeItem = (agenda: PublishedItem, minutes: PublishedItem, agendaPlans: boolean): PublishedItem => ({
  number: minutes.number ?? agenda.number,
  title: minutes.title,
  ...(agendaPlans ? planOf(agenda, minutes) : planOf(minutes, agenda)),
  narrative: minutes.narrative || agenda.narrative,
  resolutions: minutes.resolutions.length > 0 ? minutes.resolutions : agenda.resolutions,
  papers: [...new Set([...agenda.papers, ...minutes.papers])],
});

const offersIn = (meetings: PublishedMeeting[]): JoinOffer[] =>
  meetings.flatMap((agenda, at) =>
    meetings.flatMap((minutes, other): JoinOffer[] => {
      if (at === other || isRecord(agenda) || !isRecord(minutes) || (agenda.date && minutes.date)) return [];
      const reason = offerReason(agenda, minutes);
      return reason ? [{ agenda: at, minutes: other, reason }] : [];
    }),
  );

const offerReason = (agenda: PublishedMeeting, minutes: PublishedMeeting): string | null => {
  if (!isSameBody(agenda, minutes) || looksBackAt(agenda, minutes) || looksBackAt(minutes, agenda))
    return null;
  const title = sharedTitle(agenda, minutes);
  if (title === null) return null;
  const missing =
    agenda.date === null && minutes.date === null
      ? 'neither says its date'
      : agenda.date === null
        ? 'the agenda does not say its date'
        : 'the minutes do not say their date';
  return `Same board, and both have "${title}"; but ${missing}.`;
};

/** An agenda that brings the notes of a date to be agreed is not the meeting of that date. */
const looksBackAt = (later: PublishedMeeting, earlier: PublishedMeeting): boolean =>
  earlier.date !== null &&
  later.items.some(
    (item) =>
      /\b(?:minutes|notes)\b/i.test(item.title) &&
      findDates(`${item.title} ${item.purpose ?? ''}`).some(({ date }) => date === earlier.date),
  );
