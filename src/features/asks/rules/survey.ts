import type { Count, Counts, ShownCount } from '../../../kernel/counts.ts';

/** What a question asks for. Those in words are read by a person before anybody else sees them. */
export const questionKinds = {
  one: 'Choose one',
  several: 'Choose several',
  scale: 'From 1 to 5',
  words: 'In their own words',
} as const;
export type QuestionKind = keyof typeof questionKinds;

/** `options` are what is chosen from; a scale has its own, a question in words none. */
export type Question = { kind: QuestionKind; text: string; options: string[] };

/** What was chosen, by the place of its question: places of options. What was left out is not there. */
export type Choices = Record<string, number[]>;

/** Of a question: how many answered it, and how many chose what; null where that could tell who. */
export type QuestionResult = {
  text: string;
  kind: QuestionKind;
  answered: number | null;
  parts: { name: string; value: number | null }[];
};

/** What everybody reads of a survey. `all`: how many took part; null where that could tell who. */
export type Results = { all: number | null; questions: QuestionResult[] };

const scale = ['1', '2', '3', '4', '5'];

/** What can be chosen at a question. */
export const optionsOf = ({ kind, options }: Question): readonly string[] =>
  kind === 'scale' ? scale : options;

const count = (id: string, name: string, value: number): Count => ({ id, name, value, people: value });
const whole = 'all';

/**
 * The counts of a question, as what adds up: where one is chosen the options are all who answered; where several are, each
 * option and those who left it are. So nothing that is hidden comes back by taking away.
 */
const tablesOf = (question: Question, place: number, answers: readonly Choices[]): Counts['tables'] => {
  const given = answers.flatMap((one) => (one[place] ? [one[place]] : []));
  const id = `q${place}`;
  const chosen = (option: number): number => given.filter((places) => places.includes(option)).length;
  const reached = {
    title: question.text,
    of: whole,
    parts: [
      count(id, question.text, given.length),
      count(`${id} left`, 'Not answered', answers.length - given.length),
    ],
  };
  const options = optionsOf(question).map((name, option) => count(`${id} ${option}`, name, chosen(option)));
  if (question.kind !== 'several') return [reached, { title: question.text, of: id, parts: options }];
  return [
    reached,
    ...options.map((one) => ({
      title: one.name,
      of: id,
      parts: [one, count(`${one.id} not`, `Not: ${one.name}`, given.length - one.value)],
    })),
  ];
};

/** Everything that is counted of a survey. */
export const surveyCounts = (questions: readonly Question[], answers: readonly Choices[]): Counts => ({
  wholes: [count(whole, 'Took part', answers.length)],
  tables: questions.flatMap((question, place) =>
    question.kind === 'words' ? [] : tablesOf(question, place, answers),
  ),
});

/** Counts as others see them: null where one is hidden. */
export type Shown = {
  wholes: readonly ShownCount[];
  tables: readonly { parts: readonly ShownCount[] }[];
};

/** The results in the order of the questions, from counts of which small ones are hidden; all are where `shown` is null. */
export const resultsOf = (questions: readonly Question[], shown: Shown | null): Results => {
  const values = new Map(
    [...(shown?.wholes ?? []), ...(shown?.tables ?? []).flatMap(({ parts }) => parts)].map(
      ({ id, value }) => [id, value] as const,
    ),
  );
  const shownAs = (id: string): number | null => values.get(id) ?? null;
  return {
    all: shownAs(whole),
    questions: questions.flatMap((question, place) =>
      question.kind === 'words'
        ? []
        : [
            {
              text: question.text,
              kind: question.kind,
              answered: shownAs(`q${place}`),
              parts: optionsOf(question).map((name, option) => ({
                name,
                value: shownAs(`q${place} ${option}`),
              })),
            },
          ],
    ),
  };
};

/** What stands in the place of a count that is hidden. */
export const fewWords = '5 or fewer, or hidden so that nobody is known';

/** What most people said, in a sentence; null where it is hidden or two things were said as often. */
export const saidMost = ({ kind, answered, parts }: QuestionResult): string | null => {
  if (answered === null || answered === 0 || parts.some(({ value }) => value === null)) return null;
  const sorted = parts.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0));
  const [first, second] = sorted;
  if (!first?.value || first.value === second?.value) return null;
  const said = kind === 'scale' ? `gave a ${first.name}` : `said “${first.name}”`;
  return `${first.value} of ${answered} ${said}.`;
};
