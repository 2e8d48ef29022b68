/** Days that a council keeps free of meetings, such as a school holiday (ISO); both days belong to it. */
export type ClosedPeriod = { name: string; firstDay: string; lastDay: string };

export const periodKinds = ['school holiday', 'election period', 'other'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** The first of the periods in which a day is, by name; null where it is in none. */
export const periodOn = (day: string, periods: readonly ClosedPeriod[]): string | null =>
  periods.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)?.name ?? null;
