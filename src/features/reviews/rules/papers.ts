import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate } from '../../../kernel/typed-line.ts';
import type { Paper } from './record.ts';

/** Reads the rows of consultation papers; an empty row is none. Nothing comes back before it went out, or tomorrow. */
export const readPapers = (typed: Typed, today: string): Result<Paper[], Mistake> => {
  const papers: Paper[] = [];
  for (const at of rowsIn(typed, 'paper')) {
    const field = (part: string): string => `paper-${at}-${part}`;
    const to = textIn(typed, field('to'));
    const sent = readDate(textIn(typed, field('sent')));
    if (!sent.ok) return refused({ text: sent.reason, field: field('sent') });
    const back = readDate(textIn(typed, field('back')));
    if (!back.ok) return refused({ text: back.reason, field: field('back') });
    if (to === '' && (sent.value ?? back.value) !== null)
      return refused({ text: 'Say to whom the paper went.', field: field('to') });
    if (back.value !== null && (back.value > today || (sent.value !== null && back.value < sent.value)))
      return refused({
        text: 'The day it came back is not before it was sent, and not to come.',
        field: field('back'),
      });
    if (to !== '') papers.push({ to, sentOn: sent.value, backOn: back.value });
  }
  return ok(papers);
};
