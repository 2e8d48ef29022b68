import { codeSets } from './code-sets.ts';
import { everywhere } from './counted.ts';
import type { Definition } from './definition.ts';

const ages: Readonly<Record<string, string>> = {
  under_1: 'Under 1',
  '1-4': '1 to 4',
  '5-9': '5 to 9',
  '10-15': '10 to 15',
  '16+': '16 and over',
  '17-18': '17 and 18',
  '19-21': '19 to 21',
  '22-25': '22 to 25',
};

const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cla_by_legal_status: codeSets.LS,
  cla_by_placement: codeSets.PLACE,
};

/** The part that a figure is of ("C2" of "cla_by_legal_status.C2"), or null for the whole. */
export const partOf = ({ code }: Definition, indicator: string): string | null =>
  indicator === code ? null : indicator.slice(code.length + 1);

/** A part in words: "Full care order", "5 to 9", "Not known". */
export const partName = ({ code }: Definition, part: string): string =>
  part === 'unknown' ? 'Not known' : (named[code]?.[part] ?? ages[part] ?? part);

/** An area in words: "Whole council". */
export const areaName = (area: string): string => (area === everywhere ? 'Whole council' : area);

const placeOfAge = (name: string): number => Object.values(ages).indexOf(name);

/** Parts and areas in the order in which they are read: ages from the youngest on, all else by the alphabet. */
export const byPartName = (one: string, other: string): number =>
  placeOfAge(one) - placeOfAge(other) || one.localeCompare(other, 'en', { numeric: true });
