import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { readTypedDate, type TypedDate, typedDateOf } from '../../../kernel/typed-date.ts';
import { Textarea } from '../../../web/components/textarea.tsx';
import { DayField, type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, route } from '../../../web/route.ts';
import { handOver, setDue } from '../commands.ts';
import { possibleOwners } from '../owners.ts';
import { mayHaveActions, mayRun } from '../policy.ts';
import { type Action, placeOfAction } from '../queries.ts';
import { type OwnerForm, readOwner } from '../rules/owner.ts';
import { OwnerFields } from './owner-fields.view.tsx';
import {
  aboveAction,
  actionParams,
  backTo,
  type Held,
  line,
  reading,
  toAction,
  withAction,
  words,
} from './with-action.tsx';

type HandOverForm = OwnerForm & { note: string };

const showHandOver = async (
  { tx, action, today }: Held,
  scope: Scope,
  form: HandOverForm,
  error: FormError,
): Promise<Answer> =>
  formAnswer(
    'Hand this over',
    <FormPage
      above={aboveAction}
      leave="Leave it as it is"
      title="Hand this over"
      to={`/actions/${action.id}/hand-over`}
      back={backTo(action)}
      verb="Hand it over"
      error={error}
    >
      <p class="govuk-body">{action.ownerName} owes it now. Both of you are told by mail.</p>
      <OwnerFields
        label="Who"
        people={(await possibleOwners(tx, scope, action.bodyId, today)).filter(
          ({ id }) => id !== action.ownerId,
        )}
        form={form}
        error={error}
      />
      <Textarea name="note" label={{ text: 'What they need to know' }} rows={3} value={form.note} />
    </FormPage>,
    error?.text ?? null,
  );

/** The form for handing an action over. */
export const handOverForm = route({
  method: 'GET',
  path: '/actions/:action/hand-over',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: reading,
  params: actionParams,
  handle: (ask) =>
    withAction(ask, (held) => showHandOver(held, ask.scope, { owner: '', ownerName: '', note: '' }, null)),
});

/** Gives an action to another owner. */
export const saveHandOver = route({
  method: 'POST',
  path: '/actions/:action/hand-over',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: { writes: true, events: ['action.handed over'] },
  params: actionParams,
  body: z.object({ owner: line, ownerName: line, note: words }),
  handle: (ask) =>
    withAction(ask, async (held) => {
      const { tx, action, today } = held;
      const { scope, body } = ask;
      const again = (text: string) => showHandOver(held, scope, body, { text, field: 'owner' });
      const owner = readOwner(body, await possibleOwners(tx, scope, action.bodyId, today));
      if (!owner.ok) return again(owner.reason);
      const to = { ...owner.value, note: body.note.trim() };
      const result = await handOver(tx, scope, action.id, to, today);
      return result.ok ? toAction(action.id, 'handed') : again(result.reason);
    }),
});

type DueForm = TypedDate & { why: string };

const showDue = (action: Action, form: DueForm, error: FormError): Answer =>
  formAnswer(
    'Change the due date',
    <FormPage
      above={aboveAction}
      leave="Leave it as it is"
      title="Change the due date"
      to={`/actions/${action.id}/due`}
      back={backTo(action)}
      verb="Save the date"
      error={error}
    >
      <DayField
        legend="Due on"
        hint="Leave it empty if nobody knows yet. For example 17 9 2019."
        form={form}
        error={error}
      />
      <Textarea name="why" label={{ text: 'Why (optional)' }} rows={2} value={form.why} />
    </FormPage>,
    error?.text ?? null,
  );

/** The form for another due date. */
export const dueForm = route({
  method: 'GET',
  path: '/actions/:action/due',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: reading,
  params: actionParams,
  handle: (ask) =>
    withAction(ask, ({ action }) => showDue(action, { ...typedDateOf(action.due), why: '' }, null), mayRun),
});

/** Sets another due date. */
export const saveDue = route({
  method: 'POST',
  path: '/actions/:action/due',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: { writes: true, events: ['action.dated'] },
  params: actionParams,
  body: z.object({ day: line, month: line, year: line, why: words }),
  handle: (ask) =>
    withAction(
      ask,
      async ({ tx, action, today }) => {
        const due = readTypedDate(ask.body);
        const again = (text: string) => showDue(action, ask.body, { text, field: 'day' });
        if (!due.ok) return again(due.reason);
        const changed = { due: due.value, why: ask.body.why.trim() };
        const result = await setDue(tx, ask.scope, action.id, changed, today);
        return result.ok ? toAction(action.id, 'due') : again(result.reason);
      },
      mayRun,
    ),
});
