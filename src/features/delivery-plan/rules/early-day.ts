import { readTimescale } from './timescale.ts';

/** Why a timescale names a day that no plan of today means; null where it names none. */
export const earlyDay = (timescale: string): string | null => {
  const { due } = readTimescale(timescale);
  return due !== null && due < '2000-01-01'
    ? `“${timescale}” lies before 2000: a spreadsheet makes such a day out of a number.`
    : null;
};
