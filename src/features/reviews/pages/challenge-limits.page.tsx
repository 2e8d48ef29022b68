import type { JSX } from 'preact';
import { z } from 'zod';
import { Input } from '../../../web/components/input.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { WarningText } from '../../../web/components/warning-text.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { redirect, route } from '../../../web/route.ts';
import { limitsOf } from '../challenge-queries.ts';
import { mayRunService } from '../policy.ts';
import { levels } from '../rules/challenge.ts';
import { fieldOf, readLimits, tooLongInAll } from '../rules/challenge-form.ts';
import { setLimits } from '../set-limits.ts';
import { aboveChallenge, line } from './with-challenge.tsx';

const title = 'How long each level has to answer';

type Typed = Readonly<Record<string, string>>;

const view = (typed: Typed, doubt: string | null, error: FormError, isSaved = false): JSX.Element => (
  <FormPage
    title={title}
    to="/challenges/limits"
    back={aboveChallenge[0] ?? { text: 'Challenges', href: '/challenges' }}
    verb="Save"
    leave="Leave it as it is"
    error={error}
    before={
      <>
        {isSaved && <NotificationBanner type="success" text="It is saved." />}
        <p class="govuk-body">
          Working days, as your local protocol sets them: weekends and bank holidays do not count. Days that
          were set for an answer already stay.
        </p>
        {doubt && <WarningText text={doubt} iconFallbackText="Warning" />}
      </>
    }
  >
    {levels.map((level) => (
      <Input
        id={fieldOf(level)}
        name={level}
        label={{ text: `${level.charAt(0).toUpperCase()}${level.slice(1)}` }}
        value={typed[level] ?? ''}
        inputmode="numeric"
        classes="govuk-input--width-2"
        suffix={{ text: 'working days' }}
        {...messageAt(error, fieldOf(level))}
      />
    ))}
  </FormPage>
);

/** The working days of each level, in a form. */
export const limitsForm = route({
  method: 'GET',
  path: '/challenges/limits',
  zone: 'challenge',
  at: 'any board',
  can: mayRunService,
  audit: { writes: false, because: 'a setting of the service; nothing of a child' },
  query: z.object({ done: z.string().max(40).optional() }),
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) => {
      const limits = await limitsOf(tx, scope);
      const typed = Object.fromEntries(levels.map((level) => [level, String(limits[level])]));
      return formAnswer(title, view(typed, tooLongInAll(limits), null, query.done === 'saved'), null);
    }),
});

/** Sets them. */
export const saveLimits = route({
  method: 'POST',
  path: '/challenges/limits',
  zone: 'challenge',
  at: 'any board',
  can: mayRunService,
  audit: { writes: true, events: ['challenge limits.set'] },
  body: z.record(z.string(), line),
  handle: ({ inScope, scope, body }) =>
    inScope(async (tx) => {
      const limits = readLimits(body);
      if (!limits.ok) return formAnswer(title, view(body, null, limits.reason), limits.reason.text);
      await setLimits(tx, scope, limits.value);
      return redirect('/challenges/limits?done=saved');
    }),
});
