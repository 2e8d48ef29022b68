import { numberIn, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { DayLine } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { keepPanel } from '../panels.ts';
import { findRequest, type KeptRequest, type Panel, panelOf } from '../queries.ts';
import { panelTexts, readPanel } from '../rules/panel.ts';
import { AskedFields } from './asked-fields.tsx';
import { requestParams } from './request.page.tsx';
import { crumbs } from './voice-crumbs.ts';

const title = 'Interview panel';

const { post, questions, recommendation } = panelTexts;

const show = (request: KeptRequest, typed: Typed, error: FormError): Answer =>
  formAnswer(
    title,
    <FormPage
      title={title}
      to={`/voice/requests/${request.id}/panel`}
      above={[crumbs.voice, crumbs.requests]}
      back={{ text: request.title, href: `/voice/requests/${request.id}` }}
      verb="Save"
      leave="Leave it as it is"
      error={error}
    >
      <input type="hidden" name="seen" value={numberIn(typed, 'seen')} />
      <AskedFields asked={{ post }} typed={typed} error={error} />
      <DayLine name="day" label="Day of the interview" typed={typed} error={error} />
      <AskedFields asked={{ questions, recommendation }} typed={typed} error={error} />
    </FormPage>,
    error,
  );

const typedOf = (panel: Panel | undefined): Typed =>
  panel
    ? {
        post: panel.post,
        questions: panel.questions,
        recommendation: panel.recommendation,
        day: panel.day === null ? '' : dateWords(panel.day),
        seen: String(panel.version),
      }
    : {};

/** The form of an interview panel. */
export const panelForm = route({
  method: 'GET',
  path: '/voice/requests/:request/panel',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'questions and a recommendation; nothing of a young person' },
  params: requestParams,
  handle: ({ inScope, scope, params: { request: id } }) =>
    inScope(async (tx) => {
      const request = await findRequest(tx, scope, id);
      return request ? show(request, typedOf(await panelOf(tx, scope, id)), null) : notFound('that request');
    }),
});

/** Writes it down. */
export const savePanel = route({
  method: 'POST',
  path: '/voice/requests/:request/panel',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['interview panel.kept'] },
  params: requestParams,
  body: anyForm,
  handle: ({ inScope, scope, params: { request: id }, body }) =>
    inScope(async (tx) => {
      const request = await findRequest(tx, scope, id);
      if (!request) return notFound('that request');
      const read = readPanel(body);
      if (!read.ok) return show(request, body, read.reason);
      const seen = numberIn(body, 'seen');
      const kept = await keepPanel(tx, scope, { requestId: id, seen }, read.value);
      if (kept.ok) return redirect(`/voice/requests/${id}`);
      const now = await panelOf(tx, scope, id);
      const text = `Somebody changed this meanwhile. Kept now: “${now?.questions ?? ''}”, “${now?.recommendation ?? ''}”. Save again to keep what you typed.`;
      return show(request, { ...body, seen: String(now?.version ?? 0) }, { field: 'questions', text });
    }),
});
