import type { Feature } from '../../web/feature.ts';
import { updateMail } from './jobs/update-mail.job.ts';
import type { OfMeetings } from './of-meetings.ts';
import { editEntryForm, newEntryForm, saveEntry, saveNewEntry } from './pages/edit-entry.page.tsx';
import { endPlanForm, saveEndedPlan } from './pages/end-plan.page.tsx';
import { entryEvidence, entryPage, putEntryBack, removeEntry, removeEntryForm } from './pages/entry.page.tsx';
import { inOutRoutes } from './pages/in-out-routes.ts';
import {
  editObjectiveForm,
  newObjectiveForm,
  objectivePage,
  saveNewObjective,
  saveObjective,
} from './pages/objective.page.tsx';
import { forgetPlanView, planPage, savePlanView } from './pages/plan.page.tsx';
import { newPlanForm, planHeadForm, saveNewPlan, savePlanHead } from './pages/plan-head.page.tsx';
import { plansPage } from './pages/plans.page.tsx';
import { promisesPage, publicPlanPage, publicPlansPage } from './pages/public-plans.page.tsx';
import { publishPlanForm, savePublishedPlan, saveWithdrawnPlan } from './pages/publish-plan.page.tsx';
import { roundRoutes } from './pages/round-routes.ts';
import { changesPage, timelinePage } from './pages/seen-otherwise.page.tsx';
import { saveTie, saveUntie, tieForm } from './pages/ties.page.tsx';
import { saveUpdate, updateForm } from './pages/update.page.tsx';
import { mayHavePlans } from './policy.ts';
import { waitingInRounds } from './round-waiting.ts';

/** The plans of a board, and the rounds in which they are brought up to date. */
export const deliveryPlanFeature = (ofMeetings: OfMeetings): Feature => ({
  name: 'delivery-plan',
  routes: [
    ...[plansPage, newPlanForm, saveNewPlan, planPage, planHeadForm, savePlanHead],
    ...[publishPlanForm, savePublishedPlan, saveWithdrawnPlan],
    ...[publicPlansPage, publicPlanPage, promisesPage],
    ...[changesPage, timelinePage],
    ...[endPlanForm, saveEndedPlan, savePlanView, forgetPlanView],
    ...[newObjectiveForm, saveNewObjective, objectivePage(ofMeetings), editObjectiveForm, saveObjective],
    ...[tieForm(ofMeetings), saveTie(ofMeetings), saveUntie(ofMeetings)],
    ...[newEntryForm, saveNewEntry, entryPage, editEntryForm, saveEntry],
    ...[updateForm(ofMeetings), saveUpdate(ofMeetings)],
    ...[entryEvidence, removeEntryForm, removeEntry, putEntryBack],
    ...roundRoutes(ofMeetings),
    ...inOutRoutes,
  ],
  waiting: waitingInRounds,
  jobs: [updateMail],
  sections: [{ text: 'Plans', href: '/plans', can: mayHavePlans }],
});
