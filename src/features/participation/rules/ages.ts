/** How old somebody is, as coarsely as groups need to know it. */
export const ageBands = ['8 to 10', '11 to 13', '14 or 15', '16 or 17', '18 to 25'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The youngest and the oldest of an age band, in years. */
const agesOf: Readonly<Record<AgeBand, readonly [number, number]>> = {
  '8 to 10': [8, 10],
  '11 to 13': [11, 13],
  '14 or 15': [14, 15],
  '16 or 17': [16, 17],
  '18 to 25': [18, 25],
};

/** Until sixteen a parent or carer agrees too, beside the young person. */
export const needsCarer = (band: AgeBand): boolean => agesOf[band][1] < 16;

/** Whether a group, from so many years to so many, is for somebody of that age band. */
export const isFor = ({ agesFrom, agesTo }: { agesFrom: number; agesTo: number }, band: AgeBand): boolean => {
  const [youngest, oldest] = agesOf[band];
  return youngest <= agesTo && oldest >= agesFrom;
};
