/** What other features and the app use of young people's voice. */
export { alertLead } from './alert-lead.ts';
export { giveConsent, withdrawConsent } from './consents.ts';
export { consentsTakenBack, forgetPosts, noLongerKept, postsDealtWith } from './forget-store.ts';
export { FormKey, keyIn, MayShow, OpenForm, takingForm } from './pages/open-form.tsx';
export { QuoteFields } from './pages/quote-fields.tsx';
export { quoteLinkPage } from './pages/quote-link.view.tsx';
export { thanksView } from './pages/thanks.view.tsx';
export { mayHearVoice } from './policy.ts';
export { nothingTaken, showPost, type Taken, takePost } from './posts.ts';
export {
  findConsent,
  findPost,
  type Hours,
  hoursOf,
  type PostCame,
  postsOf,
  type Shown,
  shownOf,
} from './queries.ts';
export { type KeptQuote, quotesOf } from './quote-queries.ts';
export { changeQuote, keepQuote } from './quotes.ts';
export { isFromRobot, type Post, readFirstName, readPost } from './rules/post.ts';
export { type Quote, quoteBasis, readQuote } from './rules/quote.ts';
export { worriesIn } from './rules/worrying-words.ts';
export { setVoice } from './settings.ts';
