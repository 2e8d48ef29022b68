import { counted } from '../../../kernel/counted.ts';

/** A stretch of time in milliseconds since 1970; `stopped` null: it still runs. */
export type Stretch = { started: number; stopped: number | null };

export type ItemClock = { running: boolean; spent: number; over: number; left: number | null };

/** Whole minutes that an item took so far, and how many are over or left of those allotted. */
export const itemClock = (stretches: readonly Stretch[], allotted: number | null, now: number): ItemClock => {
  const taken = stretches.reduce((sum, { started, stopped }) => sum + ((stopped ?? now) - started), 0);
  const spent = Math.floor(taken / 60_000);
  return {
    running: stretches.some(({ stopped }) => stopped === null),
    spent,
    over: allotted === null ? 0 : Math.max(0, spent - allotted),
    left: allotted === null ? null : Math.max(0, allotted - spent),
  };
};

/** "8 of 10 minutes", "12 of 10 minutes, 2 over". */
export const clockWords = ({ spent, over }: ItemClock, allotted: number | null): string => {
  if (allotted === null) return counted(spent, 'minute');
  const words = `${spent} of ${counted(allotted, 'minute')}`;
  return over > 0 ? `${words}, ${over} over` : words;
};
