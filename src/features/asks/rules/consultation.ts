import type { Count, Counts } from '../../../kernel/counts.ts';
import { readPastDay, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { choiceIn, linesIn, type Mistake, rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { longest } from './longest.ts';
import type { Shown } from './survey.ts';

/** How young people were asked. */
export const ways = {
  'face to face': 'Talking, face to face',
  'with a worker': 'A form, filled in with a worker',
  alone: 'A form, filled in alone',
  online: 'Online',
  group: 'In a group',
} as const;
export type Way = keyof typeof ways;

/**
 * What one method found. `counts`: how many gave an answer, of those who took part by this method. `several`: the team says
 * that several said what was found and nobody can be told from it; not there where that was not asked yet.
 */
export type Method = {
  way: Way;
  helped: string;
  tookPart: number;
  found: string;
  several?: true;
  counts: { name: string; value: number }[];
};

/** A consultation as the team writes it. Days are ISO. There is no sum over methods, by design. */
export type ConsultationForm = {
  title: string;
  asked: string;
  fromOn: string;
  toOn: string;
  methods: Method[];
  outcome: string;
};

const numberLine = /^(.+):\s*(\d{1,6})$/;

const readCounts = (typed: Typed, field: string, tookPart: number): Result<Method['counts'], Mistake> => {
  const counts: Method['counts'] = [];
  for (const line of linesIn(typed, field)) {
    const [, name = '', value = ''] = numberLine.exec(line) ?? [];
    if (name === '') return refused({ field, text: `Write “${line}” like “Happy at home: 23”.` });
    if (Number(value) > tookPart)
      return refused({ field, text: `“${line}” is more than the ${tookPart} who took part.` });
    counts.push({ name: name.trim(), value: Number(value) });
  }
  return ok(counts);
};

const readMethod = (typed: Typed, row: number): Result<Method | null, Mistake> => {
  const at = (part: string) => `method-${row}-${part}`;
  if (textIn(typed, at('way')) === '') return ok(null);
  const way = choiceIn(typed, at('way'), ways);
  if (way === null) return refused({ field: at('way'), text: 'Choose how they were asked.' });
  const took = textIn(typed, at('tookPart'));
  if (!/^\d{1,6}$/.test(took) || Number(took) === 0)
    return refused({ field: at('tookPart'), text: 'Say with a number how many took part.' });
  const tookPart = Number(took);
  if (tookPart === 1)
    return refused({
      field: at('tookPart'),
      text: 'Everybody would know who that one was. Put them to another way, or leave this way out.',
    });
  if (textIn(typed, at('several')) === '')
    return refused({
      field: at('several'),
      text: 'Write what several said, so that nobody can be told from it, and tick that it is so.',
    });
  const read = together({
    helped: readWords(
      typed,
      at('helped'),
      'Say who helped to fill it in, like “Their social worker” or “Nobody”.',
      longest.line,
    ),
    found: readWords(typed, at('found'), 'Say what young people told you this way.', longest.text),
    counts: readCounts(typed, at('counts'), tookPart),
  });
  return read.ok ? ok({ way, tookPart, several: true, ...read.value }) : read;
};

const readMethods = (typed: Typed): Result<Method[], Mistake> => {
  const methods: Method[] = [];
  for (const row of rowsIn(typed, 'method')) {
    const read = readMethod(typed, row);
    if (!read.ok) return read;
    if (read.value) methods.push(read.value);
  }
  return methods.length === 0
    ? refused({ field: 'method-0-way', text: 'Say at least one way in which they were asked.' })
    : ok(methods);
};

export const readConsultation = (typed: Typed, today: string): Result<ConsultationForm, Mistake> => {
  const read = together({
    title: readWords(typed, 'title', 'Give it a title.', longest.line),
    asked: readWords(typed, 'asked', 'Say what was asked.', longest.text),
    fromOn: readPastDay(typed, 'fromOn', 'Give the first day.', today),
    toOn: readPastDay(typed, 'toOn', 'Give the last day.', today),
    methods: readMethods(typed),
    outcome: readWords(typed, 'outcome', null, longest.text),
  });
  if (read.ok && read.value.toOn < read.value.fromOn)
    return refused({ field: 'toOn', text: 'The last day is before the first. Change one of them.' });
  return read;
};

/** The form as it was kept, without its days. */
export const typedConsultation = ({ title, asked, outcome, methods }: ConsultationForm): Typed => ({
  title,
  asked,
  outcome,
  ...Object.fromEntries(
    methods.flatMap(({ way, helped, tookPart, found, several, counts }, row) => [
      [`method-${row}-way`, way],
      [`method-${row}-helped`, helped],
      [`method-${row}-tookPart`, String(tookPart)],
      [`method-${row}-found`, found],
      [`method-${row}-several`, several ? 'yes' : ''],
      [`method-${row}-counts`, counts.map(({ name, value }) => `${name}: ${value}`).join('\n')],
    ]),
  ),
});

const countOf = (id: string, name: string, value: number): Count => ({ id, name, value, people: value });

/** The counts of one method: where its answers are not all who took part, each is beside those who did not give it. */
export const methodCounts = ({ tookPart, counts }: Method): Counts => {
  const given = counts.map(({ name, value }, place) => countOf(`${place}`, name, value));
  const addUp = given.length > 1 && given.reduce((sum, { value }) => sum + value, 0) === tookPart;
  return {
    wholes: [countOf('all', 'Took part', tookPart)],
    tables: addUp
      ? [{ title: 'Answers', of: 'all', parts: given }]
      : given.map((one) => ({
          title: one.name,
          of: 'all',
          parts: [one, countOf(`${one.id} not`, `Not: ${one.name}`, tookPart - one.value)],
        })),
  };
};

/** What everybody reads of a method: null where a count could tell who. */
export type ShownMethod = Omit<Method, 'tookPart' | 'counts'> & {
  tookPart: number | null;
  counts: { name: string; value: number | null }[];
};

export const shownMethod = (method: Method, shown: Shown | null): ShownMethod => {
  const values = new Map(
    (shown?.tables ?? []).flatMap(({ parts }) => parts.map(({ id, value }) => [id, value])),
  );
  return {
    way: method.way,
    helped: method.helped,
    found: method.found,
    ...(method.several && { several: method.several }),
    tookPart: shown?.wholes[0]?.value ?? null,
    counts: method.counts.map(({ name }, place) => ({ name, value: values.get(`${place}`) ?? null })),
  };
};
