import { printedLike } from './agreement.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { listBeside, sumOf } from './list-of-parts.ts';
import { pattern } from './pattern.ts';
import type { Context } from './reading.ts';
import { howParted } from './tells-apart.ts';

const totalWords = [
  pattern(
    "\\b(?:in total|totall?(?:ing|ed|s)?|total(?: of| number of| is| was)?|altogether|combined|bringing the total to|sum of|making)(?: (?:of|was|is|were|there|the|a|to|we|had)){0,3} (?:[a-z'-]+ ){0,2}?‹([nm])(\\d+)›",
  ),
  pattern("‹([nm])(\\d+)›(?: [a-z'/-]+){0,4},? (?:in total|altogether|in all|combined|overall)\\b"),
];
const firstOfList = pattern(
  "^(?:[^‹]|‹[dxu]\\d+›){0,60}‹([nm])(\\d+)›(?: [a-z'/&-]+| ‹[dxu]\\d+›){0,8} ?(?::|;(?=[^‹;]{0,30}‹n\\d+›[^;]{5,60}‹n\\d+›[^;]{5,60}‹n)|\\(|-|, (?=‹n\\d+› (?:boys|girls|males?|females?|young men|young women)\\b)|,? (?:(?:is |are |was |were )?(?:made up of|split into|divided into)|compris(?:e|es|ing)|consists? of|consisting of|split into|broken down (?:as|into)|(?:of (?:whom|which|these|those))))",
);
/** "Of the 12 actions, 9 are green, 2 amber and 1 red". */
const ofList = pattern('^(?:out )?of (?:the |our |these |all )?‹([nm])(\\d+)›[^‹;.(]{0,50},');
/** "35 in April, 42 in May and 38 in June, 115 over the quarter". */
const lastOfList = pattern(
  '(?:,| -|:) (?:or |so |a total of |and )?‹([nm])(\\d+)›(?: [a-z-]+){0,2} (?:over|across|for|in|during) the (?:whole )?(?:(?:quarter|year|term|month|period|half|summer|county|three|four)\\b|‹u\\d+›)',
);
const complete = /\b(?:remaining|the other|boys|girls|male|female|males|females)\b/;
/** "… and the rest in other homes" has a part that is not counted. */
const uncounted = /\b(?:the rest|the remainder|the others|several|a few|a handful)\b(?! ?\(?,? ?‹n)/;
const partly = /\b(?:includ\w+|of (?:whom|which|these|those)|among them|at least)\b/;

const matched = (context: Context, shapes: readonly RegExp[]): Figure[] => {
  const ids = shapes.flatMap((shape) => [...context.shape.matchAll(shape)].map((match) => Number(match[2])));
  return [...new Set(ids)].map((id) => context.figures[id]).filter((figure) => figure !== undefined);
};

const agrees = (total: Figure): Finding => ({ verdict: 'agrees', found: total.text, expected: total.text });

/** Parts that miss their total by a little are meant to add up to it; far off, they may be some of many. */
const near = (sum: number, total: number, parts: number): boolean =>
  Math.abs(sum - total) <= total * (parts > 2 ? 0.2 : 0.1);

type Sum = { total: Figure; parts: Figure[] };

const sumsFor = (context: Context, totals: readonly Figure[], others: readonly Figure[]): Sum[] =>
  totals.flatMap((total) => {
    const { before, after } = listBeside(
      context,
      total,
      others.filter(({ id, kind }) => id !== total.id && kind === total.kind),
    );
    return [before, after].filter((parts) => parts.length > 1).map((parts) => ({ total, parts }));
  });

/** "The nine districts hold 30, 28 and 25 cases, 83 in all": the farthest count may say how many parts there are. */
const isWithoutFirst = (parts: readonly Figure[], total: Figure): boolean =>
  parts.length > 2 && parts.at(-1)?.value === parts.length - 1 && sumOf(parts.slice(0, -1)) === total.value;

const judge = ({ total, parts }: Sum, context: Context, said: boolean): Finding | null => {
  const { shape } = context;
  const sum = sumOf(parts);
  if (sum === total.value || isWithoutFirst(parts, total)) return agrees(total);
  if (uncounted.test(shape)) return null;
  const parted = howParted(
    context,
    parts.map(({ id }) => id).sort((a, b) => a - b),
  );
  const wrong = parted === 'all' || (parted === 'apart' && sum > total.value);
  if (wrong && near(sum, total.value, 3))
    return { verdict: 'disagrees', found: total.text, expected: printedLike(total, sum) };
  if (shape.search(ofList) >= 0 && !said && parts.length < 3 && !complete.test(shape)) return null;
  const strict = (said && !partly.test(shape)) || complete.test(shape);
  if (!strict && (partly.test(shape) || !near(sum, total.value, parts.length))) return null;
  if (strict && !near(sum, total.value, 3) && !said) return null;
  return { verdict: 'disagrees', found: total.text, expected: printedLike(total, sum) };
};

/** "421 problem resolutions and 1,284 management alerts, in total 1,705"; "50 audits: 12 good, 30 …, 8 …". */
export const partsAndTotal: Rule = {
  name: 'parts and total',
  reason: 'Parts that a sentence adds to a total must add up to it.',
  judge: (context, { amounts, changes }) => {
    const used = new Set([
      ...amounts.map(({ figure }) => figure.id),
      ...changes.flatMap(({ before, after }) => [before.id, after.id]),
    ]);
    const others = context.figures.filter(
      ({ kind, id, hedge }) => (kind === 'n' || kind === 'm') && !used.has(id) && hedge === null,
    );
    if (others.length < 3) return [];
    const said = matched(context, totalWords);
    const totals = said.length > 0 ? said : matched(context, [firstOfList, ofList, lastOfList]);
    const findings = sumsFor(context, totals, others).map((sum) => judge(sum, context, said.length > 0));
    const right = findings.find((finding) => finding?.verdict === 'agrees');
    if (right) return [right];
    const wrong = findings.filter((finding) => finding !== null);
    return wrong.length > 0 && (said.length < 2 || wrong.length === 1) ? wrong.slice(0, 1) : [];
  },
};
