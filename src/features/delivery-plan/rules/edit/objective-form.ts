import type { Objective } from '../deliverable.ts';
import { measureRows, readMeasures } from './measure-form.ts';
import { type Mistake, type Typed, textIn } from './typed.ts';

const plain = ['number', 'title', 'statement', 'how', 'voice', 'priority', 'inYoungWords'] as const;

/** An objective as it would be typed. */
export const objectiveFormOf = (fields: Objective): Typed => ({
  ...Object.fromEntries(plain.map((field) => [field, fields[field]])),
  follows: fields.follows ?? '',
  ...measureRows(fields.measures),
});

/** Reads a form of an objective. `earlier` are the ids of objectives that it can come from, `indicators` codes. */
export const readObjectiveForm = (
  typed: Typed,
  { earlier, indicators }: { earlier: readonly string[]; indicators: readonly string[] },
): { ok: true; fields: Objective } | { ok: false; mistake: Mistake } => {
  const text = (field: (typeof plain)[number]): string => textIn(typed, field);
  if (text('title') === '')
    return { ok: false, mistake: { text: 'Give the objective a title.', field: 'title' } };
  const measures = readMeasures(typed, indicators);
  if ('mistake' in measures) return { ok: false, mistake: measures.mistake };
  return {
    ok: true,
    fields: {
      number: text('number'),
      title: text('title'),
      statement: text('statement'),
      how: text('how'),
      voice: text('voice'),
      priority: text('priority'),
      inYoungWords: text('inYoungWords'),
      follows: earlier.find((id) => id === textIn(typed, 'follows')) ?? null,
      measures: measures.value,
    },
  };
};
