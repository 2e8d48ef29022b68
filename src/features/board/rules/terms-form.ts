import { months } from '../../../kernel/local-date.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Duty, Terms, TermsVersion } from './terms.ts';
import { readNeededDate, type TypedDate } from './typed-date.ts';
import { type Appointer, appointers } from './words.ts';

/** A version as typed: lists have one entry a line. */
export type TermsForm = {
  inForceFrom: TypedDate;
  agreedBy: string;
  purpose: string;
  aims: string;
  memberGroups: string;
  coOptedServices: string;
  attending: string;
  advisers: string;
  appointers: string[];
  castingVote: boolean;
  quorum: string;
  substitutesVote: boolean;
  everyMonths: string;
  noticeDays: string;
  meetingMinutes: string;
  reviewedYearly: boolean;
  duties: string;
};

/** A message for each field that cannot be used, by the field's name. */
export type TermsErrors = Partial<Record<keyof TermsForm, string>>;

const dutyLine = ({ what, months: due }: Duty): string =>
  due.length === 0 ? what : `${what}: ${due.map((month) => months[month - 1]).join(', ')}`;

/** The form of a version, or of the terms that a new one starts from. */
export const termsFormOf = (terms: Terms, inForceFrom: TypedDate, agreedBy: string): TermsForm => ({
  inForceFrom,
  agreedBy,
  purpose: terms.purpose,
  aims: terms.aims.join('\n'),
  memberGroups: terms.memberGroups.join('\n'),
  coOptedServices: terms.coOptedServices.join('\n'),
  attending: terms.attending.join('\n'),
  advisers: terms.advisers.join('\n'),
  appointers: terms.appointers,
  castingVote: terms.castingVote,
  quorum: terms.quorum === null ? '' : String(terms.quorum),
  substitutesVote: terms.substitutesVote,
  everyMonths: String(terms.everyMonths),
  noticeDays: String(terms.noticeDays),
  meetingMinutes: String(terms.meetingMinutes),
  reviewedYearly: terms.reviewedYearly,
  duties: terms.duties.map(dutyLine).join('\n'),
});

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One aim a line, "(a)" in front or not; a line that begins with "- " belongs to the aim before it. */
const aimsOf = (typed: string): string[] => {
  const aims: string[] = [];
  for (const line of linesOf(typed)) {
    if (line.startsWith('- ') && aims.length > 0) aims.push(`${aims.pop()}\n${line}`);
    else aims.push(line.replace(/^\([a-z]{1,2}\)\s*/, ''));
  }
  return aims;
};

const monthOf = (word: string): number =>
  word.length < 3 ? 0 : months.findIndex((month) => month.toLowerCase().startsWith(word.toLowerCase())) + 1;

/** "Education of children in our care: September, March". Without a colon the month is left open. */
const dutyOf = (line: string, number: number): Result<Duty> => {
  const colon = line.lastIndexOf(':');
  if (colon < 0) return ok({ what: line, months: [] });
  const words = line
    .slice(colon + 1)
    .split(/,|\band\b/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const wrong = words.find((word) => monthOf(word) === 0);
  if (wrong !== undefined)
    return refused(
      `Line ${number}: “${wrong}” is not a month. Write the months after the colon, such as “: March, September”.`,
    );
  const what = line.slice(0, colon).trim();
  if (what === '') return refused(`Line ${number} has months but no duty in front of the colon.`);
  return ok({ what, months: [...new Set(words.map(monthOf))].sort((a, b) => a - b) });
};

const dutiesOf = (typed: string): Result<Duty[]> => {
  const duties: Duty[] = [];
  for (const [index, line] of linesOf(typed).entries()) {
    const read = dutyOf(line, index + 1);
    if (!read.ok) return read;
    duties.push(read.value);
  }
  return ok(duties);
};

const wholeNumber = (typed: string, [least, most]: [number, number], message: string): Result<number> => {
  const number = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return number >= least && number <= most ? ok(number) : refused(message);
};

const numbersOf = (form: TermsForm) => ({
  everyMonths: wholeNumber(
    form.everyMonths,
    [1, 12],
    'Give how many months lie between meetings, from 1 to 12.',
  ),
  noticeDays: wholeNumber(form.noticeDays, [0, 60], 'Give the clear working days of notice, from 0 to 60.'),
  meetingMinutes: wholeNumber(
    form.meetingMinutes,
    [10, 600],
    'Give the length of a meeting in minutes, from 10 to 600.',
  ),
  quorum:
    form.quorum.trim() === ''
      ? ok(null)
      : wholeNumber(
          form.quorum,
          [1, 200],
          'Give the quorum as a number, or leave it empty if there is none.',
        ),
});

type Read = Omit<TermsVersion, 'id'>;

/** Reads the form: a version without its id, or a message for each field that cannot be used. */
export const readTermsForm = (form: TermsForm): Result<Read, TermsErrors> => {
  const inForceFrom = readNeededDate(form.inForceFrom, 'The day it takes force');
  const { everyMonths, noticeDays, meetingMinutes, quorum } = numbersOf(form);
  const duties = dutiesOf(form.duties);
  const purpose = form.purpose.trim();
  const agreedBy = form.agreedBy.trim();
  const chosen = appointers.filter((one): one is Appointer => form.appointers.includes(one));
  const textsAreThere = purpose !== '' && agreedBy !== '' && chosen.length > 0;
  if (
    inForceFrom.ok &&
    everyMonths.ok &&
    noticeDays.ok &&
    meetingMinutes.ok &&
    quorum.ok &&
    duties.ok &&
    textsAreThere
  )
    return ok({
      inForceFrom: inForceFrom.value,
      agreedBy,
      purpose,
      aims: aimsOf(form.aims),
      memberGroups: linesOf(form.memberGroups),
      coOptedServices: linesOf(form.coOptedServices),
      attending: linesOf(form.attending),
      advisers: linesOf(form.advisers),
      appointers: chosen,
      castingVote: form.castingVote,
      quorum: quorum.value,
      substitutesVote: form.substitutesVote,
      everyMonths: everyMonths.value,
      noticeDays: noticeDays.value,
      meetingMinutes: meetingMinutes.value,
      reviewedYearly: form.reviewedYearly,
      duties: duties.value,
    });
  return refused({
    ...(!inForceFrom.ok && { inForceFrom: inForceFrom.reason }),
    ...(agreedBy === '' && { agreedBy: 'Say who agreed this version and when.' }),
    ...(purpose === '' && { purpose: 'Say what the board is for.' }),
    ...(chosen.length === 0 && { appointers: 'Choose who appoints the members that vote.' }),
    ...(!quorum.ok && { quorum: quorum.reason }),
    ...(!everyMonths.ok && { everyMonths: everyMonths.reason }),
    ...(!noticeDays.ok && { noticeDays: noticeDays.reason }),
    ...(!meetingMinutes.ok && { meetingMinutes: meetingMinutes.reason }),
    ...(!duties.ok && { duties: duties.reason }),
  });
};
