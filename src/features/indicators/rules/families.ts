import { codeSets } from './code-sets.ts';
import type { Definition } from './definition.ts';
import { definitionOf, definitions } from './definitions.ts';
import { partName } from './part-names.ts';

/** Families of parts whose sum another indicator tells. */
export const wholeOfFamily: Readonly<Record<string, string>> = {
  cla_by_legal_status: 'cla_number',
  cla_by_placement: 'cla_number',
  cla_by_age: 'cla_number',
};

/** A part of a family: its code in figures ("C2"), and what it is called in a form. */
export type FamilyPart = { part: string; name: string };

/**
 * An indicator whose figures come in parts: those, the indicator that tells of all of them together, and whether
 * everybody is in one of them (care leavers of 16 are in no age band).
 */
export type Family = {
  definition: Definition;
  parts: readonly FamilyPart[];
  whole: Definition;
  complete: boolean;
};

/** Short breaks are never counted as looked after. */
const shortBreaks = ['V3', 'V4'];

const withCode = (codes: Readonly<Record<string, string>>): FamilyPart[] => [
  ...Object.entries(codes)
    .filter(([code]) => !shortBreaks.includes(code))
    .map(([part, name]) => ({ part, name: `${name} (${part})` })),
  { part: 'unknown', name: 'Not known' },
];

const named = (definition: Definition, parts: readonly string[]): FamilyPart[] =>
  parts.map((part) => ({ part, name: partName(definition, part) }));

const ages = ['under_1', '1-4', '5-9', '10-15', '16+', 'unknown'];
const ageBands = ['17-18', '19-21', '22-25'];

const partsOf = (definition: Definition): FamilyPart[] => {
  if (definition.code === 'cla_by_legal_status') return withCode(codeSets.LS);
  if (definition.code === 'cla_by_placement') return withCode(codeSets.PLACE);
  return named(definition, definition.parts === 'only' ? ages : ageBands);
};

/** The family of that code, or null where the indicator has no parts. */
export const familyOf = (code: string): Family | null => {
  const definition = definitionOf(code);
  if (definition?.parts === undefined) return null;
  const whole = definitionOf(wholeOfFamily[code] ?? code);
  return whole
    ? { definition, parts: partsOf(definition), whole, complete: definition.parts === 'only' }
    : null;
};

/** The definitions of all families, in the order of a report. */
export const familyDefinitions: readonly Definition[] = definitions.filter(
  ({ parts }) => parts !== undefined,
);
