import { type FoundDate, findDates, findTimes, isoDate, weekdayOf } from '../../../kernel/local-date.ts';
import { isNextMeetingTitle } from './item-title.ts';
import type { PublishedMeeting } from './published.ts';
import { sentencesOf } from './sentences.ts';

type Next = NonNullable<PublishedMeeting['next']>;

/** The parts of an item that can tell of the next meeting. */
export type TellingItem = {
  title: string;
  narrative: string;
  purpose: string | null;
  resolutions: readonly string[];
};

/**
 * When and where the board meets next. The item of that title is asked first, then any sentence that says
 * "next meeting"; of "changed from … to …" the later one counts. `after` is the date of this meeting, which
 * settles the year of "Wednesday 10 March" where its weekday fits.
 */
export const nextMeeting = (items: readonly TellingItem[], after: string | null): Next | null => {
  const own = items.filter((item) => isNextMeetingTitle(item.title)).flatMap(textsOf);
  const others = items
    .flatMap(textsOf)
    .flatMap(sentencesOf)
    .filter(
      (sentence) =>
        /\b(?:next|following) (?:[\w']+ ){0,4}meeting\b/i.test(sentence) &&
        /\b(?:held|date|take place|scheduled|moved|changed|will be|is on|on)\b|meeting\s*[:–-]/i.test(
          sentence,
        ),
    );
  const found = [...own, ...others].map((text) => fromText(text, after));
  const next = found.find((one) => one?.date) ?? found.find((one) => one !== null) ?? null;
  return next && { ...next, ...(next.time ? {} : { time: timeOfAll(own) }) };
};

/** "All meetings start at 4.00pm" under a list of dates. */
const timeOfAll = (texts: string[]): string | null => {
  const times = texts
    .filter((text) => findDates(text).length === 0)
    .flatMap((text) => findTimes(text).slice(0, 1))
    .map(({ time }) => time);
  return times.length === 1 ? (times[0] ?? null) : null;
};

const textsOf = (item: TellingItem): string[] =>
  [...item.narrative.split('\n'), ...item.resolutions, item.purpose ?? '', item.title].filter(
    (text) => text !== '',
  );

const fromText = (text: string, after: string | null): Next | null => {
  const dates = findDates(text);
  const chosen = chooseDate(dates, text, after);
  if (!chosen) return null;
  const sentence = text.slice(sentenceStart(text, chosen.from));
  const time = findTimes(sentence)[0]?.time ?? findTimes(text)[0]?.time ?? null;
  return { date: dateOf(chosen, after), time, venue: venueIn(text, chosen) };
};

const chooseDate = (dates: FoundDate[], text: string, after: string | null): FoundDate | null => {
  const isMoved = /\b(?:moved|changed|rescheduled|postponed|brought forward)\b.*\bto\b/i.test(text);
  const past = isMoved ? movedFrom : pastDate;
  const current = dates.filter(
    (found) => !past.test(text.slice(0, found.from).replace(/\bbe held on\s+$/i, '')),
  );
  const later = current.find((found) => {
    const date = dateOf(found, after);
    return date !== null && (after === null || date > after);
  });
  return (
    later ?? (after === null ? (current[0] ?? null) : (current.find((found) => found.date === null) ?? null))
  );
};

const pastDate = /\b(?:from|instead of|not|held on|dated)\s+(?:the\s+)?$/i;
const movedFrom = /\b(?:from|instead of|not|held on|dated|of|for|on)\s+(?:the\s+)?$/i;

/** The date, its year taken from this meeting's where it is not said and the weekday bears it out. */
const dateOf = (found: FoundDate, after: string | null): string | null => {
  if (found.date || found.year || !after || !found.weekday) return found.date;
  const year = Number(after.slice(0, 4));
  const candidates = [year, year + 1].map((guess) => isoDate(guess, found.month, found.day));
  const fitting = candidates.find(
    (date) => date !== null && date > after && weekdayOf(date) === found.weekday,
  );
  return fitting ?? null;
};

const sentenceStart = (text: string, at: number): number =>
  Math.max(0, text.slice(0, at).lastIndexOf('. ') + 1);

const unknownPlace = /\b(?:to be (?:confirmed|agreed|advised|arranged)|tbc|tba)\b/i;

/** The place: "held at X on …", or what follows date and time after "in", "at", a comma or "Venue:". */
const venueIn = (text: string, chosen: FoundDate): string | null => {
  const before =
    /\b(?:held|take place|be|meet)\s+(?:at|in)\s+(?:the\s+)?((?:(?!\bon\b).){3,150}?)\s+(?:at\s[\d.:]+\s?[ap]m\s+)?on\s+$/i.exec(
      `${text.slice(0, chosen.from)}`.replace(/(?:on)?\s*$/, ' on '),
    );
  if (before && !unknownPlace.test(before[1] ?? '') && findTimes(before[1] ?? '').length === 0)
    return tidy(before[1] ?? '');
  const labelled = /\bvenue\s*[:–-]\s*([^.;]{3,150})/i.exec(text)?.[1];
  if (labelled) return unknownPlace.test(labelled) ? null : tidy(labelled);
  return venueAfter(text.slice(chosen.to));
};

const venueAfter = (after: string): string | null => {
  let rest = after;
  for (const time of findTimes(after).toReversed()) rest = rest.slice(0, time.from) + rest.slice(time.to);
  const sentence = sentencesOf(rest.replace(/^[\s,.–-]+/, ''))[0] ?? '';
  const place = /^(?:.{0,40}?\b(?:in|at)\s+(?:the\s+)?|(?:,\s*)?)(\p{Lu}.{2,200}|\d.{5,200})$/u.exec(
    sentence.replace(
      /^(?:(?:at|from|commencing|starting|beginning|and|be held)\s+){0,4}(?:at\s+)?[\s,.–-]*/i,
      '',
    ),
  );
  const words = place?.[1]?.split(/\s(?:and (?:that|it|the|young|will)|where|when|with)\b/)[0] ?? '';
  return words === '' || unknownPlace.test(sentence) || findDates(words).length > 0 ? null : tidy(words);
};

const tidy = (place: string): string | null =>
  place
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .replace(/^[\s,.–-]+|[\s,.;–-]+$/g, '') || null;
