/** What a column of a delivery plan holds. */
export type PlanColumn =
  | 'objective'
  | 'ref'
  | 'references'
  | 'activity'
  | 'progress'
  | 'evidence'
  | 'metric'
  | 'current'
  | 'target'
  | 'services'
  | 'timescale'
  | 'brag'
  | 'leads';

/** The first name that fits is taken, so the narrower ones stand first. */
const names: readonly (readonly [PlanColumn, RegExp])[] = [
  ['brag', /^b?rag\b|\bb?rag (rating|status)$|^(rating|status)$/],
  [
    'objective',
    /^(strategic |key )?(objective|priority|theme|aim|ambition|pledge)( ref(erence)?| no| number| area)?$/,
  ],
  ['ref', /^(ref(erence)?|no|number|id|item|action (ref(erence)?|no|number|id))$/],
  ['references', /\bref(erence)?s?$|\brecommendation(s| no| number)?$/],
  ['current', /^(current|baseline|latest (data|figure|value|result)|actual)\b|\bcurrent\b/],
  ['target', /^targets?\b(?! date)|\btarget (data|figure|value)\b/],
  ['leads', /^responsible people$/],
  [
    'timescale',
    /^time ?(scale|frame|line)s?\b|^(by when|when|due|deadline|due date|target date|completion date|end date)\b/,
  ],
  ['services', /\b(responsib|lead|owner|accountab)|^(by )?who(m)?$|^service(s| area)?$/],
  ['progress', /^(progress|updates?|commentary|comments?|latest (update|position))\b|\b(progress|update)s?$/],
  ['evidence', /^evidence\b|^how (will|do) we know\b/],
  [
    'metric',
    /^(metrics?|measures?|kpis?|performance (measure|indicator)s?|success (measure|criteria)|how (will|do) we measure)\b/,
  ],
  [
    'activity',
    /^(activit(y|ies)|actions?|tasks?|deliverables?|what (will|we)|actions? required|what we will do)\b/,
  ],
];

/** What the column under a heading holds; null where the heading is none that plans have. */
export const planColumnOf = (heading: string): PlanColumn | null => {
  const name = heading
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return names.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
};
