import type { Series, Sound } from '../series.ts';

const formats = new Map<number, Intl.NumberFormat>();

const format = (decimals: number): Intl.NumberFormat => {
  const known = formats.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  formats.set(decimals, made);
  return made;
};

/** "1,705", "88.7": a number as it is printed, halves rounded away from nought. */
export const numberWords = (value: number, decimals = 0): string => format(decimals).format(value);

/** "1,705", "88.7%", "45.3": a figure of a series as it is printed. */
export const figureWords = (value: number, { unit, decimals }: Pick<Series, 'unit' | 'decimals'>): string =>
  `${numberWords(value, decimals)}${unit === 'percentage' ? '%' : ''}`;

/** A percentage as so many of every 100. Rounding never makes none out of some, or all out of nearly all. */
export const ofHundredWords = (percentage: number): string => {
  if (percentage === 0) return 'none';
  if (percentage < 0.5) return 'fewer than 1';
  if (percentage === 100) return 'all';
  if (percentage >= 99.5) return 'more than 99';
  return numberWords(percentage);
};

/** With fewer children than this, "of every 100" would promise more than was counted. */
const fewForHundred = 100;

/** The counts of a share themselves, where so few were counted that "of every 100" would promise more; else null. */
export const countsOfFew = ({
  numerator,
  denominator,
}: Sound): { numerator: number; denominator: number } | null =>
  numerator !== undefined && denominator !== undefined && denominator < fewForHundred
    ? { numerator, denominator }
    : null;

/** A share as it is said: `figure` of the `outOf` who were counted; of every 100 where `outOf` is null. */
export const shareWords = (point: Sound): { figure: string; outOf: number | null } => {
  const few = countsOfFew(point);
  if (few === null) return { figure: ofHundredWords(point.value), outOf: null };
  const { numerator, denominator } = few;
  return { figure: numerator === 0 ? 'none' : numberWords(numerator), outOf: denominator };
};
