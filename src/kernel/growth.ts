/** Below this a percentage says more than the numbers: from 3 to 4 is no rise by a third worth telling. */
const fewForPercentage = 10;

const number = (value: number): string => (value === 0 ? 'none' : value.toLocaleString('en-GB'));

const percentage = (before: number, now: number): string => {
  const change = Math.round((100 * Math.abs(now - before)) / before);
  return change === 0 ? 'less than 1%' : `${change.toLocaleString('en-GB')}%`;
};

/**
 * How a count changed, in words: "rose from 767 to 1,705, by 122%". The percentage is of what it was before, so what
 * more than doubles rises by more than 100%; what is 222% of before has risen by 122%.
 */
export const growthWords = (before: number, now: number): string => {
  if (before === now) return `stayed at ${number(now)}`;
  const change = `${now > before ? 'rose' : 'fell'} from ${number(before)} to ${number(now)}`;
  return before < fewForPercentage ? change : `${change}, by ${percentage(before, now)}`;
};
