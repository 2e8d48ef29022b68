import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { moveChild, takeBackMove } from '../keep-child.ts';
import { mayReview } from '../policy.ts';
import { readEpisodeForm, type Typed } from '../rules/child-form.ts';
import { askAboutPersonal } from '../rules/personal.ts';
import { EpisodeFields } from './child-fields.view.tsx';
import { offered } from './child-form.page.tsx';
import { childForm, typedBody } from './child-frame.tsx';
import { childPath } from './child-links.ts';
import { changingChild, childParams, type HeldChild, readingChild, whyQuery } from './with-child.tsx';

const show = ({ child, why }: HeldChild, typed: Typed, error: FormError): Answer =>
  childForm(child, why, '/moved', {
    title: `Note a move or another legal status of ${child.reference}`,
    verb: 'Note it',
    error,
    children: (
      <>
        <p class="govuk-body">What is open now ends on that day.</p>
        <EpisodeFields typed={typed} error={error} isNew={false} />
      </>
    ),
  });

/** The form for a move or another legal status. */
export const movedForm = route({
  method: 'GET',
  path: '/children/:child/moved',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.read'] },
  params: childParams,
  query: whyQuery,
  handle: (ask) => readingChild(ask, async (held) => show(held, {}, null)),
});

/** Notes a move or another legal status. */
export const saveMoved = route({
  method: 'POST',
  path: '/children/:child/moved',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.moved', 'child.read'] },
  params: childParams,
  query: whyQuery,
  body: typedBody,
  handle: (ask) =>
    changingChild(ask, async (held) => {
      const { tx, scope, child, today } = held;
      const read = readEpisodeForm(ask.body, { today, ...offered });
      if (!read.ok) return show(held, ask.body, read.reason);
      const personal = askAboutPersonal(ask.body, ['home']);
      if (personal) return show(held, ask.body, personal);
      const moved = await moveChild(tx, scope, child, read.value);
      return moved.ok
        ? redirect(childPath(child, held.why, '', { said: 'moved' }))
        : show(held, ask.body, moved.reason);
    }),
});

/** Takes back the newest episode. */
export const takeBackMoved = route({
  method: 'POST',
  path: '/children/:child/moved/take-back',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.moved'] },
  params: childParams,
  query: whyQuery,
  handle: (ask) =>
    changingChild(ask, async ({ tx, scope, child }) =>
      (await takeBackMove(tx, scope, child))
        ? redirect(childPath(child, ask.query.why, '', { said: 'move taken back' }))
        : notFound('an episode to take back'),
    ),
});
