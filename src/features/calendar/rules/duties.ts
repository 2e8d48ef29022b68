import { firstOfMonth, plusMonths } from '../../../kernel/days.ts';

/** A duty in the terms of reference that comes back every year. `month` is when it is due, 1 for January. */
export type Duty = {
  title: string;
  purpose: string;
  service: string | null;
  month: number;
  minutes: number | null;
};

/** Where the usual duties come from, for the clerk who takes them over. */
export const usualDutiesSource =
  'Those that the terms of reference name. Where they name none: what terms usually name, and the yearly reports that statutory guidance asks for';

const duty = (month: number, title: string, purpose: string, service: string, minutes: number): Duty => ({
  title,
  purpose,
  service,
  month,
  minutes,
});

/**
 * What the terms of reference of a corporate parenting board usually ask for every year. Sources: the board's own
 * constitution (advice of the virtual school head, adoption and fostering, leaving care and housing, the secure estate,
 * inspections, visits, celebration); IRO Handbook 2010, paragraph 7.11 (annual report of the reviewing officers);
 * Promoting the education of looked-after children, 2018 (the virtual school head's annual report); Adoption National
 * Minimum Standards 2014, standard 25; the review of the terms after the Annual Meeting of Full Council in May.
 */
export const usualDuties: readonly Duty[] = [
  duty(
    5,
    'Review of the terms of reference and membership',
    'To review who sits on the Board and what it is for.',
    'Democratic Services',
    15,
  ),
  duty(
    5,
    'Programme of visits',
    'To agree which places members visit this year, and to hear what they learnt.',
    'Democratic Services',
    10,
  ),
  duty(
    6,
    'Inspections and regulatory visits',
    'To hear what inspectors found and what is done about it.',
    'Children’s Services',
    15,
  ),
  duty(
    9,
    'Independent reviewing officers: annual report',
    'To hear how well children’s plans are reviewed.',
    'Independent Reviewing Service',
    20,
  ),
  duty(
    9,
    'Adoption and fostering: annual reports',
    'To hear how children find lasting homes.',
    'Permanence Service',
    20,
  ),
  duty(
    11,
    'Education of children in our care: annual report',
    'To hear how children do at school and what helps.',
    'Virtual School',
    20,
  ),
  duty(
    11,
    'Celebrating achievement',
    'To plan how young people’s achievements are celebrated.',
    'Participation Team',
    10,
  ),
  duty(
    1,
    'Leaving care and housing',
    'To hear where care leavers live and what support they have.',
    'Leaving Care Team',
    20,
  ),
  duty(
    1,
    'Young people in custody',
    'To hear how young people in the secure estate are looked after.',
    'Youth Justice Service',
    15,
  ),
  duty(
    3,
    'Health of children in our care: annual report',
    'To hear how children’s health is looked after.',
    'Health service',
    20,
  ),
  duty(
    3,
    'Report of the Children in Care Council and the rights service',
    'To hear what young people say of the past year.',
    'Participation Team',
    20,
  ),
];

/** How far ahead duties are put into the plan. */
const monthsAhead = 12;

/** A duty may wait so many months for a meeting after its month begins; later it is planned without a meeting. */
const longestWait = 4;

export type Occurrence = { year: number; meetingId: string | null };

/**
 * When a duty falls due from today on, each with the first meeting after its month begins, or none where no meeting is
 * planned by then. One occurrence a year: `year` is that of its month. A month that has begun counts until it ends.
 */
export const occurrencesOf = (
  month: number,
  meetings: readonly { id: string; date: string }[],
  today: string,
): Occurrence[] => {
  const year = Number(today.slice(0, 4));
  const last = plusMonths(today, monthsAhead);
  return [year, year + 1, year + 2]
    .map((one) => `${one}-${String(month).padStart(2, '0')}-01`)
    .filter((begins) => begins >= firstOfMonth(today) && begins <= last)
    .map((begins) => {
      const until = plusMonths(begins, longestWait);
      const from = begins > today ? begins : today;
      const [first] = meetings
        .filter(({ date }) => date >= from && date < until)
        .sort((one, other) => one.date.localeCompare(other.date));
      return { year: Number(begins.slice(0, 4)), meetingId: first?.id ?? null };
    });
};
