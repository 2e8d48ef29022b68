/** What a council's readers know, and how it spells out what they do not. */
export type Vocabulary = {
  /** Acronyms and other words in capitals that need no explanation. */
  known: readonly string[];
  /** How to spell out an acronym, by its letters. */
  expansions: Readonly<Record<string, string>>;
};

/** The acronyms of the field. The words beside them are our own, as plain as they can be. */
const expansions: Record<string, string> = {
  AOB: 'any other business',
  BRAG: 'blue, red, amber, green',
  CAMHS: 'Child and Adolescent Mental Health Services',
  CFW: 'Child and Family Wellbeing Service',
  CIC: 'children in care',
  CIOC: 'children in our care',
  CLA: 'children in our care',
  CLF: 'Care Leavers Forum',
  CME: 'children missing education',
  CP: 'child protection',
  CPB: 'Corporate Parenting Board',
  CSC: "Children's Social Care",
  CSE: 'child sexual exploitation',
  CYP: 'children and young people',
  DCS: "Director of Children's Services",
  DfE: 'Department for Education',
  DWP: 'Department for Work and Pensions',
  EET: 'in education, employment or training',
  EHCP: 'education, health and care plan',
  FGC: 'family group conference',
  ICB: 'integrated care board (the local NHS)',
  ICPC: 'initial child protection conference',
  IHA: 'initial health assessment',
  IRO: 'Independent Reviewing Officer',
  KS: 'key stage',
  LA: 'local authority (the council)',
  LAC: 'children in our care',
  LCC: 'the county council',
  LCS: "Liquidlogic Children's System (where social workers write their records)",
  LINX: 'the Children in Care Council',
  LSCB: "Local Safeguarding Children's Board",
  MA: 'management alert',
  MACSE: 'multi-agency child sexual exploitation',
  MASH: 'multi-agency safeguarding hub',
  MFH: 'missing from home',
  NEET: 'not in education, employment or training',
  PA: 'personal adviser',
  PEC: 'Participation, Engagement and Co-production',
  PEP: 'personal education plan',
  PR: 'problem resolution',
  RCPC: 'review child protection conference',
  RHA: 'review health assessment',
  SDQ: 'strengths and difficulties questionnaire',
  SEND: 'special educational needs and disabilities',
  SGO: 'special guardianship order',
  SMT: 'senior management team',
  SW: 'social worker',
  TBC: 'to be confirmed',
  UASC: 'unaccompanied asylum-seeking children',
  YOT: 'youth offending team',
};

/** Words in capitals that every reader knows, spelled out or not. */
const known =
  'NHS UK BBC USA EU UN GP TV IT ID OK CV PC DVD CD VIP FAQ PDF GCSE BTEC A&E MP MPs MBE OBE CBE JP AM PM COVID OFSTED DNA PE RE PIN USB SMS HIV LGBT LGBTQ LGBTQIA ITV AGM DIY QR BSL VE GPS FM HM HMRC'.split(
    ' ',
  );

/** The vocabulary that Hearth begins with; a council adds its own. */
export const ownVocabulary: Vocabulary = { known, expansions };

/** The same with a council's own words; what it says wins. A word without an expansion is one that its readers know. */
export const withWords = (
  base: Vocabulary,
  words: readonly { word: string; expansion: string | null }[],
): Vocabulary => ({
  known: [...base.known, ...words.filter(({ expansion }) => expansion === null).map(({ word }) => word)],
  expansions: {
    ...base.expansions,
    ...Object.fromEntries(
      words.flatMap(({ word, expansion }) => (expansion === null ? [] : [[word, expansion]])),
    ),
  },
});
