import { changeWords, type Direction, directionOf } from './direction-words.ts';
import type { Figure } from './figures.ts';
import { pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/**
 * By how much something changed or differs, as printed. `at` is its place in the shape of the sentence; `firm` where
 * the words leave no doubt that it is an amount ("by 45", "an increase of 45", and every per cent).
 */
export type Amount = { figure: Figure; direction: Direction | null; at: number; firm: boolean };

const soft =
  '(?:(?:about|around|approximately|approx\\.?|roughly|some|circa|almost|nearly|just|over|under|more than|less than|close to|a further|a total of|an|a|[a-z]+ly|well) ){0,3}';
const comparing =
  '(higher|lower|above|below|more|greater|fewer|less|better|worse|longer|shorter|quicker|faster|slower|sooner|up(?! to|-to)|down)';
const noStop =
  "(?:(?!(?:to|from|than|when|which|compared|with|was|were|being|at|for|and|but|that|reached)\\b)[a-z'/()&-]+ )";
const nouns =
  '(increases?|rise|growth|uplift|jump|gain|decreases?|reductions?|fall|drop|decline|dip|cut|improvement|deterioration)';

type Shape = { shape: RegExp; needs?: RegExp };

const adverbs =
  '(?:(?:slightly|significantly|markedly|sharply|steadily|further|again|overall|substantially|considerably|year on year) ){0,2}';
const filling =
  "(?: (?!(?:an?|the|and|saw|which|had|has|is|was|are|were|requir[a-z]+|need[a-z]*)\\b)[a-z'-]+){0,2}?";

const shapes: readonly Shape[] = [
  { shape: pattern(`${changeWords} ${adverbs}(?:by |of |\\(|was |, by )\\(?[+-]?${soft}{A}`) },
  {
    shape: pattern(
      `${changeWords} ${adverbs}[+-]?${soft}{A}(?! ?(?:children|young people|cases)? ?(?:to|in) ‹[npr])`,
    ),
  },
  { shape: pattern(`${changeWords} ${adverbs}[+-]?${soft}{A}`), needs: /q/ },
  { shape: pattern(`${changeWords} ${adverbs}[+-]?${soft}{A}(?= to ‹[nr])`), needs: /[pf]/ },
  { shape: pattern(`${changeWords} ${noStop}{1,12}?\\(?by [+-]?${soft}{A}`) },
  { shape: pattern(`${changeWords} ${noStop}{1,12}?of [+-]?${soft}{A}`), needs: /[pqf]/ },
  { shape: pattern(`${changeWords} ${noStop}{1,8}?\\([+-]?${soft}{A}\\)`), needs: /[pqf]/ },
  { shape: pattern(`{A}${filling} ${nouns}\\b`) },
  {
    shape: pattern(
      `{A}${filling} ${comparing}\\b(?= (?:[a-z]+ ){0,8}?than\\b| (?:[a-z]+ ){0,3}?(?:than|on|from|compared|the|last|‹d|national|our|in ‹d|that|this|those)| ‹|,? or ‹p)`,
    ),
  },
  { shape: pattern(`{A}${filling} ${comparing}\\b`), needs: /[pqf]/ },
  {
    shape: pattern(`\\b(?:which is|this is|that is|representing|represents|or) ${soft}{A} ${comparing}\\b`),
    needs: /[pqf]/,
  },
  { shape: pattern(`‹[nprm]\\d+›[^‹;.]{0,20}, by ${soft}{A}`) },
  { shape: pattern(`\\bby ${soft}{A} \\((?:down |up )?from ‹[nprm]`) },
  {
    shape: pattern(`\\b(gap|difference|variation)\\b[^;.]{0,120}? (?:is|was|of|at|by|being) ${soft}{A}`),
    needs: /[pqnm]/,
  },
  { shape: pattern(`\\b(change|incline|swing|shift)(?: in (?:[a-z]+ ){1,5}?)? ?of [+-]?${soft}{A}`) },
];

/** "from 767 to 1,705 (122%)": an amount in brackets, or after a dash, behind the pair. */
const behindPair = pattern(
  `\\bfrom {50}{V}{50} to {30}‹[nrm]\\d+›{30}(?:\\(| - |, or |, )(?:an? )?[+-]?${soft}‹[pq](\\d+)›(?= ?\\)| ?$| ?[.,;])`,
);

/** "(+24%)". */
const signed = pattern('[(;,] ?([+-])‹[pq](\\d+)›\\)');

/** "A decrease of 11 (3.4%)": the same amount twice. */
const amountTwice = pattern(
  `‹[npqmu](\\d+)›(?: [a-z-]+| ‹d\\d+›){0,3}(?: ?\\(|,? or )${soft}[+-]?‹[pqn](\\d+)›(?: [a-z]+)?(?=\\)|[,.;]|$)`,
);

type Found = { id: number; direction: Direction | null; at: number; firm: boolean };

const lengthOfTime =
  /by |(?:of|by) ‹u|‹u\d+› (?:[a-z]+ )?(?:longer|shorter|fewer|more|less|quicker|faster|slower|sooner|better|worse|increase|reduction)\b/;

const foundIn = (reading: Reading, match: RegExpMatchArray, needs: RegExp | undefined): Found[] => {
  const groups = match.slice(1).filter((group) => group !== undefined);
  const id = Number(groups.find((group) => /^\d+$/.test(group)));
  const word = groups.find((group) => !/^\d+$/.test(group)) ?? '';
  const kind = reading.figures[id]?.kind;
  const direction = directionOf(word) ?? directionOf(word.replace(/s$/, ''));
  if (!kind || (needs && !needs.test(kind)) || direction === 'same') return [];
  if (kind === 'u' && !lengthOfTime.test(match[0])) return [];
  const firm = /[pqf]/.test(kind) || word === 'gap' || /\b(?:by|of) [^‹]*‹[a-z]\d+›$/.test(match[0]);
  return [{ id, direction, at: match.index ?? 0, firm }];
};

const allIn = (reading: Reading): Found[] => [
  ...shapes.flatMap(({ shape, needs }) =>
    [...reading.shape.matchAll(shape)].flatMap((match) => foundIn(reading, match, needs)),
  ),
  ...[...reading.shape.matchAll(behindPair)].map((match) => ({
    id: Number(match[2]),
    direction: null,
    at: match.index,
    firm: true,
  })),
  ...[...reading.shape.matchAll(signed)].map((match) => ({
    id: Number(match[2]),
    direction: match[1] === '+' ? ('up' as const) : ('down' as const),
    at: match.index,
    firm: true,
  })),
];

/** Marks the amounts of a sentence in its shape, so that no pattern of pairs takes one for a value. */
export const readAmounts = (reading: Reading): { amounts: Amount[]; reading: Reading } => {
  const amounts = new Map<number, Amount>();
  const add = ({ id, direction, at, firm }: Found): void => {
    const figure = reading.figures[id];
    if (figure && !amounts.has(id)) amounts.set(id, { figure, direction, at, firm });
  };
  for (const found of allIn(reading)) add(found);
  for (const match of reading.shape.matchAll(amountTwice)) {
    const first = amounts.get(Number(match[1]));
    if (first) add({ ...first, id: Number(match[2]), firm: true });
  }
  let shape = reading.shape;
  for (const { figure } of amounts.values())
    shape = shape.replace(`‹${figure.kind}${figure.id}›`, `‹a${figure.id}›`);
  return { amounts: [...amounts.values()].sort((a, b) => a.at - b.at), reading: { ...reading, shape } };
};
