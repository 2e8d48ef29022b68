import { z } from 'zod';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { noteDone, takeBackDone } from '../keep-done.ts';
import { mayReview } from '../policy.ts';
import { pastDayIn, type Typed } from '../rules/child-form.ts';
import { askAboutPersonal } from '../rules/personal.ts';
import { doneKinds, doneWords } from '../rules/record-words.ts';
import { showChild } from './child.page.tsx';
import { NamedDay } from './child-fields.view.tsx';
import { childForm, typedBody } from './child-frame.tsx';
import { childPath } from './child-links.ts';
import { changingChild, childParams, type HeldChild, readingChild, whyQuery } from './with-child.tsx';

const show = ({ child, why }: HeldChild, typed: Typed, error: FormError): Answer =>
  childForm(child, why, '/done', {
    title: `Note what was done for ${child.reference}`,
    verb: 'Note it',
    error,
    children: (
      <>
        <Select
          name="what"
          label={{ text: 'What was done', classes: 'govuk-label--s' }}
          items={[
            { value: '', text: 'Choose' },
            ...doneKinds.map((kind) => ({ value: kind, text: doneWords[kind] })),
          ]}
          value={typed.what ?? ''}
          {...messageAt(error, 'what')}
        />
        <NamedDay
          name="done"
          legend="On which day"
          hint="For example 17 9 2019, up to today."
          typed={typed}
          error={error}
        />
        <Input
          name="by"
          label={{ text: 'By whom, as a post', classes: 'govuk-label--s' }}
          hint={{ text: 'Such as “Social worker, North 2”. It may stay empty.' }}
          value={typed.by ?? ''}
          autocomplete="off"
          {...messageAt(error, 'by')}
        />
      </>
    ),
  });

/** The form for what was done for a child. */
export const doneForm = route({
  method: 'GET',
  path: '/children/:child/done',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.read'] },
  params: childParams,
  query: whyQuery,
  handle: (ask) => readingChild(ask, async (held) => show(held, {}, null)),
});

const mostLetters = 80;

/** Notes what was done for a child on a day. */
export const saveDone = route({
  method: 'POST',
  path: '/children/:child/done',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.done noted', 'child.read'] },
  params: childParams,
  query: whyQuery,
  body: typedBody,
  handle: (ask) =>
    changingChild(ask, async (held) => {
      const { tx, scope, child, today } = held;
      const typed: Typed = ask.body;
      const what = doneKinds.find((kind) => kind === typed.what);
      if (!what) return show(held, typed, { text: 'Choose what was done.', field: 'what' });
      const day = pastDayIn(typed, 'done', today);
      if (!day.ok) return show(held, typed, day.reason);
      if (day.value === null)
        return show(held, typed, { text: 'Give the day on which it was done.', field: 'done' });
      if (child.born !== null && day.value < child.born)
        return show(held, typed, { text: 'The child was not born yet. Check the year.', field: 'done' });
      const by = (typed.by ?? '').trim();
      if (by.length > mostLetters)
        return show(held, typed, { text: `Use ${mostLetters} letters at most.`, field: 'by' });
      const personal = askAboutPersonal(typed, ['by']);
      if (personal) return show(held, typed, personal);
      const isNew = await noteDone(tx, scope, child.id, { what, day: day.value, by });
      return redirect(childPath(child, held.why, '', { said: isNew ? 'noted' : 'noted already' }));
    }),
});

/** Takes back that something was done, and offers to put it back. */
export const takeBackDoneNow = route({
  method: 'POST',
  path: '/children/:child/done/take-back',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.done taken back', 'child.read'] },
  params: childParams,
  query: whyQuery,
  body: z.object({
    what: z.enum(doneKinds).optional().catch(undefined),
    day: z.iso.date().optional().catch(undefined),
  }),
  handle: (ask) =>
    changingChild(ask, async (held) => {
      const { tx, scope, child } = held;
      const { what, day } = ask.body;
      const taken = what && day ? await takeBackDone(tx, scope, child.id, { what, day }) : null;
      if (taken === null) return notFound('what was to be taken back');
      return showChild(held, { takenBack: taken });
    }),
});
