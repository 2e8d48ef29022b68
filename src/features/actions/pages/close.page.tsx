import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, route } from '../../../web/route.ts';
import { closeAction, reopenAction } from '../close.ts';
import { addEvidence } from '../evidence.ts';
import { mayHaveActions } from '../policy.ts';
import { type Action, evidenceOf, placeOfAction } from '../queries.ts';
import { type EvidenceForm, readEvidence } from '../rules/evidence.ts';
import { EvidenceFields } from './evidence-fields.view.tsx';
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

type CloseForm = EvidenceForm & { reason: string };
const empty: CloseForm = { title: '', link: '', words: '', reason: '' };

const showClose = async (
  { tx, action }: Held,
  scope: Scope,
  form: CloseForm,
  error: FormError,
): Promise<Answer> => {
  const known = (await evidenceOf(tx, scope, action.id)).length;
  const asked = action.kind === 'recommendation';
  const title = asked ? 'Withdraw this recommendation' : 'Close this';
  return formAnswer(
    title,
    <FormPage
      above={aboveAction}
      leave="Leave it as it is"
      title={title}
      to={`/actions/${action.id}/close`}
      back={backTo(action)}
      verb={asked ? 'Withdraw it' : 'Close it'}
      error={error}
      upload
    >
      {known > 0 && (
        <p class="govuk-body">
          {counted(known, 'piece', 'pieces')} of evidence {known === 1 ? 'is' : 'are'} there already. You can
          close it as it is, or add more.
        </p>
      )}
      {!asked && <EvidenceFields form={form} error={error} />}
      <Textarea
        name="reason"
        label={{ text: asked ? 'Why it is withdrawn' : 'Or why it is closed without evidence' }}
        rows={2}
        value={form.reason}
        {...messageAt(error, 'reason')}
      />
    </FormPage>,
    error?.text ?? null,
  );
};

/** The form for closing an action. */
export const closeForm = route({
  method: 'GET',
  path: '/actions/:action/close',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: reading,
  params: actionParams,
  handle: (ask) => withAction(ask, (held) => showClose(held, ask.scope, empty, null)),
});

const holdsEvidence = ({ link, words: typed }: CloseForm, files: readonly unknown[]): boolean =>
  files.length > 0 || link.trim() !== '' || typed.trim() !== '';

/** Closes an action with evidence, which may come in the same form, or with a reason. */
export const saveClose = route({
  method: 'POST',
  path: '/actions/:action/close',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: { writes: true, events: ['action.closed'] },
  params: actionParams,
  body: z.object({ title: line, link: z.string().max(2000).default(''), words, reason: words }),
  uploads: true,
  handle: (ask) =>
    withAction(ask, async (held) => {
      const { tx, action, today } = held;
      const form = ask.body;
      const again = (text: string, field: string) => showClose(held, ask.scope, form, { text, field });
      if (holdsEvidence(form, ask.files)) {
        const file = ask.files.at(0) ?? null;
        const read = readEvidence(form, file?.name ?? null);
        if (!read.ok) return again(read.reason, 'link');
        const added = await addEvidence(tx, ask.scope, action.id, read.value, file?.bytes ?? null, today);
        if (!added.ok) return again(added.reason, 'reason');
      }
      const closed = await closeAction(tx, ask.scope, action.id, form.reason, today);
      return closed.ok ? toAction(action.id, 'closed') : again(closed.reason, 'reason');
    }),
});

const showReopen = (action: Action, reason: string, error: FormError): Answer =>
  formAnswer(
    'Open this again',
    <FormPage
      above={aboveAction}
      leave="Leave it as it is"
      title="Open this again"
      to={`/actions/${action.id}/reopen`}
      back={backTo(action)}
      verb="Open it again"
      error={error}
    >
      <Textarea
        name="reason"
        label={{ text: 'Why' }}
        rows={3}
        value={reason}
        {...messageAt(error, 'reason')}
      />
    </FormPage>,
    error?.text ?? null,
  );

/** The form for opening a closed action again. */
export const reopenForm = route({
  method: 'GET',
  path: '/actions/:action/reopen',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: reading,
  params: actionParams,
  handle: (ask) => withAction(ask, ({ action }) => showReopen(action, '', null)),
});

/** Opens a closed action again. */
export const saveReopen = route({
  method: 'POST',
  path: '/actions/:action/reopen',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: { writes: true, events: ['action.reopened'] },
  params: actionParams,
  body: z.object({ reason: words }),
  handle: (ask) =>
    withAction(ask, async ({ tx, action, today }) => {
      const { reason } = ask.body;
      const result = await reopenAction(tx, ask.scope, action.id, reason, today);
      return result.ok
        ? toAction(action.id, 'reopened')
        : showReopen(action, reason, { text: result.reason, field: 'reason' });
    }),
});
