import { ok, refused } from '../../../kernel/result.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { formRoutes } from '../../../web/form-routes.tsx';
import { askAboutPersonal } from '../../reviews/index.ts';
import { keepQuote, mayHearVoice, QuoteFields, quoteLinkPage, readQuote } from '../../voice/index.ts';
import { type Edition, editionQuotes, findEdition } from '../queries.ts';
import { above, editionParams, pathOf, titleOf } from './edition-at.tsx';

const backTo = (edition: Edition) => ({ text: titleOf(edition), href: pathOf(edition.id) });

/** Adds what young people said to a page, where it can be taken back. */
export const quoteForm = formRoutes({
  path: '/voice/editions/:edition/quote',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  params: editionParams,
  events: ['quote.kept', 'consent.given'],
  verb: 'Add these words',
  leave: 'Add none',
  title: () => 'What young people said',
  back: backTo,
  above,
  open: ({ tx, scope, params }) => findEdition(tx, scope, params.edition),
  typed: (): Typed => ({}),
  before: () => (
    <p class="govuk-body">
      The words stand below the page once it is sent. They are never printed, because paper cannot be called
      back.
    </p>
  ),
  fields: (field) => <QuoteFields label="What they said" {...field} />,
  save: async ({ tx, scope, today, origin }, edition, typed) => {
    const quote = readQuote(typed, today, 'Write what they said.');
    if (!quote.ok) return quote;
    const doubt = askAboutPersonal(typed, ['words']);
    if (doubt) return refused(doubt);
    const at = { form: editionQuotes, aboutId: edition.id, today };
    const secret = quote.value && (await keepQuote(tx, scope, at, quote.value));
    const back = backTo(edition);
    return ok(secret === null ? back.href : quoteLinkPage({ secret, origin, back }));
  },
});
