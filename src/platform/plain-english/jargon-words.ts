/** A word of the trade. `unless` is what around it gives it another, ordinary meaning. */
export type JargonWord = { term: string; find: RegExp; say: string; unless?: RegExp };

const word = (term: string, find: string, say: string, unless?: RegExp): JargonWord => ({
  term,
  find: new RegExp(`\\b(?:${find})\\b`, 'gi'),
  say,
  ...(unless && { unless }),
});

/** Whom a child sees: only with them is "contact" time with the family. */
const kin =
  "(?:(?:their|his|her|our|my|your|the child['’]s|birth|wider|extended) )*(?:parents?|family|families|mums?|dads?|mothers?|fathers?|siblings?|brothers?|sisters?|grandparents?|relatives|birth)";

/**
 * Words that young people in care have asked adults not to use, and office words that a plainer one can replace.
 * "Contact" is looked for in company only: a contact officer and "please contact" are no jargon.
 */
export const jargonWords: readonly JargonWord[] = [
  { ...word('LAC', 'LAC', 'children in our care'), find: /\bLACs?\b/g },
  word(
    'looked after children',
    'looked[- ]after child(?:ren)?|child(?:ren)? looked after',
    'children in our care',
  ),
  word(
    'placement',
    'placements?',
    'home',
    /\b(?:work|student|job|college|school|training|teaching|industry|industrial|year|university|practice) placements?|placements? (?:order|student|year)/i,
  ),
  word(
    'contact',
    [
      `(?:have|has|had|having|direct|indirect|supervised|unsupervised|letterbox) contact with ${kin}`,
      `contact (?:with|between) (?:them and )?${kin}`,
      '(?:supervised|unsupervised|sibling|family|letterbox|indirect) contact',
      'contact (?:arrangements?|sessions?|visits?|centres?|plans?|supervisors?|orders?)',
      '(?:quality|frequency|amount|arrangements for) of contact',
      'contact (?:takes|took|taking) place',
    ].join('|'),
    'family time',
  ),
  word('sufficiency', 'sufficiency', 'lasting homes (enough of the right ones)', /self[- ]sufficiency/i),
  word('permanence', 'permanence|permanency', 'a home for good'),
  word('care plan', '(?:care|pathway) plans?', 'my plan', /health and care plan|health care plan/i),
  word('siblings', 'siblings?', 'brothers and sisters', /\bsibling contact/i),
  word('respite', 'respite(?: care)?', 'a short break'),
  word('absconding', 'abscond(?:s|ed|ing)?', 'running away, being missing'),
  word('challenging behaviour', 'challenging behaviou?rs?', 'having a hard time'),
  word(
    'hard to place',
    '(?:hard|difficult) to place',
    'a young person we have not yet found the right home for',
  ),
  word('service users', 'service users?|clients', 'children and young people'),
  word('stakeholders', 'stakeholders?', 'everyone this matters to'),
  word('cohort', 'cohorts?', 'group'),
  word(
    'statutory',
    'statutory|statutorily',
    'what the law says we must do',
    /statutory (?:instrument|holiday)/i,
  ),
  word(
    'multi-agency',
    'multi[- ]agency|multi[- ]disciplinary',
    'services working together',
    /multi-agency safeguarding hub|multi-agency child sexual/i,
  ),
  word(
    'commissioning',
    'commissioning|commissioned (?:services?|providers?|placements?)',
    'choosing and paying for services',
  ),
  word('caseload', 'caseloads?', 'how many children each worker has'),
  word('edge of care', 'edge of care', 'families who need help so that a child can stay at home'),
  word(
    'unaccompanied minors',
    'unaccompanied (?:minors?|asylum[- ]seeking child(?:ren)?)',
    'young people who came to this country alone to be safe',
  ),
  word('transition', 'transition(?:s|ed|ing)?', 'moving on'),
  word('trajectory', 'trajectory|trajectories|direction of travel', 'how things are going'),
  word('holistic', 'holistic(?:ally)?', 'looking at the whole person'),
  word('robust', 'robust(?:ly)?', 'strong, careful'),
  word('utilise', 'utili[sz](?:e|es|ed|ing|ation)', 'use'),
  word('facilitate', 'facilitat(?:e|es|ed|ing|ion)', 'help, make happen'),
  word('in order to', 'in order to', 'to'),
  word('going forward', 'going forward|moving forward', 'from now on'),
  word('in respect of', '(?:in|with) respect (?:of|to)|in relation to|pertaining to', 'about'),
  word('drill down', 'drill(?:s|ed|ing)? down|deep[- ]dives?', 'look closely'),
  word('key deliverables', '(?:key )?deliverables?', 'what we promised to do'),
  word('ascertain', 'ascertain(?:s|ed|ing)?', 'find out'),
  word('escalate', 'escalat(?:e|es|ed|ing|ion)', 'tell someone more senior'),
  word('signposting', 'signpost(?:s|ed|ing)?', 'showing where to get help'),
  word('disseminate', 'disseminat(?:e|es|ed|ing|ion)', 'share'),
  word('underpin', 'underpin(?:s|ned|ning)?', 'support'),
  word(
    'co-production',
    'co[- ]?produc(?:e|ed|es|ing|tion)',
    'making it together with young people',
    /engagement and co[- ]?production/i,
  ),
];
