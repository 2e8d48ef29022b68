import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate, readTime } from '../../../kernel/typed-line.ts';
import type { Way } from './places.ts';

/** An event as the team plans it. `inside` is for those alone who have a place. No places: one cannot take part that way. */
export type EventPlan = {
  title: string;
  about: string;
  week: string;
  day: string;
  begins: string;
  ends: string;
  place: string;
  inside: { place: string; link: string };
  places: Readonly<Record<Way, number>>;
  agesFrom: number | null;
  agesTo: number | null;
  panel: boolean;
  closesOn: string;
};

const mostLetters = 200;
const mostAbout = 3000;
const mostPlaces = 5000;

const tooLong = (typed: Typed): Mistake | null => {
  const field = ['title', 'week', 'place', 'insidePlace', 'link'].find(
    (name) => textIn(typed, name).length > mostLetters,
  );
  if (field) return { field, text: `Use ${mostLetters} letters at most.` };
  return textIn(typed, 'about').length > mostAbout
    ? { field: 'about', text: `Use ${mostAbout} letters at most.` }
    : null;
};

const at = <Value>(field: string, read: Result<Value>): Result<Value, Mistake> =>
  read.ok ? read : refused({ field, text: read.reason });

const readNumber = (typed: Typed, field: string, most: number): Result<number | null, Mistake> => {
  const text = textIn(typed, field);
  if (text === '') return ok(null);
  return /^\d{1,4}$/.test(text) && Number(text) <= most
    ? ok(Number(text))
    : refused({ field, text: `Give a whole number up to ${most}, or leave it empty.` });
};

type Times = Pick<EventPlan, 'day' | 'begins' | 'ends' | 'closesOn'>;

const readTimes = (typed: Typed): Result<Times, Mistake> => {
  const day = at('day', readDate(textIn(typed, 'day')));
  if (!day.ok) return day;
  if (day.value === null) return refused({ field: 'day', text: 'Say on which day it is.' });
  const begins = at('begins', readTime(textIn(typed, 'begins')));
  if (!begins.ok) return begins;
  if (begins.value === null) return refused({ field: 'begins', text: 'Say when it begins, like 6pm.' });
  const ends = at('ends', readTime(textIn(typed, 'ends')));
  if (!ends.ok) return ends;
  if (ends.value !== null && ends.value <= begins.value)
    return refused({ field: 'ends', text: 'It ends before it begins. Check both times.' });
  const closes = at('closes', readDate(textIn(typed, 'closes')));
  if (!closes.ok) return closes;
  if (closes.value !== null && closes.value > day.value)
    return refused({ field: 'closes', text: 'Sign-up cannot go on after the event. Choose an earlier day.' });
  return ok({
    day: day.value,
    begins: begins.value,
    ends: ends.value ?? '',
    closesOn: closes.value ?? day.value,
  });
};

type Who = Pick<EventPlan, 'places' | 'agesFrom' | 'agesTo'>;

const readWho = (typed: Typed): Result<Who, Mistake> => {
  const here = readNumber(typed, 'places', mostPlaces);
  if (!here.ok) return here;
  const online = readNumber(typed, 'onlinePlaces', mostPlaces);
  if (!online.ok) return online;
  const places = { 'in person': here.value ?? 0, online: online.value ?? 0 };
  if (places['in person'] + places.online === 0)
    return refused({ field: 'places', text: 'Say how many places there are, in person or online.' });
  const agesFrom = readNumber(typed, 'agesFrom', 99);
  if (!agesFrom.ok) return agesFrom;
  const agesTo = readNumber(typed, 'agesTo', 99);
  if (!agesTo.ok) return agesTo;
  if (agesFrom.value !== null && agesTo.value !== null && agesTo.value < agesFrom.value)
    return refused({ field: 'agesTo', text: 'The highest age is below the lowest one.' });
  return ok({ places, agesFrom: agesFrom.value, agesTo: agesTo.value });
};

/** Reads an event as the team typed it. */
export const readEvent = (typed: Typed): Result<EventPlan, Mistake> => {
  const long = tooLong(typed);
  if (long) return refused(long);
  const title = textIn(typed, 'title');
  if (title === '') return refused({ field: 'title', text: 'Say what the event is called.' });
  const times = readTimes(typed);
  if (!times.ok) return times;
  const who = readWho(typed);
  if (!who.ok) return who;
  const [place, insidePlace, link] = [
    textIn(typed, 'place'),
    textIn(typed, 'insidePlace'),
    textIn(typed, 'link'),
  ];
  if (who.value.places['in person'] > 0 && place === '')
    return refused({ field: 'place', text: 'Say where it is. A town is enough.' });
  if (link !== '' && !/^https?:\/\/\S+$/.test(link))
    return refused({ field: 'link', text: 'Give the whole link, beginning with https://.' });
  return ok({
    title,
    about: textIn(typed, 'about'),
    week: textIn(typed, 'week'),
    ...times.value,
    place,
    inside: { place: insidePlace, link },
    ...who.value,
    panel: textIn(typed, 'panel') !== '',
  });
};
