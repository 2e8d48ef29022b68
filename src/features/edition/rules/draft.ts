import { dateWords, longDateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { asked, type Content, type Kind, type Part } from './edition.ts';

/** What the author of a report told young people, sentence by sentence; empty where nothing was told. */
export type Told = { summary: string[]; why: string[]; impact: string[]; next: string[]; takePart: string[] };

/** Who owes what, by which day (ISO; null where none is set). */
export type Owed = { who: string; what: string; due: string | null };

/** An agenda item with all that is known of it. */
export type Source = {
  id: string;
  title: string;
  /** "Dental lead, Health service". */
  presenters: string[];
  purpose: string | null;
  /** Minutes kept for questions; null where nobody has said. */
  questions: number | null;
  /** The paragraph of Schedule 12A under which the public is kept out; null where it is open. */
  closedUnder: number | null;
  /** It stands on every agenda of the board. */
  standing: boolean;
  told: Told | null;
  decided: string[];
  owed: Owed[];
};

/** A meeting with its items; `isWritten`: its notes are further than being written, so what was decided may be told. */
export type SourceMeeting = {
  body: string;
  date: string;
  time: string | null;
  venue: string | null;
  isWritten: boolean;
  items: Source[];
};

/** More of an officer's words than this is no short paragraph. */
const mostSentences = 2;

const some = (sentences: readonly string[]): string => sentences.slice(0, mostSentences).join(' ');

const lines = (texts: readonly (string | null)[]): string =>
  texts.filter((text) => text !== null && text.trim() !== '').join('\n');

const sentence = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

const speaker = ({ presenters }: Source): string | null =>
  presenters.length === 0 ? null : `Who talks about it: ${presenters.join('; ')}.`;

const whatIsComing = (item: Source): string => {
  const told = some(item.told?.summary ?? []);
  const purpose = item.purpose === null ? '' : sentence(item.purpose);
  return lines([told || purpose || asked.before.what.gap, speaker(item)]);
};

const whyItMatters = (kind: Kind, { told }: Source): string =>
  told ? some([...told.why, ...told.impact]) || asked[kind].why.gap : asked[kind].why.gap;

const howToSay = ({ told, questions }: Source): string => {
  const minutes = questions ? `There are ${questions} minutes for our questions.` : null;
  return lines([some(told?.takePart ?? []), minutes]) || asked.before.say.gap;
};

const partBefore = (item: Source): Part => ({
  itemId: item.id,
  title: item.title,
  what: whatIsComing(item),
  why: whyItMatters('before', item),
  say: howToSay(item),
});

const owedWords = ({ who, what, due }: Owed): string =>
  `- ${who}: ${sentence(what)} ${due === null ? 'No day is set yet.' : `By ${dateWords(due)}.`}`;

const partAfter = (item: Source, isWritten: boolean): Part => ({
  itemId: item.id,
  title: item.title,
  what: (isWritten && lines(item.decided.map(sentence))) || asked.after.what.gap,
  why: whyItMatters('after', item),
  say: lines(item.owed.map(owedWords)) || some(item.told?.next ?? []) || asked.after.say.gap,
});

/** One item as its draft; a closed one gives none, whatever is known of it. */
export const draftOfItem = (kind: Kind, item: Source, isWritten: boolean): Part | null => {
  if (item.closedUnder !== null) return null;
  return kind === 'before' ? partBefore(item) : partAfter(item, isWritten);
};

/** Paragraphs 1 and 2 are about somebody; the rest are about money, law and the like. */
const lastAboutSomebody = 2;

const things: Record<Kind, (count: number) => string> = {
  before: (count) => (count === 1 ? 'One thing is' : `${count} things are`),
  after: (count) => (count === 1 ? 'One thing was' : `${count} things were`),
};

/** That something is talked about in private, and nothing of what it is. */
const closedLines = (kind: Kind, items: readonly Source[]): string => {
  const line = (count: number, because: string): string | null =>
    count === 0 ? null : `${things[kind](count)} talked about in private, because ${because}.`;
  const closed = items.flatMap(({ closedUnder }) => closedUnder ?? []);
  const about = closed.filter((paragraph) => paragraph <= lastAboutSomebody).length;
  const rest = closed.length - about;
  return lines([
    line(about, `${about === 1 ? 'it is' : 'they are'} about somebody`),
    line(rest, `the law lets the Board keep ${rest === 1 ? 'it' : 'them'} private`),
  ]);
};

const opening: Record<Kind, (meeting: SourceMeeting) => string> = {
  before: ({ body, date, time, venue }) =>
    [
      `The ${body} meets on ${longDateWords(date)}${time === null ? '' : ` at ${timeWords(time)}`}.`,
      venue === null ? '' : `The place is ${venue}.`,
      'This is what is coming up.',
    ]
      .filter((words) => words !== '')
      .join(' '),
  after: ({ body, date }) => `The ${body} met on ${longDateWords(date)}. This is what came of it.`,
};

const headlines: Record<Kind, (date: string) => string> = {
  before: (date) => `What is coming up at the Board on ${dateWords(date)}`,
  after: (date) => `What the Board decided on ${dateWords(date)}`,
};

/** After the meeting only what led to something is drafted; before it everything that is not on every agenda. */
const belongs = (kind: Kind, { standing, decided, owed }: Source): boolean =>
  !standing && (kind === 'before' || decided.length > 0 || owed.length > 0);

/**
 * The page as Hearth drafts it: every sentence is from the agenda, a report, a resolution or an action, and what none of
 * them tells is a gap. Of closed items it says how many there are.
 */
export const draftOf = (kind: Kind, meeting: SourceMeeting): Content => ({
  headline: headlines[kind](meeting.date),
  opening: opening[kind](meeting),
  parts: meeting.items
    .filter((item) => belongs(kind, item))
    .flatMap((item) => draftOfItem(kind, item, meeting.isWritten) ?? []),
  closing: closedLines(kind, meeting.items),
});

/** The page with a matter more: drafted from an item, or with gaps where it is about none. It stands where the agenda has it. */
export const withPart = (content: Content, part: Part, order: readonly string[]): Content => {
  const place = ({ itemId }: Part): number => {
    const found = order.indexOf(itemId ?? '');
    return found === -1 ? order.length : found;
  };
  const before = content.parts.filter((one) => place(one) <= place(part));
  const after = content.parts.filter((one) => place(one) > place(part));
  return { ...content, parts: [...before, part, ...after] };
};

/** A matter that is on no agenda, for the writer to fill in. */
export const emptyPart = (kind: Kind): Part => ({
  itemId: null,
  title: '[Say here what it is called]',
  what: asked[kind].what.gap,
  why: asked[kind].why.gap,
  say: asked[kind].say.gap,
});
