/** The sections of the house report, in their order. What the author types into one is kept under its name. */
export const sectionNames = [
  'purpose',
  'divisions',
  'contact',
  'summary',
  'recommendation',
  'whyItMatters',
  'whatChanged',
  'impact',
  'whatNext',
  'detail',
  'risk',
  'youngSummary',
  'interactive',
  'talkMinutes',
] as const;
export type SectionName = (typeof sectionNames)[number];
export type Sections = Record<SectionName, string>;

export const noSections: Sections = {
  purpose: '',
  divisions: '',
  contact: '',
  summary: '',
  recommendation: '',
  whyItMatters: '',
  whatChanged: '',
  impact: '',
  whatNext: '',
  detail: '',
  risk: '',
  youngSummary: '',
  interactive: '',
  talkMinutes: '',
};

/** How a section is headed in the printed report; what is for the check alone is not printed. */
export const sectionHeadings: Record<SectionName, string | null> = {
  purpose: 'Purpose',
  divisions: 'Electoral divisions affected',
  contact: 'Contact for more information',
  summary: 'Brief summary',
  recommendation: 'Recommendation',
  whyItMatters: 'Why this matters',
  whatChanged: 'What has changed',
  impact: 'What difference it makes',
  whatNext: 'What happens next',
  detail: 'Detail',
  risk: 'Risk management',
  youngSummary: "Young person's summary",
  interactive: null,
  talkMinutes: null,
};

/** The four that together say what the report means for children in our care and care leavers. */
export const meaningSections = ['whyItMatters', 'whatChanged', 'impact', 'whatNext'] as const;

/** What an author who uploads a file is still asked to say beside it. */
export const besideFile = ['youngSummary', 'interactive', 'talkMinutes'] as const;

/** Whole minutes as typed; null where none were. */
export const minutesTyped = (typed: string): number | null => {
  const minutes = /^\s*(\d{1,3})/.exec(typed)?.[1];
  return minutes === undefined ? null : Number(minutes);
};
