import { setTimeout as pause } from 'node:timers/promises';

/** Longer than any of the work it hides; short enough not to be felt. */
const milliseconds = 400;

/** Does the work and answers after a time that says nothing of what it was. */
export const inSteadyTime = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  const [value] = await Promise.all([work(), pause(milliseconds)]);
  return value;
};
