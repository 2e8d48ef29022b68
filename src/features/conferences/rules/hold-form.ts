import { readCount, readPastDay, readWords } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { choiceIn, type Mistake, manyIn, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import {
  type Agency,
  type AgencyPart,
  agencies,
  type Category,
  type ConferenceKind,
  categories,
  type HeldConference,
  type Outcome,
  outcomes,
  outcomesOf,
  type Participation,
  type Reason,
  reasons,
} from './conference.ts';
import { mostChildren } from './family-form.ts';
import { longest } from './longest.ts';

type Read<Value> = Result<Value, Mistake>;
const wrong = (text: string, field: string) => refused({ text, field });

/** Why something did not come as it was to: one of the list, with words where it is another one. */
export const readReason = (typed: Typed, missing: string): Read<{ reason: Reason; reasonWords: string }> => {
  const reason = choiceIn(typed, 'reason', reasons);
  if (reason === null) return wrong(missing, 'reason');
  if (reason !== 'other') return ok({ reason, reasonWords: '' });
  const words = readWords(typed, 'reasonWords', 'Say what the other reason was.', longest.text);
  return words.ok ? ok({ reason, reasonWords: words.value }) : words;
};

/** A conference after its last day has a reason; one in time has none. */
const readLateness = (
  typed: Typed,
  day: string,
  due: string,
): Read<Pick<HeldConference, 'reason' | 'reasonWords'>> =>
  day <= due
    ? ok({ reason: null, reasonWords: '' })
    : readReason(typed, `It was due by ${dateWords(due)}. Say why it was later.`);

const readOutcome = (
  typed: Typed,
  kind: ConferenceKind,
): Read<{ outcome: Outcome; category: Category | null }> => {
  const outcome = choiceIn(typed, 'outcome', outcomes);
  if (outcome === null || !outcomesOf[kind].includes(outcome))
    return wrong('Say what the conference decided.', 'outcome');
  if (outcome === 'no plan') return ok({ outcome, category: null });
  const category = choiceIn(typed, 'category', categories);
  return category === null
    ? wrong('Say under which category the plan is, or was.', 'category')
    : ok({ outcome, category });
};

/** The fields that hold numbers of children, in their order on the form. */
export const participationFields = [
  'came',
  'viewsGiven',
  'viewsNotAvailable',
  'tooYoung',
  'byForm',
  'byAdvocate',
  'byWorker',
] as const satisfies readonly (keyof Participation)[];

/** Whether the numbers of children agree with each other; what is wrong, with its field. */
const checkParticipation = (part: Participation, children: number): Read<Participation> => {
  const told = part.came + part.viewsGiven + part.viewsNotAvailable + part.tooYoung;
  if (told !== children)
    return wrong(
      `These numbers add up to ${told}, and the conference was about ${children}. Count each child once.`,
      'came',
    );
  const withViews = part.came + part.viewsGiven;
  for (const field of ['byForm', 'byAdvocate', 'byWorker'] as const)
    if (part[field] > withViews)
      return wrong('More children than came or gave their views. Check the number.', field);
  return part.byForm + part.byAdvocate + part.byWorker < part.viewsGiven
    ? wrong('Say for each child who did not come how their views were given.', 'byForm')
    : ok(part);
};

const readParticipation = (typed: Typed, children: number): Read<Participation> => {
  const read: Partial<Participation> = {};
  for (const field of participationFields) {
    const count = readCount(typed, field, mostChildren);
    if (!count.ok) return count;
    read[field] = count.value;
  }
  // Every field was read above.
  return checkParticipation(read as Participation, children);
};

const readAgencies = (typed: Typed): AgencyPart[] =>
  (Object.keys(agencies) as Agency[])
    .map((agency) => ({
      agency,
      invited: manyIn(typed, 'invited').includes(agency),
      came: manyIn(typed, 'present').includes(agency),
      report: manyIn(typed, 'report').includes(agency),
    }))
    .filter(({ invited, came, report }) => invited || came || report);

type Facts = { kind: ConferenceKind; due: string; today: string };

/** Reads what is written down of a conference that was held; what is wrong comes with the field where it is mended. */
export const readHoldForm = (typed: Typed, { kind, due, today }: Facts): Read<HeldConference> => {
  const day = readPastDay(typed, 'day', 'Give the day on which it was held, like 13 May 2026.', today);
  if (!day.ok) return day;
  const late = readLateness(typed, day.value, due);
  if (!late.ok) return late;
  const outcome = readOutcome(typed, kind);
  if (!outcome.ok) return outcome;
  const children = readCount(typed, 'children', mostChildren);
  if (!children.ok) return children;
  if (children.value === 0) return wrong('Say how many children it was about.', 'children');
  const part = readParticipation(typed, children.value);
  if (!part.ok) return part;
  const parts = readAgencies(typed);
  if (parts.length === 0) return wrong('Tick which agencies were invited.', 'invited');
  return ok({
    day: day.value,
    ...late.value,
    ...outcome.value,
    children: children.value,
    ...part.value,
    agencies: parts,
  });
};

/** What is written down of a conference as its form shows it. */
export const holdFormOf = (held: HeldConference): Typed => {
  const having = (part: 'invited' | 'came' | 'report'): string[] =>
    held.agencies.filter((one) => one[part]).map(({ agency }) => agency);
  return {
    day: dateWords(held.day),
    reason: held.reason ?? '',
    reasonWords: held.reasonWords,
    outcome: held.outcome,
    category: held.category ?? '',
    children: String(held.children),
    ...Object.fromEntries(participationFields.map((field) => [field, String(held[field] || '')])),
    invited: having('invited'),
    present: having('came'),
    report: having('report'),
  };
};
