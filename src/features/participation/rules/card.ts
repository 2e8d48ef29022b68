import { counted } from '../../../kernel/counted.ts';
import { readNeededDay } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { choiceIn, linesIn, type Mistake, manyIn, type Typed } from '../../../kernel/typed-form.ts';

export const answers = { yes: 'Yes', no: 'No', maybe: 'Maybe' } as const;
export type CardAnswer = keyof typeof answers;

/** Words of a card may be read with ease by who is so old, in years. */
export const oldestReader = 11;

const mostLines = 4;
const mostInLine = 120;

/** A card as it is written: `to` are groups, and young people beside them. */
export type Card = { words: string; until: string; groups: string[]; people: string[] };

/** Reads a card. `today` is ISO. */
export const readCard = (typed: Typed, today: string): Result<Card, Mistake> => {
  const lines = linesIn(typed, 'words');
  if (lines.length === 0) return refused({ field: 'words', text: 'Write the card first.' });
  if (lines.length > mostLines)
    return refused({
      field: 'words',
      text: `A card has ${mostLines} lines at most. This one has ${lines.length}.`,
    });
  const long = lines.find((line) => line.length > mostInLine);
  if (long !== undefined)
    return refused({
      field: 'words',
      text: `A line has ${mostInLine} letters at most. One of yours has ${counted(long.length, 'letter')}.`,
    });
  const lastDay = 'Give the last day to answer: today or later.';
  const until = readNeededDay(typed, 'until', lastDay);
  if (!until.ok) return until;
  if (until.value < today) return refused({ field: 'until', text: lastDay });
  const [groups, people] = [manyIn(typed, 'groups'), manyIn(typed, 'people')];
  return groups.length + people.length === 0
    ? refused({ field: 'groups', text: 'Choose a group, or some young people.' })
    : ok({ words: lines.join('\n'), until: until.value, groups, people });
};

/** Reads yes, no or maybe. */
export const readAnswer = (typed: Typed): Result<CardAnswer, Mistake> => {
  const answer = choiceIn(typed, 'answer', answers);
  return answer === null ? refused({ field: 'answer', text: 'Choose yes, no or maybe.' }) : ok(answer);
};

/** An answer can be given and changed until its day is over, and as long as it is asked for. */
export const isOpen = ({ until }: { until: string }, today: string): boolean => today <= until;

/** "2 yes, 1 no, 0 maybe, 3 have not answered yet". */
export const answerWords = (given: readonly (CardAnswer | null)[]): string => {
  const of = (answer: CardAnswer | null) => given.filter((one) => one === answer).length;
  const silent = of(null);
  return `${of('yes')} yes, ${of('no')} no, ${of('maybe')} maybe, ${silent} ${silent === 1 ? 'has' : 'have'} not answered yet`;
};
