import { birthday } from '../../../kernel/days.ts';

/** Age in whole years on a day (ISO); null where the date of birth is not known. */
export const ageOn = (born: string | null, at: string): number | null => {
  if (born === null) return null;
  const years = Number(at.slice(0, 4)) - Number(born.slice(0, 4));
  return birthday(born, years) <= at ? years : years - 1;
};

/** "13", or that it is not known. */
export const ageWords = (born: string | null, at: string): string => {
  const age = ageOn(born, at);
  return age === null ? 'not known' : String(age);
};
