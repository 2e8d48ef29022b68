import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, notFound, route } from '../../../web/route.ts';
import { addEvidence, evidenceFile } from '../evidence.ts';
import { mayHaveActions } from '../policy.ts';
import { type Action, placeOfAction } from '../queries.ts';
import { type EvidenceForm, readEvidence } from '../rules/evidence.ts';
import { EvidenceFields } from './evidence-fields.view.tsx';
import {
  aboveAction,
  actionParams,
  backTo,
  line,
  reading,
  toAction,
  withAction,
  words,
} from './with-action.tsx';

const title = 'Add evidence';
const empty: EvidenceForm = { title: '', link: '', words: '' };

const show = (action: Action, form: EvidenceForm, error: FormError): Answer =>
  formAnswer(
    title,
    <FormPage
      above={aboveAction}
      leave="Leave it as it is"
      title={title}
      to={`/actions/${action.id}/evidence`}
      back={backTo(action)}
      verb="Add the evidence"
      error={error}
      upload
    >
      <EvidenceFields form={form} error={error} />
    </FormPage>,
    error?.text ?? null,
  );

/** The form for evidence. */
export const evidenceForm = route({
  method: 'GET',
  path: '/actions/:action/evidence',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: reading,
  params: actionParams,
  handle: (ask) => withAction(ask, ({ action }) => show(action, empty, null)),
});

/** Adds a file, a link or a text that shows that it was done. */
export const saveEvidence = route({
  method: 'POST',
  path: '/actions/:action/evidence',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: { writes: true, events: ['action.evidence added'] },
  params: actionParams,
  body: z.object({ title: line, link: z.string().max(2000).default(''), words }),
  uploads: true,
  handle: (ask) =>
    withAction(ask, async ({ tx, action, today }) => {
      const file = ask.files.at(0) ?? null;
      const evidence = readEvidence(ask.body, file?.name ?? null);
      const added = evidence.ok
        ? await addEvidence(tx, ask.scope, action.id, evidence.value, file?.bytes ?? null, today)
        : evidence;
      return added.ok
        ? toAction(action.id, 'evidence')
        : show(action, ask.body, { text: added.reason, field: 'link' });
    }),
});

/**
 * A file as it came. Nothing is known of what is in it, so it is only ever saved, never shown: its type says that it is
 * bytes, and the server says that nobody should guess (nosniff).
 */
export const evidenceDownload = route({
  method: 'GET',
  path: '/actions/:action/evidence/:evidence',
  zone: 'board',
  at: placeOfAction,
  can: mayHaveActions,
  audit: reading,
  params: actionParams.extend({ evidence: z.uuid('The address is not complete.') }),
  handle: (ask) =>
    withAction(
      ask,
      async ({ tx, action }) => {
        const file = await evidenceFile(tx, ask.scope, action.id, ask.params.evidence);
        return file
          ? {
              kind: 'document',
              mediaType: 'application/octet-stream',
              content: file.bytes,
              fileName: file.name,
            }
          : notFound('that file');
      },
      () => ok(true),
    ),
});
