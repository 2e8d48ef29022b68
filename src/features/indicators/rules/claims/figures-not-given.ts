import type { Finding, Rule } from './claim.ts';
import { changeWords } from './direction-words.ts';
import type { Figure } from './figures.ts';

const others =
  '\\b(?:national(?:ly)?|regional(?:ly)?|region|england|average|averages|targets?|neighbours?|benchmark|comparators?|last|previous|preceding|before|elsewhere|other authorities|other councils|peers?)\\b';
const words = '(?:[^‹.;]|‹[dx]\\d+›)';
const than =
  '(?:(?:higher|lower|better|worse|more|fewer|less|greater|larger|smaller|bigger|stronger|weaker|quicker|slower)(?: [a-z]+){0,3} than|above|below|beyond|exceed(?:s|ed|ing)?|outperform(?:s|ed|ing)?|ahead of|behind|in line with|close to|on a par with|on par with|comparable (?:to|with)|similar to|(?:un)?favourably (?:to|with)|well (?:to|with)|short of|the same as|in keeping with|met|meets|missed|misses|compared (?:to|with))';
const ahead =
  /\b(?:will|aims?|aiming|plans?|planned|should|intends?|would|ambition|hope|forecast|in order to)\b/;

type Unsaid = { shape: RegExp; because: string };

/** What is claimed about figures of which one is missing, so that nothing can be worked out. */
const unsaid: readonly Unsaid[] = [
  {
    shape: new RegExp(
      `‹[npr]\\d+›.{0,160}?\\b${than}\\b${words}{0,50}?(?:${others}|‹d)(?!${words}{0,30}‹[npr])`,
    ),
    because: 'the figure it is compared with is not given',
  },
  {
    shape: new RegExp(
      `\\b${than}\\b${words}{0,50}?(?:${others}|‹d)${words}{0,25}(?:[,:]| at| with)${words}{0,60}‹[npr]\\d+›`,
    ),
    because: 'the figure it is compared with is not given',
  },
  {
    shape:
      /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[ -](?:highest|lowest|best|worst|largest|smallest)\b|\brank(?:s|ed|ing)?\b|\b(?:top|bottom|upper|lower) (?:quartile|quarter|third|ten|five)\b|\b(?:highest|lowest|best|worst) (?:rate |figure |number |level |performance |result )?(?:in|of|among|for|since|on record)\b/,
    because: 'the figures of the others are not given',
  },
  {
    shape: new RegExp(`${changeWords}${words}{0,45},? to (?:[a-z]+ ){0,2}‹[npr]\\d+›`),
    because: 'the figure before is not given',
  },
  {
    shape: new RegExp(
      `‹[npr]\\d+›${words}{0,60}\\b(?:up|down|increase|rise|fall|reduction|decrease|improvement|drop|decline) (?:on|from|since|over|compared (?:to|with))\\b${words}{0,20}(?:${others}|‹d)`,
    ),
    because: 'the figure before is not given',
  },
];

/** An average, or what follows from two figures or more, with something left out. */
const derived: readonly (Unsaid & { others: number })[] = [
  {
    shape:
      /\b(?:average|averages|averaged|averaging|mean)\b(?:[^‹;.]|‹[dx]\d+›){0,40}?‹n\d+›|‹n\d+› (?:[a-z'-]+ ){0,3}?(?:on average|per (?:officer|worker|adviser|child|home|team|carer|week|month))\b/,
    because: 'what it is the average of is not given',
    others: 1,
  },
  {
    shape:
      /\b(?:so|giving|overall|combined|hence|therefore|thus|meaning that|which means)\b[^‹;]{0,60}‹[pf]\d+›/,
    because: 'not all the figures that it follows from are given',
    others: 2,
  },
];

/** The last value in what was matched: the one that is compared or has changed. */
const claimedIn = (matched: string, figures: readonly Figure[]): Figure | undefined =>
  figures[Number([...matched.matchAll(/‹[npr](\d+)›/g)].at(-1)?.[1])];

const unknown = (figure: Figure, because: string): Finding => ({
  verdict: 'unknown',
  found: figure.text,
  expected: null,
  because,
});

/** A claim about figures that nothing in the text can bear out. Asked only where no other rule had anything to say. */
export const figuresNotGiven: Rule = {
  name: 'claim without its figures',
  reason:
    'A comparison, rank or average whose other figures are missing cannot be checked, and is listed as such.',
  judge: ({ shape, figures }, { reading }) => {
    const values = figures.filter(({ kind }) => 'npr'.includes(kind));
    const [first] = values;
    if (!first || ahead.test(shape)) return [];
    const match = unsaid
      .map((one) => ({ because: one.because, found: one.shape.exec(reading.shape)?.[0] }))
      .find(({ found }) => found !== undefined);
    if (match) return [unknown(claimedIn(match.found ?? '', figures) ?? first, match.because)];
    const several = figures.filter(({ kind }) => 'nprf'.includes(kind)).length;
    const rest = derived.find((one) => one.shape.test(shape) && several > one.others);
    return rest ? [unknown(first, rest.because)] : [];
  },
};
