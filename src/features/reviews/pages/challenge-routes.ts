import type { Route } from '../../../web/route.ts';
import { challengePage } from './challenge.page.tsx';
import { limitsForm, saveLimits } from './challenge-limits.page.tsx';
import { weekPage, yearPage } from './challenge-report.page.tsx';
import { themesExport, themesPage } from './challenge-themes.page.tsx';
import { challengesPage } from './challenges.page.tsx';
import { moveRoutes } from './move-challenge.page.tsx';
import { chooseChild, newChallenge, saveChallenge } from './new-challenge.page.tsx';

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
  challengePage,
  ...moveRoutes,
];
