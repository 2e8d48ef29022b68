/** The grades of an audit. */
export const grades = {
  good: 'Good',
  'requires improvement': 'Requires improvement',
  inadequate: 'Inadequate',
} as const;

export type Grade = keyof typeof grades;

/** What is graded, each apart from the others. */
export const measures = {
  oversight: 'Oversight of the reviewing officer',
  challenge: 'Challenge by the reviewing officer',
  practice: 'Practice',
  impact: 'Impact for the child',
  work: 'Work on the case',
} as const;

export type Measure = keyof typeof measures;

/** The grades of one audit; what was not graded is not there. */
export type Grades = Readonly<Partial<Record<Measure, Grade>>>;
