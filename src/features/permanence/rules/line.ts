/** The routes to permanence, as pages name them. */
export const routes = {
  'return home': 'Return home',
  'special guardianship': 'Special guardianship',
  'long-term fostering': 'Long-term fostering',
  adoption: 'Adoption',
  discharge: 'Discharge of the care order, living at home',
  independence: 'Independence',
} as const;
export type PermanenceRoute = keyof typeof routes;

export const guardians = { 'connected carer': 'Connected carer', 'foster carer': 'Foster carer' } as const;
export type Guardian = keyof typeof guardians;

export const panels = {
  'not said': 'Not said yet',
  'not needed': 'Not needed',
  'to be presented': 'To be presented',
  presented: 'Presented',
} as const;
export type Panel = keyof typeof panels;

export const lifeStories = { none: 'None', ongoing: 'Ongoing', complete: 'Complete' } as const;
export type LifeStory = keyof typeof lifeStories;

/** A child's line to permanence as it stands. Days are ISO, null where there is none; null routes are not decided yet. */
export type PermanenceLine = {
  planFor: string;
  planForOn: string | null;
  planOf: string;
  planOfOn: string | null;
  route: PermanenceRoute | null;
  guardian: Guardian | null;
  nextStep: string;
  stepOwner: string;
  stepDue: string | null;
  panel: Panel;
  panelOn: string | null;
  lifeStory: LifeStory;
  filedOn: string | null;
  fileBy: string | null;
  chasedOn: string | null;
  reunification: string;
  section20On: string | null;
};

/** Of whom nothing was written down yet. */
export const emptyLine: PermanenceLine = {
  planFor: '',
  planForOn: null,
  planOf: '',
  planOfOn: null,
  route: null,
  guardian: null,
  nextStep: '',
  stepOwner: '',
  stepDue: null,
  panel: 'not said',
  panelOn: null,
  lifeStory: 'none',
  filedOn: null,
  fileBy: null,
  chasedOn: null,
  reunification: '',
  section20On: null,
};

export const lineFields = Object.keys(emptyLine) as (keyof PermanenceLine)[];

/** What each field is called on pages and in spreadsheets. */
export const fieldNames: Record<keyof PermanenceLine, string> = {
  planFor: 'Plan for permanence',
  planForOn: 'Plan for permanence set on',
  planOf: 'Plan of permanence',
  planOfOn: 'Plan of permanence set on',
  route: 'Route',
  guardian: 'Special guardianship to',
  nextStep: 'Next step',
  stepOwner: 'Who takes it',
  stepDue: 'Next step by',
  panel: 'Panel',
  panelOn: 'Panel day',
  lifeStory: 'Life-story work',
  filedOn: 'Discharge filed with legal on',
  fileBy: 'Discharge to be filed by',
  chasedOn: 'Legal chased on',
  reunification: 'Going home: what is done',
  section20On: 'Section 20 reviewed on',
};

type Keyed<Kind> = {
  [Field in keyof PermanenceLine]: PermanenceLine[Field] extends Kind ? Field : never;
}[keyof PermanenceLine];

export const dayFields = [
  'planForOn',
  'planOfOn',
  'stepDue',
  'panelOn',
  'filedOn',
  'fileBy',
  'chasedOn',
  'section20On',
] as const;
export type DayField = (typeof dayFields)[number];

export const wordFields = ['planFor', 'planOf', 'nextStep', 'stepOwner', 'reunification'] as const;
export type WordField = (typeof wordFields)[number] & Keyed<string>;

/** The most characters of each. */
export const longestWords: Record<WordField, number> = {
  planFor: 1000,
  planOf: 1000,
  nextStep: 300,
  stepOwner: 100,
  reunification: 1000,
};

export const isDayField = (field: keyof PermanenceLine): field is DayField =>
  dayFields.some((one) => one === field);
export const isWordField = (field: keyof PermanenceLine): field is WordField =>
  wordFields.some((one) => one === field);

/** The choices of a field that takes one of some words, with the words of pages. */
export const choicesOf = {
  route: routes,
  guardian: guardians,
  panel: panels,
  lifeStory: lifeStories,
} as const;
export type ChoiceField = keyof typeof choicesOf;

/** The fields in which two lines differ. */
export const changedFields = (before: PermanenceLine, after: PermanenceLine): (keyof PermanenceLine)[] =>
  lineFields.filter((field) => before[field] !== after[field]);

type Mistake = { field: keyof PermanenceLine; text: string };

/** Days on which something was done: they cannot lie ahead. */
const donePast = ['planForOn', 'planOfOn', 'filedOn', 'chasedOn', 'section20On'] as const;

/** Why the words and days of a line do not hang together. */
const mistakesInWords = (line: PermanenceLine): Mistake[] => [
  ...when(line.planFor !== '' && line.planForOn === null, {
    field: 'planForOn',
    text: 'Give the day on which the plan for permanence was set.',
  }),
  ...when(line.planOf !== '' && line.planOfOn === null, {
    field: 'planOfOn',
    text: 'Give the day on which the plan of permanence was set.',
  }),
  ...when(line.guardian !== null && line.route !== 'special guardianship', {
    field: 'guardian',
    text: 'Choose special guardianship as the route, or leave open to whom it would go.',
  }),
  ...when(line.nextStep === '' && (line.stepDue !== null || line.stepOwner !== ''), {
    field: 'nextStep',
    text: 'Say what the next step is, or leave its day and who takes it empty.',
  }),
];

const mistakesInPanel = ({ panel, panelOn }: PermanenceLine, today: string): Mistake[] => [
  ...when(panel === 'presented' && panelOn === null, {
    field: 'panelOn',
    text: 'Give the day on which it was presented to panel.',
  }),
  ...when(panel === 'presented' && panelOn !== null && panelOn > today, {
    field: 'panelOn',
    text: 'Panel day: this day has not come yet. Choose “To be presented”, or check the day.',
  }),
  ...when(panelOn !== null && (panel === 'not said' || panel === 'not needed'), {
    field: 'panel',
    text: 'Choose “To be presented” or “Presented” for a panel on a day.',
  }),
];

const when = (is: boolean, mistake: Mistake): Mistake[] => (is ? [mistake] : []);

/** Why a line cannot be right on a day (ISO), field by field; none where it may be. */
export const mistakesIn = (line: PermanenceLine, today: string): Mistake[] => [
  ...mistakesInWords(line),
  ...donePast
    .filter((field) => (line[field] ?? '') > today)
    .map((field) => ({ field, text: `${fieldNames[field]}: this day has not come yet. Check it.` })),
  ...mistakesInPanel(line, today),
];
