/** Which way a word says that figures went. "better" and "worse" depend on what is measured. */
export type Direction = 'up' | 'down' | 'better' | 'worse' | 'same';

const upVerbs =
  'increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|gr(?:ow|ows|ew|own|owing)|(?:went|gone|go|goes|going|is|was|were|are) up(?! of| to)|(?<!-|made |make |makes |making |set |take |taken |follow[- ]|grown |bring )up(?! of| to|-)|climb(?:s|ed|ing)?|jump(?:s|ed)?|surged?|soared|widen(?:s|ed|ing)?|escalat(?:ed|ing)|expanded|leapt|swelled|swollen|mounted';
const upNouns = 'growth|uplift|upturn|hike|gains?|surge|boost';
const downVerbs =
  'decreas(?:e|es|ed|ing)|(?:fall(?:s|en|ing)?|fell)(?! due| within| into| under| outside| short)|drop(?:s|ped|ping)?|reduc(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|(?:went|gone|go|goes|going|is|was|were|are) down|(?<!-|break |broken |breaks )down(?! the)|dip(?:s|ped)?|shr(?:ink|ank|unk)|lowered|cut|slipped|plummeted|narrow(?:s|ed|ing)|eas(?:ed|ing)|dwindled|tumbled|receded|contracted';
const downNouns = 'reductions?|downturn|loss';
const better = 'improv(?:e|es|ed|ing)|(?<!requir(?:e|es|ed|ing) |needs |needing )improvements?';
const worse = 'worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing|ion)';
const same =
  'remain(?:s|ed|ing)? (?:broadly |relatively |largely )?(?:at|the same|unchanged|static|stable|steady|consistent|constant)|unchanged|no change|been (?:broadly |relatively )?(?:stable|static|steady|constant)|stayed (?:the same|stable)';

/** Words that tell of a change in time. Their source, for patterns; one group catches the word. */
export const changeWords = `\\b(${upVerbs}|${upNouns}|${downVerbs}|${downNouns}|${better}|${worse}|${same})\\b`;

const shapes: readonly [RegExp, Direction][] = [
  [new RegExp(`^(?:${same})$`), 'same'],
  [new RegExp(`^(?:${better}|better)$`), 'better'],
  [new RegExp(`^(?:${worse}|worse)$`), 'worse'],
  [
    new RegExp(
      `^(?:${upVerbs}|${upNouns}|higher|above|more|greater|exceed(?:s|ed|ing)?|larger|longer|over)$`,
    ),
    'up',
  ],
  [new RegExp(`^(?:${downVerbs}|${downNouns}|lower|below|less|fewer|smaller|shorter|under)$`), 'down'],
];

/** The direction of a word of change or comparison; null for another word. */
export const directionOf = (word: string): Direction | null =>
  shapes.find(([shape]) => shape.test(word))?.[1] ?? null;

const moreIsBetter =
  /timescale|on time|timel|up[- ]to[- ]date|participat|in touch|in contact|suitable accommodation|\beet\b|(?<!not )in education|attend|attainment|achiev|permanence plan|same (?:placement|home)|stability|return|complet(?:ed|ion)|satisf|understood|invited|voice|views|qualif|apprentice|university|higher education|success|adopted|fostering households|recruit/;
const lessIsBetter =
  /\bneet\b|not in (?:education|employment)|outside (?:of )?(?:the )?(?:\w+ )?timescale|\blate\b|missing|wait|appeals?\b|repeat|second or subsequent|homeless|caseload|vacanc|absence|exclu|complaint|offend|turnover|agency|overdue|delay|drift|unsuitable|placement moves|moves\b|or more (?:placements|homes)|‹x\d+› (?:placements|homes|moves)|re-referral|custody|self-harm|sickness|years or (?:more|longer)|outstanding/;

/** Whether more of what a sentence tells of is better (1) or worse (-1); null where that cannot be told. */
export const goodOf = (shape: string): 1 | -1 | null => {
  const [more, less] = [moreIsBetter.test(shape), lessIsBetter.test(shape)];
  if (
    less &&
    /\bneet\b|not in (?:education|employment)|outside|‹x\d+› (?:placements|homes|moves)|second or subsequent/.test(
      shape,
    )
  )
    return -1;
  if (more === less) return null;
  return more ? 1 : -1;
};
