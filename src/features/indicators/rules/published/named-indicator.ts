/** Whose figures an indicator counts; percentages of one population are weighted by its numbers. */
export type Population =
  | 'children looked after'
  | 'child protection plans'
  | 'children in need'
  | 'care leavers';

/** What a heading means in our words: the code of the indicator (null where it is none of ours) and its population. */
export type NamedIndicator = { code: string | null; population: Population | null };

const populations: readonly [RegExp, Population][] = [
  [/care[ -]?leavers?\b|leaving care/i, 'care leavers'],
  [/\bCPP?\b|child protection/i, 'child protection plans'],
  [/\bCiN\b|child(ren)? in need\b/i, 'children in need'],
  [/\bC?LAC?\b|\bCIOC\b|looked[ -]after|child(ren)? in (our )?care\b/i, 'children looked after'],
];

/** In this order: the first one whose words all stand in the heading. */
const codes: readonly [Population, RegExp, string][] = [
  ['care leavers', /suitable|accommodation/i, 'care_leavers_suitable'],
  ['care leavers', /\bNEET\b|not in education/i, 'care_leavers_neet'],
  ['care leavers', /\bEET\b|in education/i, 'care_leavers_eet'],
  ['care leavers', /in touch|contact/i, 'care_leavers_in_touch'],
  ['child protection plans', /2 years|two years|NI ?64/i, 'ni64'],
  ['child protection plans', /second or subsequent|NI ?65/i, 'ni65'],
  ['child protection plans', /timescale|NI ?67/i, 'ni67'],
  ['children looked after', /health assessment|health check/i, 'health_assessment'],
  ['children looked after', /dent(al|ist)|teeth/i, 'dental_check'],
  ['children looked after', /immunis|vaccinat/i, 'immunisations'],
  ['children looked after', /\bSDQ\b|strengths and difficulties/i, 'sdq_average'],
  ['children looked after', /3 or more placements|three or more (placements|homes)|NI ?62/i, 'ni62'],
  ['children looked after', /same (placement|home)|placement stability|NI ?63/i, 'ni63'],
  ['children looked after', /review.*timescale|NI ?66/i, 'ni66'],
  ['children looked after', /legal status/i, 'cla_by_legal_status'],
  ['children looked after', /by placement|placement type/i, 'cla_by_placement'],
  ['children looked after', /start|becoming|entering|new into/i, 'cla_started'],
  ['children looked after', /ceas|leaving|discharg/i, 'cla_ceased'],
];

/** The code of the number of each population. */
export const numberCodes: Readonly<Record<Population, string>> = {
  'care leavers': 'care_leavers_number',
  'child protection plans': 'cp_number',
  'children in need': 'cin_number',
  'children looked after': 'cla_number',
};

/**
 * The indicator that a heading names, in the words that councils use. A heading with nothing beside its population is
 * that population's number ("Number of CLA at the month end").
 */
export const namedIndicator = (heading: string): NamedIndicator => {
  const population = populations.find(([words]) => words.test(heading))?.[1] ?? null;
  if (population === null) return { code: null, population };
  const code = codes.find(([whose, words]) => whose === population && words.test(heading))?.[2];
  return { code: code ?? (isPlainNumber(heading, population) ? numberCodes[population] : null), population };
};

const filler =
  /\b(total|numbers?|counts?|rates?|per 10,?000|of|the|at|on|end|month|plans?|children|in|need|cases|open|with|a|an|is|are|who|by (area|district|team|locality)|month end|31(st)? march)\b/gi;

const isPlainNumber = (heading: string, population: Population): boolean => {
  const words = populations.find(([, whose]) => whose === population)?.[0];
  const rest = words ? heading.replace(new RegExp(words, 'gi'), ' ') : heading;
  return !/[a-z]{2}/i.test(rest.replace(filler, ' '));
};
