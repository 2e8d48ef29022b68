import { legalStatuses, placeKinds, wordsOf } from '../code-words.ts';
import type { Episode } from '../rules/periods.ts';

/** The law of an episode in words. */
export const lawWords = ({ legalStatus }: Pick<Episode, 'legalStatus'>): string =>
  wordsOf(legalStatuses, legalStatus) || 'Not known';

/** The kind of home of an episode in words. */
export const homeWords = ({ place }: Pick<Episode, 'place'>): string =>
  wordsOf(placeKinds, place) || 'Not known';
