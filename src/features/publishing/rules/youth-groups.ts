/** Groups that young people sit for; what a council calls its own follows the same few patterns. */
const groups = [
  /\bLINX(?:\/CLF)?\b/i,
  /\bPOWAR\b/i,
  /\bCi?CC\b(?=\s+(?:rep|member|young|chair|$)|\s*$)/i,
  /\b(?:children|young people|kids) in (?:our )?care (?:council|forum|group|committee)\b/i,
  /\b(?:care leavers?['’]?s?|looked after children['’]?s?|children looked after|care experienced) (?:forum|council|association|group|voice|panel|network)\b/i,
  /\b(?:youth|young people['’]?s?|young persons?['’]?s?|junior|children['’]?s) (?:council|parliament|cabinet|forum|assembly|advisory (?:board|group)|voice|shadow board)\b/i,
  /\bCLF\b/,
  /\bCiC(?:C|\s?Council)?\b/,
  /\bM?YP\d{0,2}\b/,
  /\bcare council\b/i,
  /\bvoices? (?:of|for|in|4) (?:the )?(?:care|children|young|youth|us|change|influence)\b/i,
  /\bcare[- ](?:leavers?|experienced)['’]? (?:ambassador|apprentice|inspector|director|commissioner|steering group|reference group)s?\b/i,
  /\b(?:member of (?:the )?(?:uk )?)?youth parliament\b/i,
  /\bapprentices?\b/i,
  /\byoung (?:inspector|ambassador|adviser|advisor|commissioner)s?\b/i,
  /\bcare[- ]experienced (?:young )?(?:person|people|adult|adults|representatives?|reps?)\b/i,
  /\byoung (?:people|person)(?:['’]?s)?\b/i,
  /\bcare leavers?(?:['’]s)?(?=\s*(?:$|representatives?\b|reps?\b|member\b))/i,
  /\b(?:child|children|young person) (?:in|with experience of) care\b(?=\s*(?:$|representatives?\b|reps?\b))/i,
];

/** Adults who work with young people are named as everyone else is. */
const staff =
  /\b(?:workers?|officers?|co-?ordinators?|managers?|lead|leader|facilitators?|advis[oe]rs?|support(?:er|ing)?|services?|teams?|director|head|champion|councillors?|participation|clerk|solicitor|teacher|headteacher|engagement|project|board|commissioning|independent|nurse|doctor|advocates?|advocacy|charity|trust|carers?|parent|governor|academy|college|school)\b/i;

/**
 * The young people's group that an organisation or a capacity names ("LINX Representative" → "LINX"), or null.
 * Whoever sits for one is shown as "<group> representative".
 */
export const youthGroupOf = (organisation: string | null): string | null => {
  if (!organisation) return null;
  const bracketed = /\(([^()]{3,60})\)/.exec(organisation)?.[1];
  if (
    bracketed &&
    /^(?:a )?(?:young|youth|care|children in care)\b/i.test(bracketed) &&
    !staff.test(bracketed)
  )
    return youthGroupOf(bracketed);
  const text =
    organisation
      .replace(/\([^()]*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || organisation;
  const isYoungAdviser =
    /\byoung (?:adviser|advisor|inspector|ambassador)|\bcare leavers?['’]? director/i.test(text);
  if (staff.test(text) && !isYoungAdviser) return null;
  if (!groups.some((group) => group.test(text))) return null;
  const group =
    text
      .replace(/[\s,/-]*\b(?:representatives?|reps?|members?|chair|co-?chair|vice-?chair)\b.*$/i, '')
      .trim() || text;
  const words = group.split(' ');
  const isName =
    words.some((word) => /[A-Z]{2}/.test(word)) ||
    /\b(?:Council|Forum|Parliament|Cabinet|Association)\b/.test(group);
  return isName ? group : group.charAt(0).toUpperCase() + group.slice(1).toLowerCase();
};

/** What stands in the public record in place of a young person's name. */
export const representativeOf = (group: string): string => `${group} representative`;
