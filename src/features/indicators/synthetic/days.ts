const dayLength = 86_400_000;

/** A day as a whole number, days since 1 January 1970: histories of many children are counted in them. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength;

const written = new Map<number, string>();

/** "17/09/2019", as the return writes a day. */
export const asWritten = (day: number): string => {
  const known = written.get(day);
  if (known !== undefined) return known;
  const [year, month, dayOfMonth] = new Date(day * dayLength).toISOString().slice(0, 10).split('-');
  const words = `${dayOfMonth}/${month}/${year}`;
  written.set(day, words);
  return words;
};

/** The day on which someone born on a day is so many years old. */
export const birthday = (born: number, years: number): number => {
  const date = new Date(born * dayLength);
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / dayLength;
};
