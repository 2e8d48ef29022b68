import { ok, type Result, refused } from '../../../kernel/result.ts';
import { monthWords } from '../../../kernel/words-of-time.ts';
import type { Series } from './series.ts';
import { readSignal } from './signal/reading.ts';

/** So many questions a Board can talk about at one indicator. */
const most = 3;

/** Whether another question may stand beside an indicator that has so many. */
export const roomForQuestion = (open: number): Result<true> =>
  open < most
    ? ok(true)
    : refused(`There are ${most} questions already. Take one back before you add another.`);

/** Whether a question may be added to an indicator that has so many. */
export const mayAskBoard = ({ words, open }: { words: string; open: number }): Result<true> =>
  words.trim() === '' ? refused('Write the question.') : roomForQuestion(open);

/** A question that the figures themselves raise: what is behind a doubt, a rise, a fall or a time that was out. */
export const suggestedQuestion = (series: Series): string | null => {
  const last = series.points.at(-1);
  if (last?.doubted !== undefined) return `Is the figure of ${monthWords(last.at)} right?`;
  const reading = readSignal(series);
  if (reading.kind === 'rose' || reading.kind === 'fell')
    return `What changed in ${monthWords(reading.since)}?`;
  return reading.kind === 'was out' ? `What happened in ${monthWords(reading.times[0].from)}?` : null;
};
