import { agreesWith, printedLike } from './agreement.ts';
import type { Rule } from './claim.ts';
import { pattern } from './pattern.ts';

const shapes = [
  pattern('‹f(\\d+)›{50}\\((?:[a-z]+ ){0,2}‹p(\\d+)›(?:, ?[^()]{0,30})?\\)(?!{40}(?:and|,){40}\\(‹p)'),
  pattern('‹f(\\d+)›,? (?:or|-) (?:[a-z]+ ){0,2}‹p(\\d+)›'),
  pattern('‹p(\\d+)› ?\\((?:[a-z]+ ){0,3}‹f(\\d+)›'),
  pattern('‹p(\\d+)›,? (?:or|-|that is|i\\.e\\.?) (?:[a-z]+ ){0,3}‹f(\\d+)›'),
];

/** "A quarter (24%)", "one in four (25%)", "more than half (48%)", "the majority (46%)". */
export const partInWords: Rule = {
  name: 'part in words',
  reason: 'A part in words and the percentage beside it must be the same, within 2 points.',
  judge: ({ shape, figures }) =>
    shapes.flatMap((one) =>
      [...shape.matchAll(one)].flatMap((match) => {
        const pair = [figures[Number(match[1])], figures[Number(match[2])]];
        const part = pair.find((figure) => figure?.kind === 'f');
        const percent = pair.find((figure) => figure?.kind === 'p');
        if (!part || !percent) return [];
        const agrees = agreesWith(part, percent.value);
        return [
          {
            verdict: agrees ? ('agrees' as const) : ('disagrees' as const),
            found: part.text,
            expected: agrees ? part.text : printedLike(percent, percent.value),
          },
        ];
      }),
    ),
};
