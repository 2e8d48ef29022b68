type Days = { from: string; to: string };

type Counted = {
  cameOn: string;
  tookPlaceOn: string | null;
  saidOn: string | null;
  parts: readonly { personId: string | null; quarters: number }[];
};

/**
 * Young people's part in a period: requests that came in it; of those that took place in it how many did, places that young
 * people took (whoever came twice took two) and how many they were at least (whoever was taken out for good may be
 * anybody), their hours, and how many askers have said what changed.
 */
export type InvolvementYear = {
  requests: number;
  tookPlace: number;
  places: number;
  people: number;
  quarters: number;
  answered: number;
};

/** Counts what came and what took place in a period (days, ISO, both included). */
export const sumOf = (requests: readonly Counted[], { from, to }: Days): InvolvementYear => {
  const isIn = (day: string | null): boolean => day !== null && day >= from && day <= to;
  const happened = requests.filter(({ tookPlaceOn }) => isIn(tookPlaceOn));
  const parts = happened.flatMap((one) => one.parts);
  return {
    requests: requests.filter(({ cameOn }) => isIn(cameOn)).length,
    tookPlace: happened.length,
    places: parts.length,
    people: Math.max(
      new Set(parts.flatMap(({ personId }) => personId ?? [])).size,
      ...happened.map((one) => one.parts.length),
    ),
    quarters: parts.reduce((sum, { quarters }) => sum + quarters, 0),
    answered: happened.filter(({ saidOn }) => saidOn !== null).length,
  };
};
