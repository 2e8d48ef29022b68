import { birthday } from '../../../kernel/days.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate } from '../../../kernel/typed-line.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type DecisionRow, readDecisionRows } from './decision.ts';
import { whoIn } from './plan-review.ts';
import { lateReasons, type Participation, type Person, participations, permanencePlans } from './record.ts';

/** What the child's part is judged by, and the last day by which the review was due (ISO). */
export type ReviewFacts = {
  born: string | null;
  due: string | null;
  today: string;
  people: readonly Person[];
};

/** What is written down of a review that was held. */
export type HeldReview = {
  day: string;
  participation: Participation;
  chaired: boolean;
  words: string;
  people: Person[];
  lateReason: string;
  permanencePlan: string;
  decisions: DecisionRow[];
};

const codes = Object.keys(participations) as Participation[];
const came: readonly Participation[] = ['PN1', 'PN2', 'PN3', 'PN4'];

/** Whether a child who took part so can have chaired the review: only who came can. */
export const canHaveChaired = (participation: Participation): boolean => came.includes(participation);

/** PN0 says that a child is under four on the day, and nothing else does (the children looked after return). */
export const participationsAt = (born: string | null, day: string): Participation[] => {
  if (born === null) return codes;
  return codes.filter((code) => (code === 'PN0') === day < birthday(born, 4));
};

const heldDay = (typed: Typed, today: string): Result<string, Mistake> => {
  const wrong = (text: string) => refused({ text, field: 'day' });
  const day = readDate(textIn(typed, 'day'));
  if (!day.ok) return wrong(day.reason);
  if (day.value === null) return wrong('Give the day on which the review was held, like 13 May 2026.');
  return day.value > today
    ? wrong(`${dateWords(day.value)} is still to come. Write it down when the review was held.`)
    : ok(day.value);
};

const childsPart = (
  typed: Typed,
  born: string | null,
  day: string,
): Result<{ participation: Participation; chaired: boolean }, Mistake> => {
  const participation = codes.find((code) => code === textIn(typed, 'participation'));
  if (!participation) return refused({ text: 'Say how the child took part.', field: 'participation' });
  if (!participationsAt(born, day).includes(participation))
    return refused({
      text:
        participation === 'PN0'
          ? 'The child was four or older on that day. Say how they took part.'
          : 'The child was under four on that day. Choose “Under four years old”.',
      field: 'participation',
    });
  const chaired = textIn(typed, 'chaired') !== '';
  if (chaired && !canHaveChaired(participation))
    return refused({
      text: 'A child who chaired the review came to it. Check how they took part.',
      field: 'participation',
    });
  return ok({ participation, chaired });
};

/** A review after the last day for it needs its reason; one in time has none. */
const lateness = (typed: Typed, day: string, due: string | null): Result<string, Mistake> => {
  if (due === null || day <= due) return ok('');
  const reason = lateReasons.find((one) => one === textIn(typed, 'late'));
  return reason
    ? ok(reason)
    : refused({ text: `It was due by ${dateWords(due)}. Say why it was late.`, field: 'late' });
};

const whoCame = (typed: Typed, people: readonly Person[]): Person[] => {
  const there = whoIn(typed, 'came', 'others');
  const known = people.map((person) => ({ ...person, came: there.includes(person.who) }));
  const more = there.filter((who) => !people.some((person) => person.who === who));
  return [
    ...known.filter(({ asked, came: was }) => asked || was),
    ...more.map((who) => ({ who, asked: false, came: true })),
  ];
};

/** Reads what is written down of a review; what is wrong comes with the field where it is mended. */
export const readHeldReview = (
  typed: Typed,
  { born, due, today, people }: ReviewFacts,
): Result<HeldReview, Mistake> => {
  const day = heldDay(typed, today);
  if (!day.ok) return day;
  const part = childsPart(typed, born, day.value);
  if (!part.ok) return part;
  const late = lateness(typed, day.value, due);
  if (!late.ok) return late;
  const decisions = readDecisionRows(typed, day.value);
  if (!decisions.ok) return decisions;
  return ok({
    day: day.value,
    ...part.value,
    words: textIn(typed, 'words'),
    people: whoCame(typed, people),
    lateReason: late.value,
    permanencePlan: permanencePlans.find((plan) => plan === textIn(typed, 'permanence')) ?? '',
    decisions: decisions.value,
  });
};
