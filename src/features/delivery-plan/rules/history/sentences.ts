import { listed } from '../../../../kernel/listed.ts';
import type { Deliverable, Measure } from '../deliverable.ts';
import { measureWords } from '../measure-words.ts';
import { fieldsOf, type PlanKind, type Written } from '../plan-kind.ts';
import { stageWords } from '../stage-words.ts';
import type { Change, Tail } from './change.ts';
import { applied } from './fold.ts';

/** What ids stand for when a history is read: leads by name, objectives by title, deliverables by reference. */
export type Names = ReadonlyMap<string, string>;

/** One change as people read it: when and by whom, and a sentence for each thing that it did. */
export type Told = { number: number; day: string; by: string; sentences: string[]; reason: string };

const named = (ids: readonly string[], none: string, names: Names): string =>
  ids.length === 0 ? none : listed(ids.map((id) => names.get(id) ?? 'one that is gone'));

const quoted = (text: string): string => (text === '' ? 'nothing' : `“${text}”`);

/** A sentence whose last words may end in a full stop of their own. */
const ended = (sentence: string): string => (/[.!?…]”$/.test(sentence) ? sentence : `${sentence}.`);

/** As it was entered: what its indicator says today is no part of its history. */
const enteredWords = (measure: Measure): string => {
  const { name, now, target } = measureWords({ ...measure, indicator: null }, () => null);
  return `${name}${now === '' ? '' : `: ${now}`}${target === '' ? '' : `, target ${target}`}`;
};

/** The content of a field in words. */
export const contentWords = (field: keyof Deliverable, fields: Deliverable, names: Names): string => {
  switch (field) {
    case 'leads':
      return named(fields.leads, 'nobody', names);
    case 'waitsFor':
    case 'risks':
      return named(fields[field], 'nothing', names);
    case 'objective':
    case 'sameAs': {
      const id = fields[field];
      return id === null ? 'none' : quoted(names.get(id) ?? 'one that is gone');
    }
    case 'stages':
      return quoted(fields.stages.map(stageWords).join('; '));
    case 'measures':
      return quoted(fields.measures.map(enteredWords).join('; '));
    case 'references':
    case 'services':
      return quoted(fields[field].join(', '));
    case 'likelihood':
    case 'impact':
    case 'rating':
      return String(fields[field] ?? 'none');
    default:
      return quoted(fields[field]);
  }
};

const otherLabels: Record<Exclude<keyof Deliverable, Written>, string> = {
  objective: 'Objective',
  rating: 'Rating',
  ratingReason: 'Reason for the rating',
  sameAs: 'The same as',
};

/** What a plan of that kind calls a field. */
export const labelIn = (kind: PlanKind, field: keyof Deliverable): string =>
  fieldsOf(kind).find((one) => one.field === field)?.label ??
  otherLabels[field as keyof typeof otherLabels] ??
  field;

const ratingSentence = (before: Deliverable, now: Deliverable): string => {
  if (now.rating === null) return `Took away the rating ${before.rating}.`;
  if (now.rating === 'blue') return 'Closed it: rated blue.';
  if (before.rating === 'blue') return `Opened it again: rated ${now.rating}.`;
  return before.rating === null
    ? `Rated it ${now.rating}.`
    : `Rated it ${now.rating}; it was ${before.rating}.`;
};

const deedSentences: Record<Change<unknown>['deed'], string | null> = {
  added: 'Put it into the plan.',
  changed: null,
  removed: 'Took it out of the plan.',
  'put back': 'Put it back into the plan.',
};

const fieldSentences = (
  change: Change<Deliverable>,
  before: Deliverable,
  now: Deliverable,
  told: { kind: PlanKind; names: Names },
): string[] =>
  (Object.keys(change.set) as (keyof Deliverable)[]).flatMap((field) => {
    if (field === 'ratingReason') return [];
    if (field === 'rating') return [ratingSentence(before, now)];
    const [was, is] = [before, now].map((fields) => contentWords(field, fields, told.names));
    return [ended(`Changed ${quoted(labelIn(told.kind, field))} from ${was} to ${is}`)];
  });

/** A history of a deliverable in sentences, the newest change first. */
export const historyOf = (
  { from, changes }: Tail<Deliverable>,
  told: { kind: PlanKind; names: Names },
): Told[] => {
  let standing = from;
  const history: Told[] = [];
  for (const change of changes) {
    const before = standing.fields;
    const shownBefore = new Map(
      changes.flatMap(({ shown }) => shown.map(({ id, title }) => [id, title] as const)),
    );
    standing = applied(standing, change);
    const deed = deedSentences[change.deed];
    history.push({
      number: change.number,
      day: change.day,
      by: change.by,
      reason: change.reason,
      sentences: [
        ...(deed === null ? [] : [deed]),
        // What it began with is no change.
        ...(change.deed === 'added' ? [] : fieldSentences(change, before, standing.fields, told)),
        ...change.said.map(({ words }) => ended(`Wrote: ${quoted(words)}`)),
        ...change.shown.map(({ title }) => ended(`Added evidence: ${quoted(title)}`)),
        ...change.taken.map((id) => ended(`Took back evidence: ${quoted(shownBefore.get(id) ?? '')}`)),
      ],
    });
  }
  return history.reverse();
};
