import { isEmergency } from './home-kinds.ts';
import { homeOn, isSuitable, type Stay } from './stays.ts';

/** How somebody's home is, the most pressing first. */
export const homeStates = [
  'emergency home',
  'not suitable',
  'home not known',
  'suitability not said',
  'suitable',
] as const;
export type HomeState = (typeof homeStates)[number];

/** How somebody's home is on a day (ISO). */
export const homeState = (stays: readonly Stay[], day: string): HomeState => {
  const home = homeOn(stays, day);
  if (home === null) return 'home not known';
  if (isEmergency(home.kind)) return 'emergency home';
  const suitable = isSuitable(home);
  if (suitable === null) return 'suitability not said';
  return suitable ? 'suitable' : 'not suitable';
};
