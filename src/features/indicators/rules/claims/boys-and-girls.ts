import { agreesWith, printedLike } from './agreement.ts';
import type { Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { pattern } from './pattern.ts';
import type { Context } from './reading.ts';

const boys = '(?:boys|males?|young men)\\b';
const girls = '(?:girls|females?|young women)\\b';
const of = '(?: of (?:the |our |them |those |these )?[a-z ]{0,30}?)?';
const verb = '(?:,? (?:who |that )?(?:is|are|was|were|being))?';

const countOf = (context: Context, words: string): Figure | null => {
  const found = [...context.shape.matchAll(pattern(`{N} (?:are |were )?${words}`))];
  return found.length === 1 ? (context.figures[Number(found[0]?.[1])] ?? null) : null;
};

/** "29 boys and 26 girls … 53% male": a percentage of one of two counts that are all. */
export const boysAndGirls: Rule = {
  name: 'boys and girls',
  reason: 'Where boys and girls are counted, the share of the one is its count of both together.',
  judge: (context) => {
    const [male, female] = [countOf(context, boys), countOf(context, girls)];
    const both = (male?.value ?? 0) + (female?.value ?? 0);
    if (!male || !female || both === 0) return [];
    return [boys, girls].flatMap((words, place) =>
      [...context.shape.matchAll(pattern(`{P}${of}${verb} ${words}`))].flatMap((match) => {
        const share = context.figures[Number(match[1])];
        if (!share) return [];
        const truth = (100 * (place === 0 ? male : female).value) / both;
        const agrees = agreesWith(share, truth);
        return [
          {
            verdict: agrees ? ('agrees' as const) : ('disagrees' as const),
            found: share.text,
            expected: agrees ? share.text : printedLike(share, truth),
          },
        ];
      }),
    );
  },
};
