import { counted } from '../../../kernel/counted.ts';
import { daysBetween } from '../../../kernel/days.ts';
import { nearWords } from '../../../kernel/words-of-time.ts';
import { daysBefore, lastDayForNotice } from '../../../kernel/working-days.ts';

export const deadlineKinds = [
  'agenda setting',
  'items',
  'reports',
  'young people',
  'agenda',
  'questions',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** How long before the meeting: calendar days (a day off becomes the working day before) or clear working days. */
export type Measure = { count: number; unit: 'days' | 'clear working days' };

/** What has to be done before a meeting. `usual` holds until a board sets its own; `source` says who asks for it. */
type DeadlineRule = { label: string; deed: string; usual: Measure; source: string };

export const deadlineRules: Record<DeadlineKind, DeadlineRule> = {
  'agenda setting': {
    label: 'Agenda-setting meeting with young people',
    deed: 'Meet the young people and write down what they want to talk about.',
    usual: { count: 42, unit: 'days' },
    source: 'Custom of the Board: young people help to set each agenda',
  },
  items: {
    label: 'Items in',
    deed: 'Tell the clerk what should be on the agenda.',
    usual: { count: 20, unit: 'clear working days' },
    source: 'Custom of the Board: the forward plan is settled four weeks before',
  },
  reports: {
    label: 'Reports in',
    deed: 'Send the report, so that it can be cleared before the young people get it.',
    usual: { count: 12, unit: 'clear working days' },
    source: 'Follows from the two weeks of the young people',
  },
  'young people': {
    label: 'Papers to the young people',
    deed: 'Share reports and presentations with the young people.',
    usual: { count: 14, unit: 'days' },
    source: 'Golden Rules for reports and presentations: no later than two weeks before the meeting',
  },
  agenda: {
    label: 'Agenda published',
    deed: 'Publish the agenda and its papers.',
    usual: { count: 5, unit: 'clear working days' },
    source:
      'Local Government Act 1972, section 100B(3), with S.I. 2002/715; the terms of reference may say otherwise',
  },
  questions: {
    label: 'Questions answered',
    deed: 'Circulate written answers to the questions of the last meeting.',
    usual: { count: 2, unit: 'clear working days' },
    source: 'Custom of the Board: answers go round before the next meeting',
  },
};

/** What a board set for itself, where it did. */
export type Measures = Partial<Record<DeadlineKind, number>>;

/** The day by which it has to be done. */
export const dueOn = (meetingDate: string, { count, unit }: Measure): string =>
  unit === 'days' ? daysBefore(meetingDate, count) : lastDayForNotice(meetingDate, count);

export type Deadline = {
  kind: DeadlineKind;
  label: string;
  deed: string;
  due: string;
  metOn: string | null;
  state: 'done' | 'done late' | 'late' | 'today' | 'ahead' | 'not recorded';
  /** "Done", "Late by 3 days", "in 3 days". */
  words: string;
  measure: Measure;
};

const stateOf = (
  due: string,
  metOn: string | null,
  today: string,
  meetingDate: string,
): Deadline['state'] => {
  if (metOn !== null) return metOn > due ? 'done late' : 'done';
  if (meetingDate < today) return 'not recorded';
  if (due < today) return 'late';
  return due === today ? 'today' : 'ahead';
};

const wordsOf = (state: Deadline['state'], due: string, today: string): string => {
  switch (state) {
    case 'done':
      return 'Done';
    case 'done late':
      return 'Done late';
    case 'late':
      return `Late by ${counted(daysBetween(due, today), 'day')}`;
    case 'today':
      return 'Today';
    case 'ahead':
      return nearWords(due, today) ?? `in ${counted(Math.round(daysBetween(today, due) / 7), 'week')}`;
    case 'not recorded':
      return 'Not recorded';
  }
};

/**
 * The deadlines of a meeting, worked backwards from its date, in the order of their days. `met` are the days on which
 * something was done; `agendaSettingOn` is the day agreed with the young people, where one is.
 */
export const deadlinesBefore = (
  meetingDate: string,
  asked: {
    measures: Measures;
    met: ReadonlyMap<DeadlineKind, string>;
    agendaSettingOn: string | null;
    today: string;
  },
): Deadline[] =>
  deadlineKinds
    .map((kind): Deadline => {
      const { label, deed, usual } = deadlineRules[kind];
      const measure = { ...usual, count: asked.measures[kind] ?? usual.count };
      const agreed = kind === 'agenda setting' ? asked.agendaSettingOn : null;
      const due = agreed ?? dueOn(meetingDate, measure);
      const metOn = asked.met.get(kind) ?? null;
      const state = stateOf(due, metOn, asked.today, meetingDate);
      return { kind, label, deed, due, metOn, state, words: wordsOf(state, due, asked.today), measure };
    })
    .sort((one, other) => one.due.localeCompare(other.due));

/** Deadlines that would come in an order that cannot work, in words for the clerk who sets them. */
export const disorderly = (measures: Measures, meetingDate: string): string[] => {
  const due = (kind: DeadlineKind) =>
    dueOn(meetingDate, {
      ...deadlineRules[kind].usual,
      count: measures[kind] ?? deadlineRules[kind].usual.count,
    });
  return [
    due('reports') > due('young people') &&
      'Reports would come in after the day on which the young people should have them. Ask for reports earlier.',
    due('items') > due('reports') &&
      'Items would be called for after their reports are due. Ask for items earlier.',
  ].filter((words) => words !== false);
};
