import { isoDate } from '../../../kernel/local-date.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';

/** What is asked of the web service, once its parameters are understood. */
export type Asked =
  | { operation: 'GetCommittees' }
  | { operation: 'GetMeetings'; body: number | null; from: string | null; to: string | null }
  | { operation: 'GetMeeting'; meeting: number };

/** Parameters as they were sent; one that is sent twice is a list. */
export type Sent = Readonly<Record<string, unknown>>;

/** What the service answers to. */
const operations = ['GetCommittees', 'GetMeetings', 'GetMeeting'] as const;
type Operation = (typeof operations)[number];

/** The operation of that name, in whatever capitals; null where there is none. */
export const operationNamed = (name: string): Operation | null =>
  operations.find((operation) => operation.toLowerCase() === name.toLowerCase()) ?? null;

/** One parameter, in whatever capitals its name is sent. */
const textNamed = (sent: Sent, name: string): Result<string> => {
  const values = Object.entries(sent)
    .filter(([key]) => key.toLowerCase() === name.toLowerCase())
    .flatMap(([, value]) => value);
  if (values.length > 1) return refused(`${name} is given twice. Give it once.`);
  const text = typeof values[0] === 'string' ? values[0].trim() : '';
  return text === '' ? refused(`${name} is missing.`) : ok(text);
};

/** A whole number of up to nine digits. */
export const numberNamed = (sent: Sent, name: string): Result<number> => {
  const text = textNamed(sent, name);
  if (!text.ok) return text;
  return /^\d{1,9}$/.test(text.value)
    ? ok(Number(text.value))
    : refused(`${name} is "${text.value.slice(0, 40)}". Give a whole number.`);
};

/** A day as dd/mm/yyyy. "0" sets no bound: the clients that read Modern.Gov sites send it. */
const dayNamed = (sent: Sent, name: string): Result<string | null> => {
  const text = textNamed(sent, name);
  if (!text.ok || text.value === '0') return text.ok ? ok(null) : text;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.value) ?? [];
  const date = year ? isoDate(Number(year), Number(month), Number(day)) : null;
  return date
    ? ok(date)
    : refused(`${name} is "${text.value.slice(0, 40)}". Give a day as dd/mm/yyyy, such as 17/09/2019.`);
};

/** What an operation is asked for, or what is wrong with its parameters. Parameters that it does not know are nothing. */
export const askedOf = (operation: Operation, sent: Sent): Result<Asked> => {
  if (operation === 'GetCommittees') return ok({ operation });
  if (operation === 'GetMeeting') {
    const meeting = numberNamed(sent, 'lMeetingId');
    return meeting.ok ? ok({ operation, meeting: meeting.value }) : meeting;
  }
  const body = numberNamed(sent, 'lCommitteeId');
  const from = dayNamed(sent, 'sFromDate');
  const to = dayNamed(sent, 'sToDate');
  if (!body.ok) return body;
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (from.value && to.value && from.value > to.value) return refused('sFromDate is after sToDate.');
  return ok({ operation, body: body.value || null, from: from.value, to: to.value });
};
