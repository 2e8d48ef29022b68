import type { Route } from '../../../web/route.ts';
import { challengesIn } from '../challenge-counts.ts';
import { mayReadCounts } from '../policy.ts';
import { boardCountsPage } from './board-counts.page.tsx';
import { challengePage } from './challenge.page.tsx';
import { limitsForm, saveLimits } from './challenge-limits.page.tsx';
import { weekPage, yearPage } from './challenge-report.page.tsx';
import { themesExport, themesPage } from './challenge-themes.page.tsx';
import { challengesPage } from './challenges.page.tsx';
import { moveRoutes } from './move-challenge.page.tsx';
import { chooseChild, newChallenge, saveChallenge } from './new-challenge.page.tsx';

const challengeCounts = boardCountsPage({
  path: '/challenges/counts',
  title: 'Challenges, counted for the Board',
  what: 'What reviewing officers raised, good practice too, in a quarter that is over.',
  zone: 'challenge',
  can: mayReadCounts,
  counted: challengesIn,
});

/** Everything about challenges. */
export const challengeRoutes: readonly Route[] = [
  challengesPage,
  chooseChild,
  newChallenge,
  saveChallenge,
  limitsForm,
  saveLimits,
  weekPage,
  yearPage,
  themesPage,
  themesExport,
  challengeCounts,
  challengePage,
  ...moveRoutes,
];
