import { codeSets } from '../indicators/index.ts';

/** Codes of the return with their words. */
export type Code = readonly [code: string, words: string];

const shortBreaks: readonly string[] = ['V3', 'V4'];

/** Laws under which a child can be in our care; short breaks are none. */
export const legalStatuses: readonly Code[] = Object.entries(codeSets.LS).filter(
  ([code]) => !shortBreaks.includes(code),
);
export const placeKinds: readonly Code[] = Object.entries(codeSets.PLACE);
export const episodeReasons: readonly Code[] = Object.entries(codeSets.RNE);

/** A code in words, as it stands where no return knows it, '' for none. */
export const wordsOf = (codes: readonly Code[], code: string): string =>
  codes.find(([one]) => one === code)?.[1] ?? code;
