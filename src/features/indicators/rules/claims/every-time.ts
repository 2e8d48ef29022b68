import type { Rule } from './claim.ts';
import { pattern } from './pattern.ts';

const limit = pattern(
  '\\b(at least|no (?:less|fewer|lower) than|above|over|more than|never (?:below|under|less than)|at most|no more than|below|under|less than|never (?:above|over|more than)) ‹([np])(\\d+)›[^‹:;]{0,60}\\b(?:each|every|all|throughout|any)\\b[^‹:;]{0,40}(?::|\\()',
  '',
);
const isLeast = /^(?:at least|no (?:less|fewer|lower)|above|over|more|never (?:below|under|less))/;
const isStrict = /^(?:above|over|more|below|under|less)/;

/** "At least 95% in every quarter: 96.1% in Q1, 94.8% in Q2 …". */
export const everyTime: Rule = {
  name: 'limit kept every time',
  reason: 'Where figures are said to keep above or below a limit every time, each one must.',
  judge: ({ shape, figures }) => {
    const match = limit.exec(shape);
    const [, word = '', kind, id] = match ?? [];
    const bound = figures[Number(id)];
    if (!match || !bound) return [];
    const listed = figures.filter((one) => one.id > bound.id && one.kind === kind);
    const sign = isLeast.test(word) ? 1 : -1;
    const missed = listed.find(({ value }) => {
      const above = sign * (value - bound.value);
      return isStrict.test(word) ? above <= 0 : above < 0;
    });
    if (listed.length < 2) return [];
    if (!missed) return [{ verdict: 'agrees', found: bound.text, expected: bound.text }];
    return [{ verdict: 'disagrees', found: bound.text, expected: `a limit that ${missed.text} keeps` }];
  },
};
