import type { Feature } from '../../web/feature.ts';
import { eventLetters } from './jobs/letters.job.ts';
import { carerPage, carerRoute } from './pages/carer-says.page.tsx';
import { eventCalendar, eventPage, eventPicture } from './pages/event.page.tsx';
import { cancelForms, eventDesk, needsFile, putOnForms } from './pages/event-desk.page.tsx';
import { addEventForms, changeEventForms } from './pages/event-form.page.tsx';
import { eventsDesk } from './pages/events.page.tsx';
import { feedbackForm, feedbackRoute } from './pages/feedback.page.tsx';
import { giveBack, giveBackForm, myCalendar, myPlace, needsForm, saveNeeds } from './pages/my-place.page.tsx';
import { checkInPage, checkInRoute, takeOffForm, takeOffRoute } from './pages/people.page.tsx';
import { addPictureRoute, keptPicture, picturesPage, removePictureRoute } from './pages/pictures.page.tsx';
import { questionForm, questionRoute } from './pages/question.page.tsx';
import { signUpForm, signUpRoute } from './pages/sign-up.page.tsx';
import { toldRoute, toTellPage, wordsToText } from './pages/to-tell.page.tsx';
import { whatsOn, whatsOnCalendar } from './pages/whats-on.page.tsx';
import { waitingToTell } from './waiting.ts';

/** What is on for young people, who comes, and how it was. */
export const events: Feature = {
  name: 'events',
  routes: [
    whatsOn,
    whatsOnCalendar,
    eventPage,
    eventCalendar,
    eventPicture,
    signUpForm,
    signUpRoute,
    questionForm,
    questionRoute,
    feedbackForm,
    feedbackRoute,
    myPlace,
    myCalendar,
    needsForm,
    saveNeeds,
    giveBackForm,
    giveBack,
    carerPage,
    carerRoute,
    eventsDesk,
    ...addEventForms,
    toTellPage,
    wordsToText,
    toldRoute,
    eventDesk,
    ...changeEventForms,
    ...cancelForms,
    ...putOnForms,
    needsFile,
    checkInPage,
    checkInRoute,
    takeOffForm,
    takeOffRoute,
    picturesPage,
    addPictureRoute,
    keptPicture,
    removePictureRoute,
  ],
  desks: [
    {
      text: 'Events',
      href: '/voice/events',
      hint: 'What is on, who comes, what they need, and who came.',
    },
  ],
  waiting: waitingToTell,
  waitsIn: 'voice',
  jobs: [eventLetters],
};
