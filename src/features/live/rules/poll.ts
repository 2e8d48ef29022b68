import { ok, type Result, refused } from '../../../kernel/result.ts';

export type State = 'prepared' | 'open' | 'closed';

/** A poll as it is asked. `several`: more than one answer may be chosen. */
export type PollFields = { question: string; options: string[]; several: boolean; anonymous: boolean };

const longestQuestion = 200;
const longestOption = 100;
const mostOptions = 8;

/** What is wrong with a poll as it was typed, and where. */
export type PollFault = { field: 'question' | 'options'; reason: string };

const wrong = (field: PollFault['field'], reason: string) => refused({ field, reason });

/** Reads a question and its answers, one a line. */
export const readPoll = (
  question: string,
  optionLines: string,
): Result<Pick<PollFields, 'question' | 'options'>, PollFault> => {
  const asked = question.trim();
  const options = optionLines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (asked === '') return wrong('question', 'Write the question.');
  if (asked.length > longestQuestion)
    return wrong('question', `Use ${longestQuestion} letters at most for the question.`);
  if (options.length < 2) return wrong('options', 'Give at least two answers, each on a line of its own.');
  if (options.length > mostOptions) return wrong('options', `Give ${mostOptions} answers at most.`);
  if (options.some((option) => option.length > longestOption))
    return wrong('options', `Use ${longestOption} letters at most for an answer.`);
  if (new Set(options.map((option) => option.toLowerCase())).size < options.length)
    return wrong('options', 'Two of the answers are the same.');
  return ok({ question: asked, options });
};

/** Whether these choices answer the poll; the reason why not is for the one who answered. */
export const readChoices = (
  poll: Pick<PollFields, 'options' | 'several'> & { state: State },
  choices: readonly number[],
): Result<number[]> => {
  if (poll.state !== 'open') return refused('This question is closed. Look for the next one.');
  const chosen = [...new Set(choices)].sort((one, other) => one - other);
  if (chosen.length === 0) return refused('Choose an answer.');
  if (chosen.some((one) => !Number.isInteger(one) || one < 0 || one >= poll.options.length))
    return refused('Choose one of the answers on the list.');
  if (chosen.length > 1 && !poll.several) return refused('Choose one answer only.');
  return ok(chosen);
};

/** How often each answer was chosen, and its share of those who answered, in whole per cent. */
export const tally = (
  options: readonly string[],
  counts: readonly { choice: number; times: number }[],
  answered: number,
): { option: string; times: number; share: number }[] =>
  options.map((option, choice) => {
    const times = counts.find((one) => one.choice === choice)?.times ?? 0;
    return { option, times, share: answered === 0 ? 0 : Math.round((100 * times) / answered) };
  });
