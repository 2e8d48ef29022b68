import { ok, refused } from '../../../kernel/result.ts';
import { numberIn, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { DayLine } from '../../../web/fields.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { keepPanel } from '../panels.ts';
import { findRequest, panelOf } from '../queries.ts';
import { panelTexts, readPanel } from '../rules/panel.ts';
import { AskedFields } from './asked-fields.tsx';
import { ofRequest } from './of-request.ts';

const { post, questions, recommendation } = panelTexts;

/** What is written down of an interview panel. */
export const panelForm = formRoutes({
  ...ofRequest,
  path: '/voice/requests/:request/panel',
  events: ['interview panel.kept'],
  verb: 'Save',
  title: () => 'Interview panel',
  open: async ({ tx, scope, params }) => {
    const request = await findRequest(tx, scope, params.request);
    return request ? { request, panel: await panelOf(tx, scope, request.id) } : null;
  },
  typed: ({ panel }): Typed =>
    panel
      ? {
          post: panel.post,
          questions: panel.questions,
          recommendation: panel.recommendation,
          day: panel.day === null ? '' : dateWords(panel.day),
          seen: String(panel.version),
        }
      : {},
  fields: (field) => (
    <>
      <input type="hidden" name="seen" value={numberIn(field.typed, 'seen')} />
      <AskedFields asked={{ post }} {...field} />
      <DayLine name="day" label="Day of the interview" {...field} />
      <AskedFields asked={{ questions, recommendation }} {...field} />
    </>
  ),
  save: async ({ tx, scope }, found, typed) => {
    const read = readPanel(typed);
    if (!read.ok) return read;
    const { id } = found.request;
    const kept = await keepPanel(tx, scope, { requestId: id, seen: numberIn(typed, 'seen') }, read.value);
    if (kept.ok) return ok(ofRequest.back(found).href);
    const now = await panelOf(tx, scope, id);
    const text = `Somebody changed this meanwhile. Kept now: “${now?.questions ?? ''}”, “${now?.recommendation ?? ''}”. Save again to keep what you typed.`;
    return refused({ field: 'questions', text, typed: { seen: String(now?.version ?? 0) } });
  },
});
