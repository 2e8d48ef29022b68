import type { Route } from '../../../web/route.ts';
import {
  bringInForm,
  bringInTracker,
  leaveTracker,
  saveColumns,
  takeTracker,
  waitingPage,
} from './bring-in.page.tsx';
import { changeLineForm, saveLine } from './change-line.page.tsx';
import { linePage } from './line.page.tsx';
import { trackerFile, trackerPage } from './tracker.page.tsx';
import { weekFile, weekPage } from './week.page.tsx';

export const permanenceRoutes: readonly Route[] = [
  ...[trackerPage, trackerFile, weekPage, weekFile, linePage, changeLineForm, saveLine],
  ...[bringInForm, bringInTracker, waitingPage, saveColumns, takeTracker, leaveTracker],
];
