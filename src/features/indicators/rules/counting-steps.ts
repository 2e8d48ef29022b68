/** What is done with an extract, in this order. */
export const countingSteps = ['reading', 'counting', 'checking', 'saving'] as const;
export type CountingStep = (typeof countingSteps)[number];

/** Each step as the page that waits says it. */
export const stepWords: Readonly<Record<CountingStep, string>> = {
  reading: 'Read the files',
  counting: 'Count the children, month by month and team by team',
  checking: 'List the rows that cannot be right',
  saving: 'Write the figures down',
};

/** Whoever counts is heard of every few seconds; after so many milliseconds of silence it has stopped. */
const silence = 60_000;

/** Whether a count has stopped without an end: its server went down. */
export const hasStopped = (heardAt: Date, now: Date): boolean => now.getTime() - heardAt.getTime() > silence;
