const small =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|sixteen|eighteen)';
const pair = `${small}(?:\\s?(?:[-–/&]|to|and|or)\\s?${small})?`;

/** Words whose number names a thing instead of counting: "Section 20", "Key Stage 4", "pages 3-4". */
const named =
  'section|regulation|reg|level|grade|key stage|ks|tier|stage|phase|appendix|annex|item|page|pp?\\.|priority|objective|attainment|progress|ni|article|rule|part|schedule|paragraph|para|table|figure|fig\\.|chart|room|version|band|outcome|theme|recommendation|step|type|question|chapter|standard|principle|no\\.|ref\\.?|iro|covid|form|category|quartile|wave|slide';
const several =
  'sections|regulations|levels|grades|key stages|years|stages|appendices|items|pages|articles|paragraphs|tables|charts|recommendations|questions|categories|priorities';

/** Numbers that count nothing. Those before periods must not be read as one; those after would hide one. */
export const notFigures: { before: readonly RegExp[]; after: readonly RegExp[] } = {
  before: [
    /\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,63}){1,4}/g,
    /\b(?:https?:\/\/|www\.)\S{1,300}/gi,
    /(?<!\d)0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/g,
    /\b\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b/gi,
    /\b\d{1,2}:\d\d\b/g,
    /\b\d{1,2}:\d{1,2}\b/g,
    /\b\d{1,3}(?:\.\d{1,3}){2,5}\b(?!\s?%)(?<!\b\d{1,2}\.\d{1,2}\.(?:20)?\d\d)/g,
    /\b24\/7\b|\b50[/-]50\b/g,
    new RegExp(`\\baged?s?\\s(?:between |from |of |over |under |up to |above |below )?${pair}\\+?`, 'gi'),
    new RegExp(`\\b${pair}[- ]years?[- ](?:olds?|of age)\\b`, 'gi'),
    new RegExp(`\\b${small}\\s?(?:[-–/]|to)\\s?${small}[- ]?(?:year|yr)s?\\b`, 'gi'),
    /\b(?:post|pre)[- ]?\d{1,2}\b(?!,\d|\.\d)/gi,
    /\b(?:under|over|u)[- ]?\d{1,2}[’']?s\b|\b\d{1,2}[- ]plus\b/gi,
    /\b(?:children|those|people|pupils|babies|leavers|anyone) (?:under|over|below|above) \d{1,2}\b(?![\d,.%])/gi,
    /\bunder \d{1,2}\b(?![\d,.%]| ?(?:%|per|children|young|people|cases|placements|reviews))/gi,
    /\(\d{1,2}\s?[-–]\s?\d{1,2}\)/g,
    /\bkey stages?(?:,? (?:\d|and|or|to|&)){2,5}\b/gi,
    new RegExp(
      `(?<!\\b(?:last|this|next|previous|prior|each|every|per|a|that|current) )\\b(?:${named})\\s?${small}[a-z]?\\b(?!,\\d|\\.\\d|\\s?%)(?:\\s?[-–/]\\s?\\d{1,3}[a-z]?\\b(?!,\\d|\\.\\d|\\s?%|\\s\\())*`,
      'gi',
    ),
    /(?<!\b(?:last|this|next|previous|prior|each|every|per|a|that|current) )\byear\s(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b(?!,\d|\.\d|\s?%)/gi,
    new RegExp(
      `\\b(?:${several})\\s${small}\\b(?:,\\s${small}\\b)*(?:\\s?(?:[-–/&]|to|and|or)\\s?${small}\\b)?(?!,\\d|\\.\\d|\\s?%|\\s\\()`,
      'gi',
    ),
    /\b(?:sections?|pages?|regulations?|paragraphs?|item|no\.|ref\.?|act)\s\d{1,4}\b(?:\s?[-–]\s?\d{1,4})?/gi,
    /\bs\.?\d{1,3}\b/gi,
    /\b(?:the )?(?:19|20)\d\d (?:act|regulations|guidance|order)\b/gi,
    /\bact,? (?:19|20)\d\d\b/gi,
  ],
  after: [
    /\b\d[\d,.]*\s?%\s?(?:[-–]|to)\s?\d[\d,.]*\s?%(?=\s?range)/gi,
    /(?<![\d.,/])\d[\d,.]*[-–]\d[\d,.]*\s?%?/g,
    /\b\d[\d,.]*\s?%\s[-–]\s\d[\d,.]*\s?%/g,
    new RegExp(
      `\\b(?:\\d{1,3}|${small})\\s?(?:or|and) (?:more|fewer|less|over|above|under|older|younger|below)\\b`,
      'gi',
    ),
    /\b\d{1,3} ?(?:miles?|km|kilometres?|metres?|hours? a|gcses?|a-levels?)\b/gi,
    /\b(?:turn(?:s|ed|ing)?|bec(?:a|o)m(?:e|es|ing)|reach(?:es|ed|ing)?) (?:1[68]|2[15]|sixteen|eighteen|twenty-one|twenty-five)\b(?![\d,.%]|\s?per)/gi,
    /\b(?:first|second|last|latter|other) (?:half|quarter|third)\b/gi,
    /\b(?:two|four|(?:the|all|last|first|these|past) three) quarters\b/gi,
    /\b\d{1,3}\+(?=\s|$)/g,
    /\b(?:of|for) every 10{0,2},000\b/gi,
    /\b(?:up to|(?:a )?(?:minimum|maximum) of|no more than|at least|at most) (?:\d{1,4}|one|two|three|four|five|six|seven|ten|twelve)\b(?![\d,.]|\s?%|\s?per ?cent|[- ](?:in (?:every )?\w+|thirds?|quarters?|fifths?|tenths?)\b)/gi,
    /\b(?:two|three|four|five|six|\d) times\b(?! (?:as|the|that|those|our|what|higher|more|greater)\b)/gi,
    /\bone of\b(?! (?:the |these |those |our )?\d)|\bno one\b|\bone another\b/gi,
  ],
};
