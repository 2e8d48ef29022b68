import type { Feature } from '../../web/feature.ts';
import { consentPage, takeConsentBack } from './pages/consent.page.tsx';
import { desk } from './pages/desk.page.tsx';
import { helpNow } from './pages/help-now.page.tsx';
import { postPage, settlePostRoute, showPostRoute } from './pages/post.page.tsx';
import { postsPage } from './pages/posts.page.tsx';
import { quotesPage, takeOutForm } from './pages/quotes.page.tsx';
import { saveSettings, settingsForm } from './pages/settings.page.tsx';
import { type NewestForYoung, youngHome } from './pages/young.page.tsx';
import { mayHearVoice } from './policy.ts';
import { waitingPosts } from './waiting.ts';

/**
 * What young people send, what they agree to, and where their pages begin. What is newest there comes later in the order of
 * features, so whoever puts the house together says where to ask.
 */
export const voiceFeature = (newest: NewestForYoung): Feature => ({
  name: 'voice',
  routes: [
    youngHome(newest),
    helpNow,
    consentPage,
    takeConsentBack,
    desk,
    postsPage,
    postPage,
    showPostRoute,
    settlePostRoute,
    quotesPage,
    ...takeOutForm,
    settingsForm,
    saveSettings,
  ],
  sections: [{ text: 'Voice', href: '/voice', can: mayHearVoice }],
  waiting: waitingPosts,
  waitsIn: 'voice',
});
