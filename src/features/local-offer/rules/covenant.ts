import {
  readDay,
  readNeededDay,
  readOneOf,
  readWhole,
  readWords,
  together,
} from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';

/** The five outcomes of the Care Leaver Covenant. */
export const outcomes = [
  'independent living',
  'education, employment and training',
  'safety and security',
  'health',
  'finance',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The five parts of the covenant's approach for a whole council. */
export const strands = [
  'raising awareness',
  'training and employment',
  'policy partnerships',
  'social value',
  'economic development',
] as const;
export type Strand = (typeof strands)[number];

export const pledgeStates = ['promised', 'under way', 'kept', 'not kept'] as const;
export type PledgeState = (typeof pledgeStates)[number];

/** Days are ISO. `contact` is seen by the team alone. */
export type SignatoryFields = {
  organisation: string;
  area: string;
  about: string;
  signedOn: string;
  endedOn: string | null;
  contact: string;
};

/** What somebody who signed pledges. `dueOn` is ISO. */
export type PledgeFields = { pledge: string; outcome: Outcome; strand: Strand; dueOn: string };

/** What was heard of a pledge on a day (ISO): how far it is, and how often it was taken up until then. */
export type HeardFields = { heardOn: string; state: PledgeState; progress: string; takenUp: number };

const mostLetters = 1000;

/** Reads who signed. */
export const readSignatory = (typed: Typed): Result<SignatoryFields, Mistake> => {
  const read = together({
    organisation: readWords(typed, 'organisation', 'Say who signed.', mostLetters),
    area: readWords(typed, 'area', 'Say in which ward or area they are, or “everywhere”.', mostLetters),
    about: readWords(typed, 'about', null, mostLetters),
    signedOn: readNeededDay(typed, 'signedOn', 'Say when they signed.'),
    endedOn: readDay(typed, 'endedOn', null),
    contact: readWords(typed, 'contact', null, mostLetters),
  });
  return read.ok && read.value.endedOn !== null && read.value.endedOn < read.value.signedOn
    ? refused({ field: 'endedOn', text: 'They cannot have left before they signed.' })
    : read;
};

const choose = 'Choose one.';

/** Reads what somebody who signed pledges. */
export const readPledge = (typed: Typed): Result<PledgeFields, Mistake> =>
  together({
    pledge: readWords(typed, 'pledge', 'Say what they pledge.', mostLetters),
    outcome: readOneOf(typed, 'outcome', outcomes, choose),
    strand: readOneOf(typed, 'strand', strands, choose),
    dueOn: readNeededDay(typed, 'dueOn', 'Say by when.'),
  });

const mostCounted = 100_000;

/** Reads what was heard of a pledge; not before the day (ISO) on which something was heard last, nor after `today`. */
export const readHeard = (
  typed: Typed,
  lastHeard: string | null,
  today: string,
): Result<HeardFields, Mistake> => {
  const read = together({
    heardOn: readNeededDay(typed, 'heardOn', 'Say when you heard it.'),
    state: readOneOf(typed, 'state', pledgeStates, choose),
    progress: readWords(typed, 'progress', null, mostLetters),
    takenUp:
      textIn(typed, 'takenUp') === '' ? ok(0) : readWhole(typed, 'takenUp', { from: 0, to: mostCounted }),
  });
  if (!read.ok) return read;
  const { heardOn } = read.value;
  if (heardOn > today) return refused({ field: 'heardOn', text: 'That day has not come yet.' });
  return lastHeard !== null && heardOn < lastHeard
    ? refused({
        field: 'heardOn',
        text: `Something later is here already, of ${dateWords(lastHeard)}. Type that day or one after it.`,
      })
    : read;
};
