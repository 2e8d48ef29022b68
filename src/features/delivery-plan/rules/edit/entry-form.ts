import type { Deliverable } from '../deliverable.ts';
import { measureRows, readMeasures } from './measure-form.ts';
import { readStages, stageRows } from './stage-form.ts';
import { linesIn, type Mistake, partsIn, type Read, type Typed, textIn, wrong } from './typed.ts';

/** Reference to id, of entries that one can point to; null where two have the same reference. */
export type References = ReadonlyMap<string, string | null>;

/** What can be chosen in a form of an entry: ids of objectives and leads, codes of indicators, entries by reference. */
export type Choices = {
  objectives: readonly string[];
  leads: readonly string[];
  indicators: readonly string[];
  waitsFor: References;
  risks: References;
};

/** The references of entries, for pointing to them. */
export const referencesOf = (
  entries: readonly { id: string; fields: Pick<Deliverable, 'ref'> }[],
): References => {
  const known = new Map<string, string | null>();
  for (const { id, fields } of entries)
    if (fields.ref !== '') known.set(fields.ref, known.has(fields.ref) ? null : id);
  return known;
};

const refOf = (known: References, id: string): string[] =>
  [...known].flatMap(([ref, other]) => (other === id ? [ref] : []));

const plain = ['ref', 'activity', 'position', 'outcome', 'next', 'timescale', 'inYoungWords'] as const;

/** An entry as it would be typed. */
export const entryFormOf = (fields: Deliverable, { waitsFor, risks }: Choices): Typed => ({
  ...Object.fromEntries(plain.map((field) => [field, fields[field]])),
  objective: fields.objective ?? '',
  references: fields.references.join(', '),
  services: fields.services.join('\n'),
  ...Object.fromEntries(fields.leads.map((id) => [`lead-${id}`, 'yes'])),
  waitsFor: fields.waitsFor.flatMap((id) => refOf(waitsFor, id)).join(', '),
  risks: fields.risks.flatMap((id) => refOf(risks, id)).join(', '),
  likelihood: String(fields.likelihood ?? ''),
  impact: String(fields.impact ?? ''),
  ...stageRows(fields.stages),
  ...measureRows(fields.measures),
});

const pointedTo = (typed: Typed, field: 'waitsFor' | 'risks', known: References): Read<string[]> => {
  const ids: string[] = [];
  for (const ref of partsIn(typed, field)) {
    const id = known.get(ref);
    if (id === undefined) return wrong(`There is no “${ref}”. Give the reference of an entry.`, field);
    if (id === null) return wrong(`There are several “${ref}”. Give them different references first.`, field);
    ids.push(id);
  }
  return { value: ids };
};

const grade = (typed: Typed, field: 'likelihood' | 'impact'): Read<number | null> => {
  const text = textIn(typed, field);
  if (text === '') return { value: null };
  return /^[1-5]$/.test(text) ? { value: Number(text) } : wrong('Give a whole number from 1 to 5.', field);
};

const required = (typed: Typed): Read<string> => {
  const text = textIn(typed, 'activity');
  return text === '' ? wrong('Write what it is.', 'activity') : { value: text };
};

type Readers = {
  [Field in keyof Deliverable]?: (typed: Typed, choices: Choices) => Read<Deliverable[Field]>;
};

const readers: Readers = {
  ...Object.fromEntries(plain.map((field) => [field, (typed: Typed) => ({ value: textIn(typed, field) })])),
  activity: required,
  objective: (typed, { objectives }) => ({
    value: objectives.find((id) => id === textIn(typed, 'objective')) ?? null,
  }),
  references: (typed) => ({ value: partsIn(typed, 'references') }),
  services: (typed) => ({ value: linesIn(typed, 'services') }),
  leads: (typed, { leads }) => ({ value: leads.filter((id) => typed[`lead-${id}`] === 'yes') }),
  waitsFor: (typed, { waitsFor }) => pointedTo(typed, 'waitsFor', waitsFor),
  risks: (typed, { risks }) => pointedTo(typed, 'risks', risks),
  likelihood: (typed) => grade(typed, 'likelihood'),
  impact: (typed) => grade(typed, 'impact'),
  stages: readStages,
  measures: (typed, { indicators }) => readMeasures(typed, indicators),
};

/** Reads a form of an entry that shows these fields; the others stay as they are. */
export const readEntryForm = (
  typed: Typed,
  shown: readonly (keyof Deliverable)[],
  choices: Choices,
): { ok: true; fields: Partial<Deliverable> } | { ok: false; mistake: Mistake } => {
  const fields: Record<string, unknown> = {};
  for (const field of shown) {
    const read = readers[field]?.(typed, choices);
    if (!read) continue;
    if ('mistake' in read) return { ok: false, mistake: read.mistake };
    fields[field] = read.value;
  }
  return { ok: true, fields };
};
