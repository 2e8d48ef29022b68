import { z } from 'zod';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { ownerOf } from '../answering-queries.ts';
import { mayExplain, mayReadFigures } from '../policy.ts';
import type { Definition } from '../rules/definition.ts';
import { actionsAbout, tieAction, untieAction } from '../tied-actions.ts';
import { type Held, indicatorParams, refusal, withIndicator } from './with-indicator.ts';

const title = 'Tie an action to it';

type Choosable = { id: string; what: string; body: string };

const show = (
  { code, name }: Definition,
  others: readonly Choosable[],
  chosen: string,
  error: FormError,
): Answer => ({
  kind: 'page',
  title: error ? `Error: ${title}` : title,
  view: (
    <FormPage
      title={title}
      to={`/figures/${code}/actions`}
      above={[{ text: 'Figures', href: '/figures' }]}
      back={{ text: name, href: `/figures/${code}` }}
      leave="Leave it as it is"
      verb="Tie it"
      error={error}
    >
      <Select
        id="action"
        name="action"
        label={{ text: 'Which action is about these figures', classes: 'govuk-label--s' }}
        hint={{ text: 'Open ones. It is listed beside the figures then.' }}
        items={[
          { value: '', text: 'Choose' },
          ...others.map(({ id, what, body }) => ({ value: id, text: `${what} (${body})` })),
        ]}
        value={chosen}
        {...messageAt(error, 'action')}
      />
    </FormPage>
  ),
  ...(error && { status: 422 }),
});

const allowedTo = async ({ tx, scope, definition: { code } }: Held) =>
  mayExplain(scope.actor, (await ownerOf(tx, scope, code))?.ownerId ?? null);

/** The form that ties an action to an indicator. */
export const tieForm = route({
  method: 'GET',
  path: '/figures/:indicator/actions',
  zone: 'board',
  at: 'any board',
  can: mayReadFigures,
  audit: { writes: false, because: 'actions that the one who asks may read' },
  params: indicatorParams,
  handle: (ask) =>
    withIndicator(ask, async (held) => {
      const allowed = await allowedTo(held);
      if (!allowed.ok) return refusal(allowed.reason);
      const { others } = await actionsAbout(held.tx, held.scope, held.definition.code);
      return show(held.definition, others, '', null);
    }),
});

/** Ties an action to an indicator. */
export const saveTie = route({
  method: 'POST',
  path: '/figures/:indicator/actions',
  zone: 'board',
  at: 'any board',
  can: mayReadFigures,
  audit: { writes: true, events: ['indicator.action-tied'] },
  params: indicatorParams,
  body: z.object({ action: z.string().max(100).default('') }),
  handle: (ask) =>
    withIndicator(ask, async (held) => {
      const { tx, scope, definition } = held;
      const allowed = await allowedTo(held);
      if (!allowed.ok) return refusal(allowed.reason);
      const tied = await tieAction(tx, scope, definition.code, ask.body.action);
      if (tied.ok) return redirect(`/figures/${definition.code}?done=tied`);
      const { others } = await actionsAbout(tx, scope, definition.code);
      return show(definition, others, ask.body.action, { text: tied.reason, field: 'action' });
    }),
});

/** Unties an action again. */
export const saveUntie = route({
  method: 'POST',
  path: '/figures/:indicator/actions/:action/untie',
  zone: 'board',
  at: 'any board',
  can: mayReadFigures,
  audit: { writes: true, events: ['indicator.action-untied'] },
  params: indicatorParams.extend({ action: z.uuid('The address is not complete.') }),
  handle: (ask) =>
    withIndicator(ask, async (held) => {
      const allowed = await allowedTo(held);
      if (!allowed.ok) return refusal(allowed.reason);
      const { tx, scope, definition } = held;
      return (await untieAction(tx, scope, definition.code, ask.params.action))
        ? redirect(`/figures/${definition.code}?done=untied`)
        : notFound('action that is tied to it');
    }),
});
