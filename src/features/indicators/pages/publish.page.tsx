import { z } from 'zod';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { mayPublishFigures } from '../policy.ts';
import { previewMonth, publishMonth } from '../publish.ts';
import { keptDays, publishedDays } from '../queries.ts';
import type { LeftOut } from '../rules/public-figures.ts';

const title = 'Make a month public';
const back = { text: 'Figures', href: '/figures' };

type Choice = { days: readonly string[]; public: readonly string[]; error: FormError };

const choose = ({ days, public: known, error }: Choice): Answer => ({
  kind: 'page',
  title: error ? `Error: ${title}` : title,
  view: (
    <FormPage
      title={title}
      to="/figures/publish"
      back={back}
      leave="Leave it as it is"
      verb="Show what would be public"
      error={error}
    >
      <Select
        id="at"
        name="at"
        label={{ text: 'Month', classes: 'govuk-label--s' }}
        hint={{ text: 'Small counts are hidden in it, and what would give them away.' }}
        items={days.map((day) => ({
          value: day,
          text: known.includes(day) ? `${monthWords(day)} (public already)` : monthWords(day),
        }))}
        {...messageAt(error, 'at')}
      />
    </FormPage>
  ),
  ...(error && { status: 422 }),
});

const leftOutWords: Readonly<Record<LeftOut, string | null>> = {
  nothing: null,
  teams:
    'Teams and other areas are left out: so few children are in them that a small count could be worked out.',
  'teams and groups':
    'Areas such as teams, and groups such as ages and kinds of home, are left out: so few children are in them that a small count could be worked out.',
};

const ask = (at: string, figures: number, hidden: number, leftOut: LeftOut): Answer => ({
  kind: 'page',
  title: `Make ${monthWords(at)} public?`,
  view: (
    <FormPage
      title={`Make ${monthWords(at)} public?`}
      to="/figures/publish"
      above={[back]}
      back={{ text: title, href: '/figures/publish' }}
      leave="Choose another month"
      verb="Make it public"
      error={null}
      before={
        <>
          <p class="govuk-body-l">
            {figures} figures, {hidden} of them hidden because a count of one to five stands behind them or
            could be worked out.
          </p>
          {leftOutWords[leftOut] && <p class="govuk-body">{leftOutWords[leftOut]}</p>}
        </>
      }
    >
      <input type="hidden" name="at" value={at} />
      <input type="hidden" name="sure" value="yes" />
    </FormPage>
  ),
});

/** The months that can be made public. */
export const publishForm = route({
  method: 'GET',
  path: '/figures/publish',
  zone: 'board',
  at: 'any board',
  can: mayPublishFigures,
  audit: { writes: false, because: 'a list of months' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) =>
      choose({ days: await keptDays(tx, scope), public: await publishedDays(tx, scope), error: null }),
    ),
});

/** Makes a month public; asks first, with how much is hidden. */
export const savePublished = route({
  method: 'POST',
  path: '/figures/publish',
  zone: 'board',
  at: 'any board',
  can: mayPublishFigures,
  audit: { writes: true, events: ['figures.published'] },
  body: z.object({ at: z.iso.date('Choose a month.').catch(''), sure: z.string().max(10).default('') }),
  handle: ({ inScope, scope, site, body, clock }) =>
    inScope(async (tx) => {
      const days = await keptDays(tx, scope);
      const known = await publishedDays(tx, scope);
      const again = (text: string): Answer => choose({ days, public: known, error: { text, field: 'at' } });
      if (!days.includes(body.at)) return again('Choose a month of which there are figures.');
      if (body.sure !== 'yes') {
        const { figures, leftOut } = await previewMonth(tx, scope, body.at);
        const own = figures.filter(({ at }) => at === body.at);
        return ask(body.at, own.length, own.filter(({ hidden }) => hidden).length, leftOut);
      }
      const published = await publishMonth(tx, scope, body.at, { authority: site.authority, clock });
      return published.ok ? redirect('/performance') : again(published.reason);
    }),
});
