import type { Route } from '../../../web/route.ts';
import { adjournForm, saveAdjourned } from './adjourn.page.tsx';
import {
  bringReviewsIn,
  bringReviewsInForm,
  leaveReviewList,
  saveReviewColumns,
  takeReviewsNow,
  waitingReviewsPage,
} from './bring-in-reviews.page.tsx';
import { childReviewsPage } from './child-reviews.page.tsx';
import { decisionForm, saveDecision } from './decision.page.tsx';
import { holdReviewForm, saveHeldReview } from './hold-review.page.tsx';
import { monitoringForm, saveMonitoring } from './monitoring.page.tsx';
import { callOffForm, moveReviewForm, saveCalledOff, saveMovedReview } from './move-review.page.tsx';
import { officerCalendarPage } from './officer-calendar.page.tsx';
import { papersForm, savePapers } from './papers.page.tsx';
import { planReviewForm, savePlannedReview } from './plan-review.page.tsx';
import { reviewPage } from './review.page.tsx';

/** Planning, holding and following up reviews, and looking between them. */
export const reviewRoutes: readonly Route[] = [
  ...[officerCalendarPage, childReviewsPage, reviewPage],
  ...[planReviewForm, savePlannedReview, moveReviewForm, saveMovedReview, callOffForm, saveCalledOff],
  ...[papersForm, savePapers, holdReviewForm, saveHeldReview, adjournForm, saveAdjourned],
  ...[bringReviewsInForm, bringReviewsIn, waitingReviewsPage, saveReviewColumns, takeReviewsNow],
  leaveReviewList,
  ...[decisionForm, saveDecision, monitoringForm, saveMonitoring],
];
