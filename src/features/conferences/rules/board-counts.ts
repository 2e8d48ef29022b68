import { type Appeal, appealOutcomes } from './appeal.ts';
import { agencies, kinds, reasons } from './conference.ts';
import { answerKinds, answers, fewestAnswersShown, type Question, questions } from './questionnaire.ts';
import { type CountedAnswer, type CountedConference, districtsOf, isInTime } from './year.ts';

/** A count, and whether it tells of so few families, children or carers that it stays hidden. */
export type BoardCount = { id: string; name: string; value: number; few: boolean };

/** Counts that add up: `parts` to the whole named by `of`. */
export type BoardTable = { title: string; of: string; unit: string; parts: readonly BoardCount[] };

/** Tables with the wholes that stand in none of them. */
type Part = { totals: readonly BoardCount[]; tables: readonly BoardTable[] };
/** All that is shown of one quarter together; `all` is among the totals. */
export type BoardCounts = Part & { all: BoardCount };

const isFew = (count: number): boolean => count >= 1 && count < fewestAnswersShown;

const familiesIn = (some: readonly CountedConference[]): number =>
  new Set(some.map(({ family }) => family)).size;

const conferencesOf = (id: string, name: string, some: readonly CountedConference[]): BoardCount => ({
  id,
  name,
  value: some.length,
  few: isFew(familiesIn(some)),
});

const entriesOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  Object.entries(words) as [Key, string][];

const timeliness = (rows: readonly CountedConference[]): BoardCounts => {
  const late = rows.filter((row) => !isInTime(row));
  const inTime = rows.filter(isInTime);
  const all = conferencesOf('all', 'Conferences held', rows);
  const unit = 'Conferences';
  const byKind = (of: string, title: string, some: readonly CountedConference[]): BoardTable => ({
    title,
    of,
    unit,
    parts: entriesOf(kinds).map(([kind, name]) =>
      conferencesOf(
        `${of}, ${kind}`,
        name,
        some.filter((row) => row.kind === kind),
      ),
    ),
  });
  return {
    all,
    totals: [all],
    tables: [
      {
        title: 'In time',
        of: 'all',
        unit,
        parts: [conferencesOf('in time', 'In time', inTime), conferencesOf('late', 'Late', late)],
      },
      byKind('in time', 'In time, by kind', inTime),
      byKind('late', 'Late, by kind', late),
      {
        title: 'Why late',
        of: 'late',
        unit,
        parts: entriesOf(reasons).map(([reason, name]) =>
          conferencesOf(
            `because ${reason}`,
            name,
            late.filter((row) => row.reason === reason),
          ),
        ),
      },
      {
        title: 'By district',
        of: 'all',
        unit,
        parts: districtsOf(rows).map((district) =>
          conferencesOf(
            `in ${district}`,
            district,
            rows.filter((row) => row.district === district),
          ),
        ),
      },
    ],
  };
};

const tookPart = {
  came: 'Came',
  viewsGiven: 'Did not come, and gave their views',
  viewsNotAvailable: 'Their views were not there',
  tooYoung: 'Too young to say',
} as const;

const participation = (rows: readonly CountedConference[]): Part => {
  const children = (id: string, name: string, of: (row: CountedConference) => number): BoardCount => ({
    id,
    name,
    value: rows.reduce((sum, row) => sum + of(row), 0),
    few: isFew(familiesIn(rows.filter((row) => of(row) > 0))),
  });
  return {
    totals: [children('children', 'Children they were about', (row) => row.children)],
    tables: [
      {
        title: 'How children took part',
        of: 'children',
        unit: 'Children',
        parts: entriesOf(tookPart).map(([field, name]) => children(field, name, (row) => row[field])),
      },
    ],
  };
};

const attendance = (rows: readonly CountedConference[]): Part => {
  const of = entriesOf(agencies).map(([agency, name]) => {
    const invited = rows.filter((row) => row.agencies.some((part) => part.agency === agency && part.invited));
    const neither = invited.filter((row) =>
      row.agencies.some((part) => part.agency === agency && !part.came && !part.report),
    );
    const total = conferencesOf(`${agency} invited`, 'Invited to', invited);
    const parts = [
      conferencesOf(
        `${agency} took part`,
        'Came or sent a report',
        invited.filter((row) => !neither.includes(row)),
      ),
      conferencesOf(`${agency} did neither`, 'Neither', neither),
    ];
    return { total, table: { title: name, of: total.id, unit: 'Conferences', parts } };
  });
  return { totals: of.map(({ total }) => total), tables: of.map(({ table }) => table) };
};

const questionnaires = (given: readonly CountedAnswer[]): Part => {
  const counted = (id: string, name: string, some: readonly CountedAnswer[]): BoardCount => ({
    id,
    name,
    value: some.length,
    few: isFew(some.length),
  });
  const of = entriesOf(answerKinds).map(([kind, name]) => {
    const back = given.filter((answer) => answer.kind === kind);
    const total = counted(`${kind} back`, 'Came back', back);
    // Of fewer than six questionnaires nothing is told, also not that nobody said yes.
    const isHidden = isFew(back.length);
    const ofQuestion = (question: Question, words: string): BoardTable => ({
      title: `${name}: ${words}`,
      of: total.id,
      unit: 'Parents and carers',
      parts: [...entriesOf(answers), ['', 'Left empty'] as const].map(([answer, answerWords]) => {
        const part = counted(
          `${kind} ${question} ${answer}`,
          answerWords,
          back.filter((one) => (one.answers[question] ?? '') === answer),
        );
        return { ...part, few: part.few || isHidden };
      }),
    });
    return { total, tables: entriesOf(questions).map(([question, words]) => ofQuestion(question, words)) };
  });
  return {
    totals: of.map(({ total }) => total),
    tables: of.flatMap(({ total, tables }) => (total.value === 0 ? [] : tables)),
  };
};

const appealCounts = (some: readonly Appeal[]): Part => {
  const counted = (id: string, name: string, appeals: readonly Appeal[]): BoardCount => ({
    id,
    name,
    value: appeals.length,
    few: isFew(appeals.length),
  });
  const outcomes = { ...appealOutcomes, waiting: 'Waits for an answer' };
  return {
    totals: [counted('appeals', 'Appeals received', some)],
    tables: [
      {
        title: 'How appeals came out',
        of: 'appeals',
        unit: 'Appeals',
        parts: entriesOf(outcomes).map(([outcome, name]) =>
          counted(
            `appeals ${outcome}`,
            name,
            some.filter(({ answer }) => (answer?.outcome ?? 'waiting') === outcome),
          ),
        ),
      },
    ],
  };
};

/** What of a quarter is counted for the Board, with what must stay hidden marked. */
export const boardCounts = ({
  conferences,
  answers: given,
  appeals,
}: {
  conferences: readonly CountedConference[];
  answers: readonly CountedAnswer[];
  appeals: readonly Appeal[];
}): BoardCounts => {
  const first = timeliness(conferences);
  const parts: Part[] = [
    first,
    participation(conferences),
    attendance(conferences),
    questionnaires(given),
    appealCounts(appeals),
  ];
  return {
    all: first.all,
    totals: parts.flatMap(({ totals }) => totals),
    tables: parts.flatMap(({ tables }) => tables),
  };
};
