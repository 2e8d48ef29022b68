import { givenNames } from './given-names.ts';

/** Titles that stand before a person's name; what follows one is a person even with a surname alone. */
const title =
  /^(?:the\s)?(?:(?:county|borough|city|district|town|parish)\s)?(?:councill?or|cllr|cc|alderman|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|rev(?:erend)?|canon|sir|dame|lord|lady|baroness|baron)\b\.?\s+(?=\S)/i;

/** A title for several people: "Councillors Ash and Birch". */
const pluralTitle = /^(?:the\s)?((?:county\s|borough\s|city\s|district\s)?(?:councill?or|cllr))s\b\.?:?\s+/i;

/** Words of services, organisations and offices; a person's name holds none of them. */
const officeWord =
  /^(?:service|services|team|council|board|panel|committee|care|leaving|leavers?|health|healthcare|nhs|education|support|children|children['’]s|childrens|child|young|people|people['’]s|person|family|families|fostering|foster|adoption|adopt|safeguarding|police|college|schools?|headteacher|academy|university|trust|forum|group|authority|department|dept|partnership|partners?|network|office|officers?|manager|head|director|deputy|lead|leader|representatives?|reps?|senior|assistant|executive|principal|acting|interim|professional|chief|regional|national|north|south|east|west|central|ltd|limited|providers?|participation|virtual|project|policy|audit|inspection|residential|permanence|business|intelligence|housing|commissioning|youth|justice|offending|constabulary|democratic|quality|assurance|members?|chair|chairman|chairperson|vice-chair|vice|cabinet|portfolio|advisors?|advisers?|workers?|social|community|clinical|integrated|icb|ccg|linx|cicc|clf|powar|development|coordinator|co-ordinator|for|of|the|to|in|at|on|with|from|by|was|were|is|are|an|as|also|been|had|has|county|borough|city|district|governance|legal|strategy|strategic|looked|after|previously|independent|reviewing|improvement|performance|report|update|minutes|agenda|item|apologies|absence|covenant|hospital|communities|corporate|parenting|centre|hub|early|help|public|private|voluntary|sector|ofsted|unit|division|court|road|street|house|lane|room|hall|suite|welcome|introductions?|declarations?|interests?|matters|arising|any|other|next|date|meeting|resolved|agreed|noted|action|actions|none|tbc|vacancy|vacant|nurse|named|designated|doctor|teacher|therapist|psychologist|paediatrician|solicitor|clerk|governor|carers?|ambassadors?|apprentice|champion|practitioner|administrator|secretary|substitute|reserve|facilitator|commander|inspector|superintendent)$/i;

const nameWord =
  /^(?:\p{Lu}[\p{L}'’.-]*|\p{Lu}\.?|de|la|le|van|von|der|den|al|el|bin|bint|du|da|dos|ap|St\.?)$/u;
const honours = /\s+(?:OBE|MBE|CBE|JP|BEM|DL|QPM|MP|PhD|QC|KC)\b\.?/g;

/** Whether the words are a person's name: with a title, or two to five name-like words of which none is an office. */
export const isPersonName = (text: string): boolean => {
  const trimmed = text.trim();
  if (trimmed.length > 80) return false;
  const withoutHonours = trimmed.replace(honours, '').trim();
  const bare = withoutHonours.replace(title, '').trim();
  const words = bare.split(/\s+/);
  if (!words.every((word) => nameWord.test(word)) || words.length > 5) return false;
  if (bare !== withoutHonours) return !officeWord.test(words[0] ?? '') || words.length === 1;
  const surname = words.at(-1) ?? '';
  const offices = words.filter((word) => officeWord.test(word));
  const isOfficeSurname =
    offices.length === 1 &&
    offices[0] === surname &&
    surnamesToo.test(surname) &&
    givenNames.has(words[0] ?? '');
  return (
    words.length >= 2 && (offices.length === 0 || isOfficeSurname) && !/^[A-Z]{2,6}$/.test(words[0] ?? '')
  );
};

/** Offices and places that are surnames as well; after a given name they are. */
const surnamesToo = /^(?:Young|Child|Foster|Head|Hall|Court|Chambers|Leader|School|Person|Day|Bishop)$/;

/** Whether the words begin with a person's title ("County Councillor …", "Dr …"). */
export const hasPersonTitle = (text: string): boolean => title.test(text.trim());

/** The name without the titles before it: "Miss Ash Birch" → "Ash Birch". */
export const withoutPersonTitle = (name: string): string => {
  const bare = name.trim().replace(title, '');
  return bare === name.trim() ? bare : withoutPersonTitle(bare);
};

/**
 * The name by which two mentions of a person are compared: without titles, remarks in brackets and the words of a
 * group before it. "Miss Ash  Birch (she/her)" → "Ash Birch", "Young Person Ash" → "Ash".
 */
export const nameAlone = (name: string): string => {
  const bare = name.normalize('NFC').replace(/\([^()]*\)/g, ' ');
  const words = withoutPersonTitle(bare).split(/\s+/).filter(Boolean);
  const first = words.findIndex((word) => !officeWord.test(word));
  return words.slice(Math.max(0, first)).join(' ');
};

/** A word that stands in texts for what it means: a month, a service, a colour of politics. Also some people's name. */
export const isOrdinaryWord = (word: string): boolean =>
  officeWord.test(word) || otherWord.test(word) || /^may$/i.test(word);

/** Whether a word is one of a service, an organisation or an office, and nobody's name. */
export const isOfficeWord = (word: string): boolean => officeWord.test(word);

/** "Councillors Ash, Birch": the title for each ("Councillor") and the text without it; null when there is none. */
export const pluralTitleOf = (text: string): { each: string; rest: string } | null => {
  const match = pluralTitle.exec(text.trim());
  if (!match) return null;
  return { each: match[1] ?? '', rest: text.trim().slice(match[0].length) };
};

/** "Michael Ash Senior Manager", the comma left out, in name and office; null where the words are not both. */
export const nameAndOffice = (text: string): { name: string; office: string } | null => {
  const words = text.split(' ');
  const name = words.slice(0, 2).join(' ');
  if (words.length < 3 || hasPersonTitle(text) || isPersonName(text) || !isPersonName(name)) return null;
  return officeOpens.test(words[2] ?? '') ? { name, office: words.slice(2).join(' ') } : null;
};

const officeOpens =
  /^(?:Senior|Head|Director|Manager|Principal|Lead|Service|Deputy|Assistant|Strategic|Executive|Chief|Team|Clerk|Officer|Independent|Virtual|Acting|Interim)$/;

/** Words that stand alone in lists and are nobody's first name: charities, subjects, parts of a page. */
const otherWord =
  /^(?:barnardo|coram|ofsted|speakerbox|councillors?|members|observers?|teams|zoom|skills|psychology|nursing|finance|probation|communications|transport|libraries|leisure|culture|transformation|catering|procurement|everyone|all|both|unfortunately|additionally|page|pages|part|note|notes|colleagues|absent|present|attendees?|venue|contact|clerk|secretary|vice|co-chair|unwell|maternity|observing|inspector|constable|sergeant|superintendent|governor|psychologist|nurse|doctor|teacher|lawyer|solicitor|accountant|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december|mayor|leader|speaker|agenda|items?|conservative|labour|liberal|green|independent|media|press|councils?|substitutes?|reserves?|organisation|role|name|title|designation|representing|quorum|and|or)$/i;

/** A first name standing alone: one capitalised word that is no office, no acronym and no other known word. */
export const isLoneFirstName = (text: string): boolean => {
  const word = text.trim();
  return (
    /^\p{Lu}\p{Ll}[\p{L}'’-]{0,20}$/u.test(word) &&
    !/['’]s?$/.test(word) &&
    !officeWord.test(word) &&
    !otherWord.test(word)
  );
};
