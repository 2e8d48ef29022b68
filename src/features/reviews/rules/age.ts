import { birthday } from '../../../kernel/days.ts';

/** Whole years of age on a day; both are ISO dates. */
const ageOn = (born: string, day: string): number => {
  const years = Number(day.slice(0, 'yyyy'.length)) - Number(born.slice(0, 'yyyy'.length));
  return birthday(born, years) > day ? years - 1 : years;
};

/** "13 years old", "under one year old"; pages say the age and never the day of birth. */
export const ageWords = (born: string | null, day: string): string => {
  if (born === null) return 'age not known';
  const age = ageOn(born, day);
  if (age < 1) return 'under one year old';
  return age === 1 ? '1 year old' : `${age} years old`;
};
