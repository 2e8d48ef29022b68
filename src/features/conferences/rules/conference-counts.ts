import { byDistrict, type Count, type Counts, type CountTable } from '../../../kernel/counts.ts';
import { type Appeal, appealOutcomes } from './appeal.ts';
import { agencies, kinds, reasons } from './conference.ts';
import { answerKinds, answers, type Question, questions } from './questionnaire.ts';
import { type CountedAnswer, type CountedConference, isInTime } from './year.ts';

/** Tables with the wholes that they break down. */
type Part = { wholes: readonly Count[]; tables: readonly CountTable[] };

const familiesIn = (some: readonly CountedConference[]): number =>
  new Set(some.map(({ family }) => family)).size;

const conferencesOf = (id: string, name: string, some: readonly CountedConference[]): Count => ({
  id,
  name,
  value: some.length,
  people: familiesIn(some),
});

const entriesOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  Object.entries(words) as [Key, string][];

const timeliness = (rows: readonly CountedConference[]): Part => {
  const late = rows.filter((row) => !isInTime(row));
  const inTime = rows.filter(isInTime);
  const all = conferencesOf('all', 'Conferences held', rows);
  const byKind = (of: string, title: string, some: readonly CountedConference[]): CountTable => ({
    title,
    of,
    parts: entriesOf(kinds).map(([kind, name]) =>
      conferencesOf(
        `${of}, ${kind}`,
        name,
        some.filter((row) => row.kind === kind),
      ),
    ),
  });
  return {
    wholes: [all],
    tables: [
      {
        title: 'Whether conferences were held in time',
        of: 'all',
        parts: [conferencesOf('in time', 'In time', inTime), conferencesOf('late', 'Late', late)],
      },
      byKind('in time', 'In time, by kind', inTime),
      byKind('late', 'Late, by kind', late),
      {
        title: 'Why conferences were late',
        of: 'late',
        parts: entriesOf(reasons).map(([reason, name]) =>
          conferencesOf(
            `because ${reason}`,
            name,
            late.filter((row) => row.reason === reason),
          ),
        ),
      },
      byDistrict(conferencesOf, { title: 'Conferences by district', of: 'all', rows }),
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
  const children = (id: string, name: string, of: (row: CountedConference) => number): Count => ({
    id,
    name,
    value: rows.reduce((sum, row) => sum + of(row), 0),
    people: familiesIn(rows.filter((row) => of(row) > 0)),
  });
  return {
    wholes: [children('children', 'Children that conferences were about', (row) => row.children)],
    tables: [
      {
        title: 'How children took part in conferences',
        of: 'children',
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
    const total = conferencesOf(`${agency} invited`, `Invitations (${name})`, invited);
    const parts = [
      conferencesOf(
        `${agency} took part`,
        'Came or sent a report',
        invited.filter((row) => !neither.includes(row)),
      ),
      conferencesOf(`${agency} did neither`, 'Neither', neither),
    ];
    return { total, table: { title: `${name} at conferences`, of: total.id, parts } };
  });
  return { wholes: of.map(({ total }) => total), tables: of.map(({ table }) => table) };
};

const questionnaires = (given: readonly CountedAnswer[]): Part => {
  const counted = (id: string, name: string, some: readonly CountedAnswer[]): Count => ({
    id,
    name,
    value: some.length,
    people: some.length,
  });
  const of = entriesOf(answerKinds).map(([kind, name]) => {
    const back = given.filter((answer) => answer.kind === kind);
    const total = counted(`${kind} back`, `${name}: questionnaires that came back`, back);
    const ofQuestion = (question: Question, words: string): CountTable => ({
      title: `${name}: ${words}`,
      of: total.id,
      parts: [...entriesOf(answers), ['', 'Left empty'] as const].map(([answer, answerWords]) =>
        counted(
          `${kind} ${question} ${answer}`,
          answerWords,
          back.filter((one) => (one.answers[question] ?? '') === answer),
        ),
      ),
    });
    return { total, tables: entriesOf(questions).map(([question, words]) => ofQuestion(question, words)) };
  });
  return {
    wholes: of.map(({ total }) => total),
    tables: of.flatMap(({ total, tables }) => (total.value === 0 ? [] : tables)),
  };
};

const appealCounts = (some: readonly Appeal[]): Part => {
  const counted = (id: string, name: string, appeals: readonly Appeal[]): Count => ({
    id,
    name,
    value: appeals.length,
    people: appeals.length,
  });
  const outcomes = { ...appealOutcomes, waiting: 'Waits for an answer' };
  return {
    wholes: [counted('appeals', 'Appeals received', some)],
    tables: [
      {
        title: 'How appeals came out',
        of: 'appeals',
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

/** What of a period is counted of conferences, what families said of them, and appeals. `people` are families, parents and carers. */
export const conferenceCounts = ({
  conferences,
  answers: given,
  appeals,
}: {
  conferences: readonly CountedConference[];
  answers: readonly CountedAnswer[];
  appeals: readonly Appeal[];
}): Counts => {
  const parts: Part[] = [
    timeliness(conferences),
    participation(conferences),
    attendance(conferences),
    questionnaires(given),
    appealCounts(appeals),
  ];
  return {
    wholes: parts.flatMap(({ wholes }) => wholes),
    tables: parts.flatMap(({ tables }) => tables),
  };
};
