import { readPastDay, readWords } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { durationWords } from '../../../kernel/time-of-day.ts';
import { type Mistake, rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { longest } from './asked-texts.ts';

/** How somebody wants to stand in the record. */
export const calledAs = { 'first name': 'My first name', somebody: '“Somebody”' } as const;
export type Called = keyof typeof calledAs;

/** The name of whoever does not want one in the record. */
export const nobodyNamed = 'Somebody';

/** Whoever took part: a young person here, or somebody without a page. `quarters`: of an hour. */
export type Part = { personId: string | null; groupId: string | null; name: string; quarters: number };

const mostHours = 100;
const mostInName = 40;

/** Quarters of an hour in a number of hours as it is typed: "1.5", "2", "0,25". Nought where nothing is typed. */
export const readQuarters = (typed: string): Result<number> => {
  if (typed === '') return ok(0);
  const hours = /^\d{1,3}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
  const quarters = hours * 4;
  return Number.isInteger(quarters) && hours <= mostHours
    ? ok(quarters)
    : refused('Give hours in quarters, like 1.5 or 0.75, or leave it empty.');
};

/** "1 hour 30 minutes". */
export const hoursWords = (quarters: number): string => durationWords(quarters * 15);

type Person = { id: string; groups: readonly { id: string }[] };

/**
 * Reads who took part: of each young person the hours under "hours-ID", and lines for others ("other-0-name", with group and
 * hours). Whoever has no hours was not there.
 */
export const readParts = (
  typed: Typed,
  people: readonly Person[],
  groups: readonly { id: string }[],
): Result<Part[], Mistake> => {
  const parts: Part[] = [];
  for (const { id, groups: own } of people) {
    const quarters = readQuarters(textIn(typed, `hours-${id}`));
    if (!quarters.ok) return refused({ field: `hours-${id}`, text: quarters.reason });
    if (quarters.value > 0)
      parts.push({ personId: id, groupId: own[0]?.id ?? null, name: '', quarters: quarters.value });
  }
  for (const line of rowsIn(typed, 'other')) {
    const field = (name: string) => `other-${line}-${name}`;
    const quarters = readQuarters(textIn(typed, field('hours')));
    if (!quarters.ok) return refused({ field: field('hours'), text: quarters.reason });
    const name = readWords(typed, field('name'), null, mostInName);
    if (!name.ok) return name;
    if (quarters.value === 0 && name.value !== '')
      return refused({ field: field('hours'), text: `Say for how many hours ${name.value} was there.` });
    const group = textIn(typed, field('group'));
    const groupId = groups.find(({ id }) => id === group)?.id ?? null;
    if (quarters.value > 0)
      parts.push({ personId: null, groupId, name: name.value, quarters: quarters.value });
  }
  return parts.length === 0
    ? refused({
        field: people[0] ? `hours-${people[0].id}` : 'other-0-name',
        text: 'Say who took part, and for how long.',
      })
    : ok(parts);
};

/** Reads on which day it took place. */
export const readTookPlace = (typed: Typed, today: string): Result<string, Mistake> =>
  readPastDay(typed, 'tookPlaceOn', 'Give the day on which it took place.', today);

/** Reads what changed, or why nothing did. */
export const readChanged = (typed: Typed): Result<{ did: boolean; words: string }, Mistake> => {
  const did = textIn(typed, 'did');
  if (did !== 'yes' && did !== 'no')
    return refused({ field: 'did', text: 'Choose whether something changed.' });
  const words = readWords(
    typed,
    'words',
    'Say what changed, or why nothing did. They gave you their time.',
    longest.text,
  );
  return words.ok ? ok({ did: did === 'yes', words: words.value }) : words;
};
