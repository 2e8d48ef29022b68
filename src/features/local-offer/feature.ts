import { anyRole } from '../../kernel/roles.ts';
import type { Feature } from '../../web/feature.ts';
import { askOwnersOfOffers } from './jobs/ask-owners-of-offers.ts';
import { covenantPage } from './pages/covenant.page.tsx';
import { askedRoutes } from './pages/covenant-asked.page.tsx';
import { covenantDeskPage } from './pages/covenant-desk.page.tsx';
import { covenantForms } from './pages/covenant-forms.page.tsx';
import { progressPage } from './pages/covenant-progress.page.tsx';
import { desk, leaveOut, offersFile, saveSettings, settingsForm } from './pages/desk.page.tsx';
import { districtForms } from './pages/districts.page.tsx';
import {
  bringIn,
  bringInForm,
  bringTranslation,
  translationsForm,
  translationsSheet,
} from './pages/files.page.tsx';
import { keptJobForms } from './pages/kept-jobs.page.tsx';
import { nearMeForm, nearMePage, sendNearMe } from './pages/near-me.page.tsx';
import { feedbackForm, offerRoute, sendFeedback } from './pages/offer.page.tsx';
import {
  addOfferRoute,
  changeOfferRoute,
  keptOfferPage,
  newOfferForm,
  offerSteps,
} from './pages/offer-forms.page.tsx';
import { offersPage, searchPage } from './pages/offers.page.tsx';
import { checklistPage, savedPage } from './pages/on-phone.page.tsx';
import { openJobsPage } from './pages/open-jobs.page.tsx';
import { answerOwnerCheck, ownerCheck } from './pages/owner-check.page.tsx';
import { pledgeForms } from './pages/pledge.page.tsx';
import { waitingServices } from './waiting.ts';

/** What care leavers can get, kept right by who owns it, and who signed the covenant with them. */
export const localOffer: Feature = {
  name: 'local-offer',
  routes: [
    offersPage,
    searchPage,
    savedPage,
    checklistPage,
    openJobsPage,
    nearMePage,
    nearMeForm,
    sendNearMe,
    offerRoute,
    feedbackForm,
    sendFeedback,
    ownerCheck,
    answerOwnerCheck,
    desk,
    offersFile,
    settingsForm,
    saveSettings,
    ...districtForms,
    leaveOut,
    newOfferForm,
    addOfferRoute,
    bringInForm,
    bringIn,
    translationsForm,
    translationsSheet,
    bringTranslation,
    keptOfferPage,
    changeOfferRoute,
    ...offerSteps,
    covenantPage,
    progressPage,
    covenantDeskPage,
    ...askedRoutes,
    ...covenantForms,
    ...pledgeForms,
    ...keptJobForms,
  ],
  desks: [
    {
      text: 'The local offer',
      href: '/voice/offer',
      hint: 'What care leavers can get, who keeps it right, and services that people told us of.',
    },
    {
      text: 'The covenant',
      href: '/voice/covenant',
      hint: 'Who signed, what they pledge, and members who bring an employer.',
    },
  ],
  boardPages: [{ text: 'The Care Leaver Covenant', path: '/covenant/progress', can: anyRole }],
  waiting: waitingServices,
  waitsIn: 'voice',
  jobs: [askOwnersOfOffers],
};
