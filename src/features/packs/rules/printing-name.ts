/** The name under which a printing is downloaded: minutes (0), agenda pack (1), supplements (2, 3 …). */
export const printingName = (number: number): string => {
  if (number === 0) return 'minutes.pdf';
  return number === 1 ? 'pack.pdf' : `supplement-${number - 1}.pdf`;
};

/** The same in words. */
export const printingTitle = (number: number): string => {
  if (number === 0) return 'Minutes';
  return number === 1 ? 'Agenda pack' : `Supplement ${number - 1}`;
};

/** The number of a printing by its name, or null for a name that is none. */
export const printingNumber = (name: string): number | null => {
  if (name === 'minutes.pdf') return 0;
  if (name === 'pack.pdf') return 1;
  const count = /^supplement-([1-9]\d{0,2})\.pdf$/.exec(name)?.[1];
  return count ? Number(count) + 1 : null;
};
