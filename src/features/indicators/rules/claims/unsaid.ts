import { changeWords } from './direction-words.ts';

const others =
  '\\b(?:national(?:ly)?|regional(?:ly)?|region|england|average|averages|targets?|neighbours?|benchmark|comparators?|last|previous|preceding|before|elsewhere|other authorities|other councils|peers?)\\b';
const words = '(?:[^‹.;]|‹[dx]\\d+›)';
const than =
  '(?:(?:higher|lower|better|worse|more|fewer|less|greater|larger|smaller|bigger|stronger|weaker|quicker|slower)(?: [a-z]+){0,3} than|above|below|beyond|exceed(?:s|ed|ing)?|outperform(?:s|ed|ing)?|ahead of|behind|in line with|close to|on a par with|on par with|comparable (?:to|with)|similar to|(?:un)?favourably (?:to|with)|well (?:to|with)|short of|the same as|in keeping with|(?:met|meets|missed|misses)(?= (?:[a-z]+ ){0,3}target)|compared (?:to|with))';
const means =
  'equivalent to|equal to|equates? to|equating to|represent(?:s|ing|ed)?|amount(?:s|ing)? to|which (?:is|was)|that is';
const wholeIsMissing = 'it is not said out of how many';

/** What a claim looks like whose other figure is missing, and what is missing. */
export type Unsaid = { shape: RegExp; because: string };

/** What is claimed about figures of which one is missing, so that nothing can be worked out. */
export const unsaid: readonly Unsaid[] = [
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
    shape: new RegExp(
      `${changeWords}${words}{0,45},? (?:by )?(?:‹[npq]\\d+› )?to (?:[a-z]+ ){0,2}‹[npr]\\d+›`,
    ),
    because: 'the figure before is not given',
  },
  {
    shape: new RegExp(
      `${changeWords}${words}{0,80}\\b(?:reach(?:ed|es|ing)|st(?:ands?|ood|anding) at|now(?: at)?|currently(?: at)?) (?:[a-z]+ ){0,2}?‹[npr]\\d+›`,
    ),
    because: 'the figure before is not given',
  },
  {
    shape:
      /(?:‹n\d+› times|\b(?:twice|three times|half)) (?:as (?:likely|many|much|high|often|long)|(?:more|less) likely|(?:the|that of the) (?:rate|number|level|national|regional|average))\b/,
    because: 'the figure it is compared with is not given',
  },
  {
    shape: new RegExp(
      `‹n\\d+›${words}{0,50}?(?:,|-|\\() ?(?:[a-z]+ ){0,2}?‹[pf]\\d+› of (?:those|them|these|all|everyone|the (?!‹n))`,
    ),
    because: wholeIsMissing,
  },
  {
    shape: new RegExp(
      `‹n\\d+›${words}{0,70}?\\b(?:and|of whom|of which|with|,) ‹[pf]\\d+› of (?:these|those|them|whom|which)\\b|^of (?:our |the |these |those |all )*‹n\\d+›${words}{0,60}?,? ‹[pf]\\d+›`,
    ),
    because: 'how many they are is not given',
  },
  {
    shape: /‹[pf]\d+› of (?:the |our |all |these |those )*‹n\d+›/,
    because: 'how many they are is not given',
  },
  {
    shape: new RegExp(
      `(?:national|regional|england)${words}{0,40}\\b(?:higher|lower|above|below|better|worse)(?: than)? (?:our|ours|that|the)${words}{0,30}‹[pr]`,
    ),
    because: 'the figure it is compared with is not given',
  },
  {
    shape: new RegExp(
      `${changeWords} (?:by )?‹[npqa]\\d+›${words}{0,20}\\b(?:on|from|since|compared (?:to|with))\\b${words}{0,20}(?:${others}|‹d)`,
    ),
    because: 'the figure before is not given',
  },
  {
    shape: /‹f\d+› of (?:the|our|all|those|these|young|children|care|education)\b/,
    because: wholeIsMissing,
  },
  {
    shape: new RegExp(`‹[pf]\\d+› of ${words}{0,70}?\\((?:[a-z]+ ){0,2}?‹n\\d+›(?: [a-z]+){0,3}\\)`),
    because: wholeIsMissing,
  },
  {
    shape: new RegExp(
      `‹[pf]\\d+›${words}{0,50}?(?:\\b(?:${means})|, or) (?:[a-z]+ ){0,2}?‹n\\d+›|‹[nm]\\d+›${words}{0,50}?\\b(?:${means}) (?:[a-z]+ ){0,2}?‹[pf]\\d+›`,
    ),
    because: wholeIsMissing,
  },
  {
    shape: new RegExp(
      `‹[pf]\\d+›${words}{0,90}?\\b(?:leaving|the (?:other|remaining)) (?:[a-z]+ ){0,2}?‹n\\d+›`,
    ),
    because: wholeIsMissing,
  },
  {
    shape: new RegExp(
      `‹[npr]\\d+›${words}{0,60}\\b(?:up|down|increase|rise|fall|reduction|decrease|improvement|drop|decline) (?:on|from|since|over|compared (?:to|with))\\b${words}{0,20}(?:${others}|‹d)`,
    ),
    because: 'the figure before is not given',
  },
];

/** An average, or what follows from two figures or more, with something left out. */
export const derived: readonly (Unsaid & { others: number })[] = [
  {
    shape:
      /\b(?:average|averages|averaged|averaging|mean)\b(?:[^‹;.]|‹[dx]\d+›){0,40}?‹[npu]\d+›|‹n\d+› (?:[a-z'-]+ ){0,3}?(?:on average|per (?:officer|worker|adviser|child|home|team|carer|week|month))\b/,
    because: 'what it is the average of is not given',
    others: 0,
  },
  {
    shape:
      /\b(?:so|giving|overall|combined|hence|therefore|thus|meaning that|which means)\b[^‹;]{0,60}‹[pf]\d+›/,
    because: 'not all the figures that it follows from are given',
    others: 2,
  },
];

/** Claims of a place among others, which need no figure of their own. */
export const rank: Unsaid = {
  shape:
    /\brank(?:s|ed|ing)?\b(?: (?:[a-z]+|‹[a-z]\d+›)){0,2}? \d+(?:st|nd|rd|th)\b|\b(?:top|bottom|upper|lower) quartile\b/,
  because: 'the figures of the others are not given',
};
