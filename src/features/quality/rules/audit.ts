import type { Content, Field, Fields } from './fields.ts';
import { type Grade, type Grades, grades, type Measure, measures } from './grades.ts';

/** What audits find, the same list for strengths and for learning. */
export const themes = {
  voice: 'The child’s voice',
  preparation: 'Preparation',
  chairing: 'Chairing',
  plan: 'Quality of the plan',
  permanence: 'Permanence',
  challenge: 'Challenge',
  oversight: 'Oversight between meetings',
  timeliness: 'Timeliness',
  recording: 'Recording',
  partners: 'Work with other agencies',
  family: 'Work with the family',
  identity: 'Life story and identity',
} as const;

export type Theme = keyof typeof themes;

const noNames = 'No names: write “the child”, “the mother”, “the officer”.';

const base = {
  day: { is: 'day', label: 'Day', missing: 'Give the day on which it was done.' },
  reference: {
    is: 'line',
    label: 'The child’s reference',
    hint: 'As the case system has it. Never a name.',
    missing: 'Give the child’s reference.',
  },
  district: { is: 'line', label: 'District', missing: 'Give the district.' },
  team: { is: 'line', label: 'Team' },
  post: {
    is: 'line',
    label: 'Done by, as a post',
    hint: 'Such as “Reviewing manager, North”. Never a name.',
    missing: 'Give the post of whoever did it.',
  },
} as const satisfies Fields;

const officer = { is: 'pick', from: 'officers', label: 'Reviewing officer' } as const;
const namedOfficer = { ...officer, missing: 'Choose whose work it is about.' } as const;

const found = {
  strengths: { is: 'many', of: themes, label: 'Strengths' },
  strengthWords: { is: 'words', label: 'Strengths in words', hint: noNames },
  learning: { is: 'many', of: themes, label: 'What can be learned' },
  learningWords: { is: 'words', label: 'What can be learned, in words', hint: noNames },
} as const satisfies Fields;

const heard = {
  childWords: { is: 'words', label: 'What the child says of it', hint: 'In their own words, without names.' },
  familyWords: {
    is: 'words',
    label: 'What the family says of it',
    hint: 'In their own words, without names.',
  },
} as const satisfies Fields;

const graded = (measure: Measure, missing?: string) =>
  ({
    is: 'choice',
    of: grades,
    label: measures[measure],
    ...(missing !== undefined && { missing }),
  }) as const satisfies Field;

/** What each kind of audit asks, in the order of its form. Which of them are grades, `measuresOf` says. */
export const auditKinds = {
  'tier 2 audit': {
    ...base,
    officer,
    oversight: graded('oversight', 'Choose a grade for oversight.'),
    challenge: { ...graded('challenge'), hint: 'Leave it out where there was nothing to challenge.' },
    ...found,
    ...heard,
  },
  'learning space': {
    ...base,
    officer,
    practice: graded('practice', 'Choose a grade for practice.'),
    impact: graded('impact', 'Choose a grade for impact, apart from the one for practice.'),
    ...found,
    ...heard,
  },
  'supervision audit': {
    ...base,
    officer: namedOfficer,
    work: graded('work', 'Choose a grade.'),
    ...found,
  },
  'section 47 check': {
    ...base,
    officer,
    agreed: {
      is: 'choice',
      of: {
        yes: 'Agreed: no conference is needed',
        no: 'Not agreed: the child needs a conference',
      },
      label: 'The decision not to hold a conference',
      missing: 'Choose whether you agree.',
    },
    why: { is: 'words', label: 'Why', hint: noNames, missing: 'Say why.' },
  },
  'practice observation': {
    ...base,
    officer: namedOfficer,
    seenIn: {
      is: 'choice',
      of: { review: 'A review', conference: 'A child protection conference' },
      label: 'Seen in',
      missing: 'Choose what was observed.',
    },
    ...found,
    toldOn: {
      is: 'day',
      label: 'The officer was told on',
      hint: 'Leave it empty until you have spoken with them.',
    },
  },
} as const satisfies Readonly<Record<string, Fields>>;

export type AuditKind = keyof typeof auditKinds;

export const auditKindWords: Readonly<Record<AuditKind, string>> = {
  'tier 2 audit': 'Tier 2 audit',
  'learning space': 'Learning space',
  'supervision audit': 'Supervision audit',
  'section 47 check': 'Section 47 check',
  'practice observation': 'Practice observation',
};

export const auditKindHints: Readonly<Record<AuditKind, string>> = {
  'tier 2 audit': 'A child’s file, read by somebody outside the team that works with the child.',
  'learning space': 'A child’s file, looked at together with those who work with the child.',
  'supervision audit': 'A manager looks at an officer’s work on one file.',
  'section 47 check':
    'After an enquiry into harm (Children Act 1989, section 47) it was decided to hold no child protection conference.',
  'practice observation': 'A manager sits in on an officer’s review or conference.',
};

/** Kinds in which a manager looks at an officer's work. */
export const managersKinds: readonly string[] = ['supervision audit', 'practice observation'];

const isMeasure = (name: string): name is Measure => name in measures;

/** What a kind of audit grades; none where it grades nothing. */
export const measuresOf = (kind: string): Measure[] =>
  Object.keys((auditKinds as Readonly<Record<string, Fields>>)[kind] ?? {}).filter(
    (name): name is Measure => isMeasure(name) && isGradeField(kind, name),
  );

const isGradeField = (kind: string, name: string): boolean => {
  const field = (auditKinds as Readonly<Record<string, Fields>>)[kind]?.[name];
  return field?.is === 'choice' && field.of === grades;
};

const isGrade = (value: unknown): value is Grade => typeof value === 'string' && value in grades;

/** The grades among what an audit holds. */
export const gradesIn = (kind: string, content: Content): Grades =>
  Object.fromEntries(
    measuresOf(kind).flatMap((measure) => {
      const grade = content[measure];
      return isGrade(grade) ? [[measure, grade]] : [];
    }),
  );
