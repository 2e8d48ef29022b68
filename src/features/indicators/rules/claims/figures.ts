import { type Hedge, hedgeBefore } from './hedges.ts';
import { notFigures } from './not-figures.ts';
import { numberWords, partWords, percentOfWords, valueOfWords } from './number-words.ts';
import { bareYear, periodOrder, periodShapes } from './periods.ts';

/**
 * What a figure is: n a count or plain number, p per cent, q percentage points, r a rate per so many, m money, u a
 * length of time, f a part in words (as per cent), d a date or period, x a number that is none (age, section, page).
 */
export type Kind = 'n' | 'p' | 'q' | 'r' | 'm' | 'u' | 'f' | 'd' | 'x';

/** A figure in a sentence. `at` and `to` are offsets in it; `order` tells periods apart (see periodOrder). */
export type Figure = {
  id: number;
  kind: Kind;
  text: string;
  value: number;
  decimals: number;
  unit: string;
  hedge: Hedge | null;
  order: number | null;
  at: number;
  to: number;
};

const digits = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const numeral = `(?<![\\w.,]|\\d[:-])${digits}(?![a-z\\d]|[.,:]\\d)`;
/** Before a unit no space is needed: "2ppts". */
const beforeUnit = `(?:(?<![\\w.,]|\\d[:-])${digits}|\\b${numberWords}\\b)`;
const number = `(?:${numeral}|\\b${numberWords}\\b)`;
const scale = '(?:\\s?(?:million|billion|thousand|bn|m|k)\\b)?';
const perHowMany = 'per (?:100|1,?000|10,?000|100,?000|thousand|ten thousand|hundred thousand)\\b';

const shape = (source: string): RegExp => new RegExp(source, 'gi');

type Reading = { kind: Kind; shapes: readonly RegExp[] };

/** In this order: what an earlier one takes is not looked at again. */
const readings: readonly Reading[] = [
  { kind: 'x', shapes: notFigures.before },
  { kind: 'd', shapes: periodShapes },
  { kind: 'x', shapes: notFigures.after },
  { kind: 'm', shapes: [shape(`£\\s?${digits}${scale}`), shape(`${numeral}${scale} (?:pounds|pence)\\b`)] },
  {
    kind: 'q',
    shapes: [
      shape(
        `${beforeUnit}\\s?-?(?:(?:percentage|per ?cent|%)\\s?-?\\s?points?|ppts?\\b|pp\\b|p\\.p\\.|points?\\b)`,
      ),
    ],
  },
  { kind: 'p', shapes: [shape(`${beforeUnit}\\s?(?:%|per ?cent\\b|pc\\b)`)] },
  { kind: 'r', shapes: [shape(`${number}(?: [a-z]+){0,2} ${perHowMany}`)] },
  { kind: 'x', shapes: [shape(perHowMany)] },
  {
    kind: 'u',
    shapes: [
      shape(
        `${number}[- ]?(?:full |working |calendar |school |consecutive )?(?:minute|min|hour|hr|day|night|week|month|year|term)s?(?:ly)?[’']?\\b`,
      ),
    ],
  },
  {
    kind: 'f',
    shapes: [
      /\b(?:one|two|three|four|six|seven|eight|nine) out of (?:every )?(?:ten|five|four|three)\b(?![^.(]{0,60}\(\d+(?:\.\d+)?%)/gi,
    ],
  },
  {
    kind: 'f',
    shapes: [
      shape(
        `\\b(?:one|two|three|four|five|six|seven|eight|nine|\\d) in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\b(?! (?:months?|weeks?|days?|years?))`,
      ),
    ],
  },
  {
    kind: 'f',
    shapes: [
      shape(
        `\\b(?:two[- ]thirds|(?<!\\b(?:the|all|last|first|these|past) )three[- ]quarters|(?:two|three|four)[- ](?:fifths|tenths))\\b`,
      ),
      shape(
        `\\b${partWords}\\b(?! (?:term|year|day|hour|time|way|yearly|sibling|brother|sister))(?= (?:of|the|all|were|was|are|had|have|to|fewer|more|less|from|in|over|overall|higher|lower|since|compared|against)\\b| ?[(),.;]|$)`,
      ),
      /\b(?:(?:the|a) (?:large |vast |great |small |slim )?majority|most)\b(?= of )/gi,
      /\b(?:almost|nearly|virtually) (?:all|every)\b(?! (?:the )?(?:time|year|week|month|day)\b)/gi,
    ],
  },
  { kind: 'n', shapes: [shape(`${numeral}${scale}`), shape(`\\b(?!one\\b)${numberWords}\\b`)] },
  {
    kind: 'n',
    shapes: [
      /\bone\b(?= (?:out )?of (?:the|these|those|our)? ?(?:\d|\w+ \(\d)| ?\(| in \d| to (?:\d|two|three|four|five|six)| and (?:\d|two|three|four|five|six))|(?<=\bfrom )one\b|\bone\b(?= (?:is|was|has|had|did) not\b)/gi,
    ],
  },
];

const scales: readonly [RegExp, number][] = [
  [/(?:million|\dm|\d m)$/i, 1e6],
  [/(?:billion|bn)$/i, 1e9],
  [/(?:thousand|\dk|\d k)$/i, 1e3],
];

/** What a printed number is to be taken times: a million for "£1.2m". */
export const scaleOf = (text: string): number => scales.find(([ending]) => ending.test(text))?.[1] ?? 1;

const numberIn = (text: string): { value: number; decimals: number } => {
  const printed = new RegExp(digits).exec(text)?.[0];
  if (printed === undefined) {
    const words = new RegExp(`\\b${numberWords}\\b`, 'i').exec(text)?.[0] ?? '';
    return { value: valueOfWords(words), decimals: 0 };
  }
  const times = scaleOf(text);
  const decimals = printed.split('.')[1]?.length ?? 0;
  return {
    value: Number(printed.replaceAll(',', '')) * times,
    decimals: decimals - Math.round(Math.log10(times)),
  };
};

/** Below this nobody would say "almost all". */
const almostAll = 80;

const partValue = (text: string): number => {
  if (/ (?:all|every)$/i.test(text)) return almostAll;
  if (/majority|most/i.test(text)) return 50;
  const [first, second] = text.split(/ (?:in|out of) (?:every )?/i);
  if (second === undefined) return percentOfWords(text);
  return (100 * numberIn(first ?? '').value) / Math.max(1, numberIn(second).value);
};

const unitOf = (kind: Kind, text: string): string => {
  if (kind === 'u')
    return (
      /(minute|min|hour|hr|day|night|week|month|year|term)s?(?:ly)?[’']?$/i.exec(text)?.[1]?.toLowerCase() ??
      ''
    );
  if (kind === 'r') return /\d[\d,]*$|thousand/i.exec(text.split(/ per /i)[1] ?? '')?.[0] ?? '';
  return '';
};

/** What stands before the year in a bare year, and not before a count. */
const yearContext =
  /(?:\b(?:in|on|than|since|during|from|to|by|between|until|till|for|of|and|year|years|act|end|early|late|mid|before|after|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the|report|plan|strategy|survey|ofsted|inspection|census|return|christmas|with)|[(,:;/–-]|^)\s*$/i;
const countedNoun =
  /^\s(?:children|young|people|reviews|care|looked|conferences|placements|carers|households|families|cases|referrals|assessments|contacts|challenges|questionnaires|visits|pupils|adults|staff|days|hours|returns|forms|were|plans)\b/i;

const isYear = (text: string, at: number, to: number): boolean =>
  yearContext.test(text.slice(Math.max(0, at - 16), at)) && !countedNoun.test(text.slice(to, to + 20));

type Found = { kind: Kind; text: string; at: number; to: number };

const locate = (text: string): Found[] => {
  const taken = new Uint8Array(text.length);
  const found: Found[] = [];
  const take = (kind: Kind, match: RegExpMatchArray): void => {
    const at = match.index ?? 0;
    const to = at + match[0].length;
    if (to === at || taken.subarray(at, to).includes(1)) return;
    taken.fill(1, at, to);
    found.push({ kind, text: match[0], at, to });
  };
  for (const { kind, shapes } of readings) {
    for (const one of shapes) for (const match of text.matchAll(one)) take(kind, match);
    if (kind !== 'd') continue;
    for (const match of text.matchAll(bareYear))
      if (isYear(text, match.index, match.index + match[0].length)) take('d', match);
  }
  return found.sort((a, b) => a.at - b.at);
};

/** Every figure of a sentence, in its order. */
export const figuresIn = (text: string): Figure[] =>
  locate(text).map((found, id) => {
    const number = found.kind === 'f' ? { value: partValue(found.text), decimals: 0 } : numberIn(found.text);
    const most = /majority|most|(?:all|every)$/i.test(found.text);
    return {
      ...found,
      ...number,
      id,
      unit: unitOf(found.kind, found.text),
      hedge:
        found.kind === 'f' && most ? 'above' : hedgeBefore(text.slice(Math.max(0, found.at - 32), found.at)),
      order: found.kind === 'd' ? periodOrder(found.text) : null,
    };
  });

/**
 * The sentence in small letters with a token in place of each figure, ‹p3› for the fourth one, a percentage: what the
 * rules' patterns run on, so that none has to know how figures are written.
 */
export const shapeOf = (text: string, figures: readonly Figure[]): string => {
  let shaped = '';
  let at = 0;
  for (const figure of figures) {
    shaped += `${text.slice(at, figure.at)}‹${figure.kind}${figure.id}›`;
    at = figure.to;
  }
  return (shaped + text.slice(at)).toLowerCase().replace(/[’‘]/g, "'").replace(/[–—]/g, '-');
};

/** Whether two figures can be of one measure. A rate, or a percentage in brackets, is often printed without its unit. */
export const comparable = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind ||
  (one.kind === 'r' && other.kind === 'n') ||
  (one.kind === 'n' && other.kind === 'r') ||
  (one.kind === 'p' && other.kind === 'n' && other.value <= 100 && other.value > 10);
