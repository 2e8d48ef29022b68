import type { Feature } from '../../web/feature.ts';
import type { AsksAboutAction } from './asks-about.ts';
import { remindOfActions } from './jobs/remind.job.ts';
import { actionPage, saveNote } from './pages/action.page.tsx';
import { actionsExport, actionsPage } from './pages/actions.page.tsx';
import { answerForm, saveAnswer, saveSent, sentForm } from './pages/answer.page.tsx';
import { closeForm, reopenForm, saveClose, saveReopen } from './pages/close.page.tsx';
import { evidenceDownload, evidenceForm, saveEvidence } from './pages/evidence.page.tsx';
import { dueForm, handOverForm, saveDue, saveHandOver } from './pages/hand-over.page.tsx';
import { newActionForm, saveNewAction } from './pages/new-action.page.tsx';
import { mayHaveActions } from './policy.ts';
import { waitingActions } from './waiting.ts';

/**
 * Actions, promises and recommendations. Asks come later in the order of features, so whoever puts the house together says
 * where the page of an action learns of them.
 */
export const actionsFeature = (asksAbout: AsksAboutAction): Feature => ({
  name: 'actions',
  routes: [
    actionsPage,
    actionsExport,
    actionPage(asksAbout),
    saveNote(asksAbout),
    evidenceForm,
    saveEvidence,
    evidenceDownload,
    handOverForm,
    saveHandOver,
    dueForm,
    saveDue,
    closeForm,
    saveClose,
    reopenForm,
    saveReopen,
    answerForm,
    saveAnswer,
    sentForm,
    saveSent,
    newActionForm,
    saveNewAction,
  ],
  sections: [{ text: 'Actions', href: '/actions', can: mayHaveActions }],
  waiting: waitingActions,
  jobs: [remindOfActions],
});
