export { countEarlierTexts, forgetEarlierTexts } from './forget-store.ts';
export { currentItem } from './queries.ts';
export type { Attendee } from './rules/who-is-here.ts';
export { sittingOf } from './sitting-of.ts';
