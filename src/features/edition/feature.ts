import type { Feature } from '../../web/feature.ts';
import { editionPage } from './pages/edition.page.tsx';
import { editionsPage, startRoute } from './pages/editions.page.tsx';
import { historyPage, restoreRoute } from './pages/history.page.tsx';
import { publicEdition, publicEditionPdf, publicEditionsPage } from './pages/public.page.tsx';
import { quoteForm } from './pages/quote.page.tsx';
import { type SendingWith, sendForm, sendRoute } from './pages/send.page.tsx';
import { askTakeBack, takeBackRoute } from './pages/take-back.page.tsx';
import { addRoute, autosave, saveWritten, writeForm } from './pages/write.page.tsx';
import { waitingEditions } from './waiting.ts';

/**
 * One page for young people before each meeting and one after it. Whom it can be sent to, and what the public site would
 * mask, other features know, so whoever puts the house together says where to ask.
 */
export const editionFeature = (sendingWith: SendingWith): Feature => ({
  name: 'edition',
  routes: [
    ...[editionsPage, startRoute, editionPage, writeForm, saveWritten, autosave, addRoute],
    ...quoteForm,
    ...[sendForm(sendingWith), sendRoute(sendingWith), askTakeBack, takeBackRoute, historyPage, restoreRoute],
    ...[publicEditionsPage, publicEdition, publicEditionPdf],
  ],
  desks: [
    {
      text: 'The Board in our words',
      href: '/voice/editions',
      hint: 'One page for young people before each meeting, and one after it.',
    },
  ],
  waiting: waitingEditions,
  waitsIn: 'voice',
});
