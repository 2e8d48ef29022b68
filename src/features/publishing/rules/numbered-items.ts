import { months } from '../../../kernel/local-date.ts';
import { isStandingTitle, readItemTitle } from './item-title.ts';
import { isPresenterShaped, isPurpose, itemLabel } from './line-shapes.ts';
import type { SourceLine } from './source-line.ts';
import { restOfTitle, wholeTitle } from './two-line-title.ts';

/** Where an item begins: `at` is the index of its first line, `body` of the first line after its title. */
export type ItemStart = { at: number; body: number; number: string | null; title: string };

/** `second` is the number behind the stroke of "CPB/24/03", where that is the one that grows. */
type Candidate = ItemStart & { order: number; second: number | null; weight: number };

/**
 * The numbered titles of an agenda or minutes. Minutes hold other numbered lists too, so the titles are the
 * run of growing numbers that looks most like titles: headed, bold, with pages or minutes, with a purpose below.
 */
export const numberedItems = (lines: SourceLine[]): ItemStart[] => {
  const candidates = inGrowingOrder(lines.flatMap((_, at) => candidateAt(lines, at) ?? []).slice(0, 5000));
  const chain = bestChain(candidates);
  const weight = chain.reduce((sum, candidate) => sum + candidate.weight, 0);
  return chain.length >= 3 || weight >= 3
    ? chain.map(({ at, body, number, title }) => ({ at, body, number, title }))
    : [];
};

/** "24/01, 24/02" and "2023/01" grow behind the stroke, "01/24, 02/24" before it. */
const inGrowingOrder = (candidates: Candidate[]): Candidate[] => {
  const pairs = candidates.filter(({ second }) => second !== null);
  if (pairs.length < 2 || new Set(pairs.map(({ order }) => order)).size > 1) return candidates;
  return candidates.map((candidate) => ({ ...candidate, order: candidate.second ?? candidate.order }));
};

const numbered =
  /^(?:[Aa]genda [Ii]tem |[Ii]tem |ITEM |AGENDA ITEM |(?:[Mm]in(?:ute)?|MIN(?:UTE)?)\.? (?:[Nn]o|NO)\.? ?)?((?:[A-Z]{2,5}[ /.-]?)?(\d{1,4})([a-z])?(?:\/(\d{1,4})|(?:\.0))?)(?:\s*[.):]\s*|\s*\t\s*[-–]?\s*|\s+[-–]\s+|\s+)(?![\d%])(\S.*)$/;
const monthFirst = new RegExp(`^(?:${months.join('|')})\\b`, 'i');

const candidateAt = (lines: SourceLine[], at: number): Candidate | null => {
  const line = lines[at];
  if (!line || line.text.length > 400) return null;
  if (/^\(?\d{1,3}[a-z]?[.)]?$/.test(line.text)) return splitTitle(lines, at);
  const match = numbered.exec(line.text);
  const firstLine = match?.[5] ?? '';
  const more = match ? restOfTitle(firstLine, lines[at + 1]) : null;
  const title = more ? wholeTitle(firstLine, more) : firstLine;
  const body = at + (more ? 2 : 1);
  if (!match || !/^["'“‘([]?[\p{Lu}\d]/u.test(title) || monthFirst.test(title)) return null;
  if (Number(match[2]) > 999 && !match[4]) return null;
  const hasStop = /^\S+[ /.-]?\d*[a-z]?(?:\/\d{2,4})?\s*[.):\t]/.test(line.text);
  const weight =
    weigh(lines, at, body, title) - (hasStop ? 0 : 0.5) - (/^[A-Z]/.test(match[1] ?? '') ? 0.5 : 0);
  const order = orderOf(match[2], match[3]);
  return {
    at,
    body,
    number: match[1] ?? null,
    title,
    order,
    second: match[4] ? Number(match[4]) : null,
    weight,
  };
};

/** A number on a line of its own, as tables leave it, with the title on the next. */
const splitTitle = (lines: SourceLine[], at: number): Candidate | null => {
  const next = lines[at + 1];
  const number = /\d{1,3}[a-z]?/.exec(lines[at]?.text ?? '')?.[0];
  if (
    !next ||
    !number ||
    next.text.length > 200 ||
    !/^["'“‘([]?\p{Lu}/u.test(next.text) ||
    /[.;:]$/.test(next.text)
  )
    return null;
  const order = orderOf(/\d+/.exec(number)?.[0], /[a-z]/.exec(number)?.[0]);
  return {
    at,
    body: at + 2,
    number,
    title: next.text,
    order,
    second: null,
    weight: weigh(lines, at + 1, at + 2, next.text) - 0.5,
  };
};

const orderOf = (digits: string | undefined, letter: string | undefined): number =>
  Number(digits) + (letter ? (letter.charCodeAt(0) - 96) / 100 : 0);

const weigh = (lines: SourceLine[], at: number, next: number, text: string): number => {
  const line = lines[at];
  const before = lines[at - 1]?.text ?? '';
  const { title, hasTail } = readItemTitle(text);
  const first = lines[next]?.text ?? '';
  const second = lines[next + 1]?.text ?? '';
  let weight = 1;
  if (line && (line.heading > 0 || line.bold)) weight += 2;
  if (hasTail) weight += 2;
  if (isStandingTitle(title)) weight += 2;
  if (/\p{Lu}{4}/u.test(title) && title === title.toUpperCase()) weight += 1;
  if (itemLabel(first) || isPurpose(first) || (isPresenterShaped(first) && isPurpose(second))) weight += 1;
  if (/[.;,]$/.test(title)) weight -= 3;
  if (title.length > 150) weight -= 2;
  if (line?.bullet) weight -= 1;
  if (/(?::|\bthat|^resolved|^agreed|^decision)$/i.test(before)) weight -= 3;
  return weight;
};

type Chain = { candidate: Candidate; score: number; before: Chain | null };

/** A missing number costs, since a title may be unreadable but seldom is. */
const missingCost = 1.5;

/** The heaviest run of growing numbers, in reading order. */
const bestChain = (candidates: Candidate[]): Candidate[] => {
  const bestAt = new Map<number, Chain>();
  let best: Chain | null = null;
  for (const candidate of candidates) {
    let before: Chain | null = null;
    let gain = candidate.order < 2 ? 1 : 0;
    for (const chain of bestAt.values()) {
      const step = candidate.order - chain.candidate.order;
      const value = chain.score - Math.max(0, Math.floor(step - 0.5)) * missingCost;
      if (step > 0 && step <= 10 && value > gain) {
        gain = value;
        before = chain;
      }
    }
    const chain: Chain = { candidate, score: gain + candidate.weight, before };
    const known = bestAt.get(candidate.order);
    if (!known || chain.score > known.score) bestAt.set(candidate.order, chain);
    if (!best || chain.score > best.score) best = chain;
  }
  const run: Candidate[] = [];
  for (let chain = best; chain; chain = chain.before) run.unshift(chain.candidate);
  return run;
};
